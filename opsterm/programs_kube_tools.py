"""Tools around Kubernetes: delivery, meshes, checks, registries."""

PROGRAMS = {
    "stern|kubetail|kail|kubespy|kubectl-stern|kubens-list": """read text* -A,--all-namespaces -n,--namespace=text
        -c,--container=text --context=text --kubeconfig=text -l,--selector=text -o,--output=text -s,--since=text
        --tail=text -t,--timestamps=?text -f,--follow,--file=text -e,--exclude=text -E,--exclude-container=text
        -i,--include=text -H,--highlight=text -r,--regex -x -k=text -d --color=text --no-follow --only-log-lines
        --template=text -T,--template-file=read --field-selector=text --node=text --init-containers
        --ephemeral-containers --container-state=text --max-log-requests=text --exclude-pod=text -h,--help!help
        -v,--version!help --diff-container -p,--prompt --verbosity=text --completion=text --show-hidden-options
        --stdin --config=read --timezone=text --condition=text
    """,
    "kube-capacity|kubent|pluto|popeye|kubescape|kube-bench|krr|goldilocks|kube-hunter|kube-ps1|"
    "kubediff|kubepug|rakkess": """read,net text* -h,--help!help
        -A,--all-namespaces -n,--namespace=text -o,--output=text -p,--pods -u,--util -a -c,--containers --context=text
        --kubeconfig=text -f,--file=read --strict --summary -d=text -s=text -l=text --sort=text --pod-count --verbose
        -v --ignore-missing-schemas --schema-location=text --kubernetes-version=text -skip=text -schema-location=text
        -summary -strict -ignore-missing-schemas -output=text
    """,
    "argocd": """read -h,--help!help --server=text --auth-token=text --grpc-web --grpc-web-root-path=text --insecure
        --plaintext --port-forward --port-forward-namespace=text --core --config=text --kube-context=text
        --loglevel=text --logformat=text -H,--header=text --client-crt=text --client-crt-key=text --server-crt=text
        --http-retry-max=text --argocd-context=text
        app|appset|cluster|repo|repocreds|proj: read
        app|appset|cluster|repo|repocreds|proj list|get|diff|history|logs|manifests|resources|wait: read text*
          -o,--output=text -p,--project=text -l,--selector=text --refresh --hard-refresh --revision=text --local=read
          --exit-code --timeout=text --health --sync --operation --show-params --show-operation -f,--follow
          --tail=text -c,--cluster=text -r,--repo=text --source=text -n=text -N,--app-namespace=text
          --server-side-generate
        app|appset|cluster|repo|repocreds|proj get-user-info|can-i|windows: read text* -o,--output=text
          -p,--project=text -l,--selector=text --refresh --hard-refresh --revision=text --local=read --exit-code
          --timeout=text --health --sync --operation --show-params --show-operation -f,--follow --tail=text
          -c,--cluster=text -r,--repo=text --source=text -n=text -N,--app-namespace=text --server-side-generate
        app|appset|cluster|repo|repocreds|proj sync|rollback|set|unset|create|edit|patch|add|refresh: write text*
          --prune --force --dry-run!dry --async --revision=text --resource=text --timeout=text --retry-limit=text
          --replace --server-side --upsert --repo=url --path=text --dest-server=text --dest-namespace=text
          --project=text --sync-policy=text --auto-prune --self-heal --helm-set=text -p=text --apply-out-of-sync-only
          --strategy=text --label,-l=text --type=text --patch=text
        app|appset|cluster|repo|repocreds|proj actions|patch-resource|terminate-op|update-password: write text*
          --prune --force --dry-run!dry --async --revision=text --resource=text --timeout=text --retry-limit=text
          --replace --server-side --upsert --repo=url --path=text --dest-server=text --dest-namespace=text
          --project=text --sync-policy=text --auto-prune --self-heal --helm-set=text -p=text --apply-out-of-sync-only
          --strategy=text --label,-l=text --type=text --patch=text
        app|appset|cluster|repo|repocreds|proj generate-token|rotate-auth|add-*|allow-*|deny-*|role: write text*
          --prune --force --dry-run!dry --async --revision=text --resource=text --timeout=text --retry-limit=text
          --replace --server-side --upsert --repo=url --path=text --dest-server=text --dest-namespace=text
          --project=text --sync-policy=text --auto-prune --self-heal --helm-set=text -p=text --apply-out-of-sync-only
          --strategy=text --label,-l=text --type=text --patch=text
        app|appset|cluster|repo|repocreds|proj enable|disable: write text* --prune --force --dry-run!dry --async
          --revision=text --resource=text --timeout=text --retry-limit=text --replace --server-side --upsert
          --repo=url --path=text --dest-server=text --dest-namespace=text --project=text --sync-policy=text
          --auto-prune --self-heal --helm-set=text -p=text --apply-out-of-sync-only --strategy=text --label,-l=text
          --type=text --patch=text
        app|appset|cluster|repo|repocreds|proj delete|rm|remove|delete-*|remove-*|delete-resource: delete text*
          --cascade --yes -y --propagation-policy=text --wait -l,--selector=text --kind=text
        account|cert|gpg: read
        account|cert|gpg list|get|diff|history|logs|manifests|resources|wait: read text* -o,--output=text
          -p,--project=text -l,--selector=text --refresh --hard-refresh --revision=text --local=read --exit-code
          --timeout=text --health --sync --operation --show-params --show-operation -f,--follow --tail=text
          -c,--cluster=text -r,--repo=text --source=text -n=text -N,--app-namespace=text --server-side-generate
        account|cert|gpg get-user-info|can-i|windows: read text* -o,--output=text -p,--project=text -l,--selector=text
          --refresh --hard-refresh --revision=text --local=read --exit-code --timeout=text --health --sync --operation
          --show-params --show-operation -f,--follow --tail=text -c,--cluster=text -r,--repo=text --source=text
          -n=text -N,--app-namespace=text --server-side-generate
        account|cert|gpg sync|rollback|set|unset|create|edit|patch|add|refresh: write text* --prune --force
          --dry-run!dry --async --revision=text --resource=text --timeout=text --retry-limit=text --replace
          --server-side --upsert --repo=url --path=text --dest-server=text --dest-namespace=text --project=text
          --sync-policy=text --auto-prune --self-heal --helm-set=text -p=text --apply-out-of-sync-only --strategy=text
          --label,-l=text --type=text --patch=text
        account|cert|gpg actions|patch-resource|terminate-op|update-password: write text* --prune --force
          --dry-run!dry --async --revision=text --resource=text --timeout=text --retry-limit=text --replace
          --server-side --upsert --repo=url --path=text --dest-server=text --dest-namespace=text --project=text
          --sync-policy=text --auto-prune --self-heal --helm-set=text -p=text --apply-out-of-sync-only --strategy=text
          --label,-l=text --type=text --patch=text
        account|cert|gpg generate-token|rotate-auth|add-*|allow-*|deny-*|role: write text* --prune --force
          --dry-run!dry --async --revision=text --resource=text --timeout=text --retry-limit=text --replace
          --server-side --upsert --repo=url --path=text --dest-server=text --dest-namespace=text --project=text
          --sync-policy=text --auto-prune --self-heal --helm-set=text -p=text --apply-out-of-sync-only --strategy=text
          --label,-l=text --type=text --patch=text
        account|cert|gpg enable|disable: write text* --prune --force --dry-run!dry --async --revision=text
          --resource=text --timeout=text --retry-limit=text --replace --server-side --upsert --repo=url --path=text
          --dest-server=text --dest-namespace=text --project=text --sync-policy=text --auto-prune --self-heal
          --helm-set=text -p=text --apply-out-of-sync-only --strategy=text --label,-l=text --type=text --patch=text
        account|cert|gpg delete|rm|remove|delete-*|remove-*|delete-resource: delete text* --cascade --yes -y
          --propagation-policy=text --wait -l,--selector=text --kind=text
        admin: read
        admin dashboard|settings|cluster|proj|repo|app: read text*
        admin export|notifications: read text*
        admin initial-password: secret text*
        admin import|redis-initial-password: write text*
        context: read
        login|logout|relogin: write,net text* --username=text --password=text --sso
        version|completion|configure: read text* --client --short -o,--output=text
    """,
    "flux": """read -h,--help!help -n,--namespace=text --kubeconfig=text --context=text --timeout=text --verbose
        --as=text --as-group=text --cache-dir=text --cluster=text -s,--server=text --token=text
        get|tree|logs|events|trace|stats|check|version|diff: read text* --pre --components=text
          --components-extra=text --wait --poll-interval=text -f,--follow --all-namespaces,-A --tail=text --since=text
          --kind=text --name=text --level=text --client
        get|tree|logs|events|trace|stats|check|version|diff *: read text* -A,--all-namespaces -w,--watch
          --status-selector=text --pre --path=read --kustomization-file=read --level=text -f,--follow --tail=text
          --since=text --for=text --kind=text --show-source --no-header --api-version=text --components=text
          --local-sources=text --progress-bar --client
        envsubst|build|debug|completion|list: read text* --pre --components=text --components-extra=text --wait
          --poll-interval=text -f,--follow --all-namespaces,-A --tail=text --since=text --kind=text --name=text
          --level=text --client
        envsubst|build|debug|completion|list *: read text* -A,--all-namespaces -w,--watch --status-selector=text --pre
          --path=read --kustomization-file=read --level=text -f,--follow --tail=text --since=text --for=text
          --kind=text --show-source --no-header --api-version=text --components=text --local-sources=text
          --progress-bar --client
        export: read text*
        export *: read text* --all --with-credentials!secret
        create|reconcile|suspend|resume|bootstrap|install|push: write,net text*
        create|reconcile|suspend|resume|bootstrap|install|push *: write,net text* --all --with-source --export!dry
          --url=url --branch=text --interval=text --path=text --source=text --prune --chart=text --force --reset
          --wait --owner=text --repository=text --personal --values=read --output=text --components=text
          --network-policy
        pull|tag|migrate: write,net text*
        pull|tag|migrate *: write,net text* --all --with-source --export!dry --url=url --branch=text --interval=text
          --path=text --source=text --prune --chart=text --force --reset --wait --owner=text --repository=text
          --personal --values=read --output=text --components=text --network-policy
        delete: delete text*
        delete *: delete text* -s,--silent
        uninstall: delete none -s,--silent --dry-run!dry --keep-namespace
    """,
    "istioctl": """read -h,--help!help -n,--namespace=text -i,--istioNamespace=text -c,--kubeconfig=text
        --context=text --as=text --vklog=text
        version|analyze|proxy-status|ps|describe|validate|x: read text* -A,--all-namespaces -o,--output=text
          -f,--filename=read --remote --short -L=text --port=text --fqdn=text --direction=text --revision=text
        experimental|bug-report|dashboard|manifest: read text* -A,--all-namespaces -o,--output=text -f,--filename=read
          --remote --short -L=text --port=text --fqdn=text --direction=text --revision=text
        profile|admin: read text* -A,--all-namespaces -o,--output=text -f,--filename=read --remote --short -L=text
          --port=text --fqdn=text --direction=text --revision=text
        completion|remote-clusters|ztunnel-config: read text* -A,--all-namespaces -o,--output=text -f,--filename=read
          --remote --short -L=text --port=text --fqdn=text --direction=text --revision=text
        waypoint-list: read text* -A,--all-namespaces -o,--output=text -f,--filename=read --remote --short -L=text
          --port=text --fqdn=text --direction=text --revision=text
        proxy-config|pc: read text* -A,--all-namespaces -o,--output=text -f,--filename=read --remote --short -L=text
          --port=text --fqdn=text --direction=text --revision=text
        proxy-config|pc secret: secret text* -o,--output=text
        install|upgrade|create-remote-secret|tag: write text* -y,--skip-confirmation --set=text -f,--filename=read
          --dry-run!dry -r,--revision=text
        waypoint|operator|authz: write text* -y,--skip-confirmation --set=text -f,--filename=read --dry-run!dry
          -r,--revision=text
        kube-inject: read text* -f,--filename=read -o,--output=write
        uninstall: delete none --purge -y,--skip-confirmation --dry-run!dry --revision=text -f=read
    """,
    "linkerd|consul-k8s|calicoctl": """read -h --help!help -n,--namespace=text --context=text
        --kubeconfig=text --verbose
        check|version|status|stat|tap|top|edges|routes|viz: read text* --pre --proxy -o,--output=text
          -A,--all-namespaces --wait -f,--follow --last=text --since=text
        observe|list|get|diagnostics|endpoints: read text* --pre --proxy -o,--output=text -A,--all-namespaces --wait
          -f,--follow --last=text --since=text
        profile|ipam|node: read text* --pre --proxy -o,--output=text -A,--all-namespaces --wait -f,--follow
          --last=text --since=text
        config|sysdump|connectivity|identity|bpf: read text* --pre --proxy -o,--output=text -A,--all-namespaces --wait
          -f,--follow --last=text --since=text
        monitor|service: read text* --pre --proxy -o,--output=text -A,--all-namespaces --wait -f,--follow --last=text
          --since=text
        metrics|policy|map: read text* --pre --proxy -o,--output=text -A,--all-namespaces --wait -f,--follow
          --last=text --since=text
        install|upgrade|inject|uninject|enable|disable|apply: write text* -f,--filename=read --set=text
        create|replace|patch|label|convert|hubble|clustermesh: write text* -f,--filename=read --set=text
        allow-scrapes: write text* -f,--filename=read --set=text
        uninstall|delete|prune: delete text* -f,--filename=read
    """,
    "vcluster|capsule|clusterctl|eksctl-k8s|clusteradm|loft": """read -h --help!help -n,--namespace=text
        --context=text -s,--silent --debug
        list|ls|get|describe|version|completion|info: read text* -o,--output=text
        create|connect|disconnect|pause|resume|upgrade|use: write text* -f,--values=read --connect --expose
        platform|login|init|generate|move|config: write text* -f,--values=read --connect --expose
        delete|rm: delete text* --keep-pvc --delete-namespace --all
    """,
    "kubectl-argo-rollouts|argo|tkn|kn|kubevirt|virtctl|kubectl-cnpg": """read -h,--help!help -n,--namespace=text -A
        --context=text --kubeconfig=text
        list|ls|get|logs|describe|version|lint|watch: read text* -o,--output=text -f,--follow -w,--watch --limit=text
          -l,--selector=text -L,--last
        wait|status: read text* -o,--output=text -f,--follow -w,--watch --limit=text -l,--selector=text -L,--last
        node|archive-list|completion: read text* -o,--output=text -f,--follow -w,--watch --limit=text
          -l,--selector=text -L,--last
        submit|resubmit|retry|resume|suspend|stop|terminate: write text* -p,--param,--parameter=text --from=text
          --wait --watch --log
        create|start|cron|template|cluster-template: write text* -p,--param,--parameter=text --from=text --wait
          --watch --log
        pause|unpause: write text* -p,--param,--parameter=text --from=text --wait --watch --log
        restart|migrate|expose|image-upload|promote|abort|set: write text* -p,--param,--parameter=text --from=text
          --wait --watch --log
        delete: delete text* --all --completed --older=text -f
        pipeline|task|pipelinerun|pr|taskrun|tr|clustertask: read
        pipeline|task|pipelinerun|pr|taskrun|tr|clustertask list|ls|logs|describe|get: read text* -o,--output=text
          -f,--follow -L,--last -a,--all
        pipeline|task|pipelinerun|pr|taskrun|tr|clustertask delete|rm: delete text* --all -f,--force --keep=text
        pipeline|task|pipelinerun|pr|taskrun|tr|clustertask *: write text* -p,--param=text --showlog
        service|revision|route|trigger|source|broker: read
        service|revision|route|trigger|source|broker list|ls|logs|describe|get: read text* -o,--output=text
          -f,--follow -L,--last -a,--all
        service|revision|route|trigger|source|broker delete|rm: delete text* --all -f,--force --keep=text
        service|revision|route|trigger|source|broker *: write text* -p,--param=text --showlog
    """,
    "oras": """
        read,net -d,--debug -v,--verbose -u,--username=text -p,--password=text --insecure --plain-http
            --registry-config=read --password-stdin --ca-file=read --oci-layout --platform=text --format=text
            --pretty -h,--help!help
        version|discover|resolve: read,net text* --artifact-type=text -o=text --full-reference
            --distribution-spec=text
        manifest fetch|fetch-config: read,net text* -o,--output=write!write --descriptor --media-type=text
        blob fetch: read,net text* --descriptor -o,--output=write!write
        repo ls|tags|show-tags: read,net text* --last=text --exclude-digest-tags
        pull|push|copy|cp|attach|login|logout|tag|backup|restore: write,net text* -o,--output=write
            -r,--recursive --artifact-type=text -a,--annotation=text --config=text
        manifest push|index: write,net text*
        blob push: write,net text*
        manifest|blob delete: delete,net text* -f,--force --descriptor
    """,
    "regctl": """
        read,net -v,--verbosity=text --host=text --logopt=text --user-agent=text -h,--help!help
        version|index: read,net text* --format=text
        image manifest|digest|inspect|ratelimit|get-file|check-base: read,net text* --format=text
            -p,--platform=text --list --head --require-list
        manifest get|head|diff|history: read,net text* --format=text -p,--platform=text --list
        tag|repo|artifact ls|list|tree|get: read,net text* --format=text --limit=text --last=text --include=text
            --exclude=text
        blob get|head|diff-config|diff-layer|get-file: read,net text* --format=text
        registry config|ping|whoami: read text* --format=text
        image|blob|manifest|artifact|registry|ref copy|cp|export|import|mod: write,net text*
        image|blob|manifest|artifact|registry|ref put|create|login|logout|set|index: write,net text*
        tag|manifest|blob delete|del|rm|remove: delete,net text* --force-tag-dereference --referrers
    """,
    "ytt|kbld|kapp-check": """
        read read* -f,--file=read --data-value=text -v=text --data-values-file=read --data-value-yaml=text
            --data-value-file=read --data-values-env=text --output-files=write!write
            --dangerous-emptied-output-directory=write!delete -o,--output=text --debug --strict --file-mark=text
            --ignore-unknown-comments --images-annotation --imgpkg-lock-output=write!write --lock-output=write!write
            --data-values-inspect --data-values-schema-inspect -h,--help!help
        version|help: read none
    """,
    "kapp": """
        read -n,--namespace=text --kubeconfig=read --kubeconfig-context=text -y,--yes --json --column=text
            --color --debug --tty -h,--help!help
        list|ls|inspect|i|version|tools: read text* -a,--app=text -A,--all-namespaces -t,--tree --raw --status
            -f=read --filter=text
        logs: read text* -a,--app=text -f,--follow --lines=text -m=text
        deploy|dep|d: write text* -a,--app=text -f,--file=read -c,--diff-changes --diff-run!dry -p,--patch --wait
            --into-ns=text
        deploy-config|rename|label|app-group|app-change|config-map: write text* -a,--app=text
        delete|del: delete text* -a,--app=text --diff-run!dry --wait
    """,
    "kyverno|gator": """
        read -h,--help!help
        apply: read read* -r,--resource=read -c,--cluster!net -p,--policy-report -n,--namespace=text
            -f,--values-file=read -s,--set=text --detailed-results -t,--table -o,--output=write!write
        test|verify|validate|version|jp|expand|docs|oci-check: read text* -f,--filename=read -o=text -d=text
            -n=text --detailed-results -v
    """,
    "kumactl|skupper|subctl|glooctl|meshctl|roxctl|rosa|ocm|odo|tanzu|operator-sdk|opm|oc-mirror|rke|kubeone": """
        write,net -n,--namespace=text --context=text --kubeconfig=read -o,--output=text --config=read
            -v,--verbose -m,--mesh=text -e=text -p,--password=text -c=text --cluster=text --profile=text
            --region=text --insecure --insecure-skip-tls-verify --json -h,--help!help --version!help
        version|status|check|whoami|help|completion: read,net text*
        get|list|ls|describe|inspect|show|diagnose|verify|debug: read,net text* -A -a,--all --size=text -d
            -r=text
        *: write,net text*
        * status|list|ls|get|describe|version|show|check|inspect: read,net text* -A -a,--all
        delete|remove|rm|uninstall|reset|unlink|uninit: delete,net text* -y,--yes -f,--force
        * delete|remove|rm|uninstall|unlink: delete,net text* -y,--yes -f,--force
    """,
    "tilt": """
        exec -h,--help!help --context=text --namespace=text --port=text --host=text
        get|describe|explain|version|doctor|logs: read text* -o=text -w -f --resource=text -l=text
        dump|api-resources|verify-install|analytics-check|snapshot-view|wait: read text* -o=text -w -f
            --resource=text -l=text
        up|ci|down|trigger|enable|disable|apply|create: exec text* -f=read --stream
        delete|edit|patch|args|demo|snapshot|docker|docker-prune: exec text* -f=read --stream
    """,
    "kubectl-neat|kubectl-tree|kubectl-who-can|kubectl-view-allocations|kubectl-ktop": """
        read text* -f=read -o=text -n,--namespace=text -A,--all-namespaces --context=text -h,--help!help
        get: read text* -o=text -n=text
    """,
    "polaris|kubesec": """
        read text* --audit-path=read --config,-c=read -f,--format,--output,-output=text -o=text
            --set-exit-code-on-danger --set-exit-code-below-score=text --only-show-failed-tests --strict,-strict
            -summary --summary --ignore-missing-schemas,-ignore-missing-schemas
            --kubernetes-version,-kubernetes-version=text --schema-location,-schema-location=text -verbose -n=text
            -p=text --exit-one-on-warning --output-format=text --enable-optional-test=text --ignore-test=text
            -h,--help!help --version,-v!help
        audit|score|lint|scan|version|list|checks|templates|help: read text* --audit-path=read --format=text
            -f=text --only-show-failed-tests --color=text -o,--output-format=text --config=read
        dashboard|webhook|fix: exec text* --files-path=read --checks=text --port=text
    """,
    "cilium|cilium-dbg|hubble": """
        read -n,--namespace=text --context=text -o,--output=text --kubeconfig=read --server=text -H=text
            -D,--debug --config=read -h,--help!help --helm-release-name=text
        status|version|help|observe|list|watch: read,net text* -f,--follow --since=text --until=text --last=text
            --pod=text --from-pod=text --to-pod=text -t,--type=text --verdict=text --protocol=text --port=text --wait
            --verbose --brief --all-addresses --all-controllers --all-health --all-nodes --all-redirects
            --wait-duration=text --label=text --http-status=text --ip=text
        endpoint|identity|ip|node|service|bpf|policy|map|metrics|kvstore|debuginfo: read
        encrypt|bgp|clustermesh|config|hubble|ipam|lrp|monitor|fqdn|nodeid|statedb: read
        endpoint|identity|ip|node|service|policy|map list|get|status|peers|routes|health: read,net text* --wait
        endpoint|identity|ip|node|service|policy|map log|selectors|trace|view|ls|cache|validate: read,net text*
            --wait
        metrics|kvstore|encrypt|bgp|clustermesh|fqdn|nodeid|lrp list|get|status|peers|routes|health: read,net
            text* --wait
        metrics|kvstore|encrypt|bgp log|selectors|trace|view|ls|cache|validate: read,net text* --wait
        clustermesh|fqdn|nodeid|lrp log|selectors|trace|view|ls|cache|validate: read,net text* --wait
        bpf * list|get: read text*
        monitor: read text* -t,--type=text --from=text --to=text --related-to=text -v
        config view|get: read text*
        install|upgrade|enable|disable|config|connectivity: write,net text* --version=text --set=text --test=text
        clustermesh|hubble|multicast|sysdump|bgp|encryption: write,net text* --version=text --set=text
            --test=text
        endpoint|service|policy|map|kvstore delete|disconnect|import|update|set|config|regenerate: write text*
        uninstall: delete text* --wait
    """,
}
