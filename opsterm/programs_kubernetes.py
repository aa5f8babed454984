"""Kubernetes: kubectl, helm, and the tools around clusters."""

PROGRAMS = {
    "kubectl|oc|k|kubecolor|kubectl.exe|microk8s.kubectl": """read -h,--help!help --as=text --as-group=text
        --as-uid=text --as-user-extra=text --cache-dir=text --certificate-authority=text --client-certificate=text
        --client-key=text --cluster=text --context=text --disable-compression --insecure-skip-tls-verify
        --kubeconfig=text --kuberc=text --log-flush-frequency=text --loglevel=text --match-server-version
        -n,--namespace=text --password=text --profile=text --profile-output=write --request-timeout=text
        -s,--server=text --tls-server-name=text --token=text --user=text --username=text -v,--v=text --vmodule=text
        --warnings-as-errors --logtostderr --alsologtostderr --stderrthreshold=text --log-dir=text --log-file=append
        --force-colors --plain --light-background
        $out = --allow-missing-template-keys --show-managed-fields --template=text -o,--output=text
        $sel_0 = -l,--selector=text --field-selector=text -f,--filename=read -k,--kustomize=read
        $sel = $sel_0 -R,--recursive -A,--all-namespaces --chunk-size=text
        $do_0 = --dry-run=?text!dry --field-manager=text --validate=?text --save-config --overwrite --local
        $do = $do_0 --record --list --resource-version=text --subresource=text
        get: read text* $out $sel --ignore-not-found -L,--label-columns=text --no-headers --output-watch-events
          --raw=text --server-print --show-kind --show-labels --sort-by=text --subresource=text -w,--watch
          --watch-only -a,--show-all --export
        describe: read text* $sel --show-events
        logs|log: read text* --all-containers --all-pods -c,--container=text -f,--follow --ignore-errors
          --insecure-skip-tls-verify-backend --limit-bytes=text --max-log-requests=text --pod-running-timeout=text
          --prefix -p,--previous -l,--selector=text --since=text --since-time=text --tail=text --timestamps
          --version=text
        exec|rsh: read text command -c,--container=text -f,--filename=read --pod-running-timeout=text -q,--quiet
          -i,--stdin -t,--tty -T,--no-tty --shell=text --timeout=text
        attach: read text* -c,--container=text --pod-running-timeout=text -q,--quiet -i,--stdin -t,--tty
        top: read
        top pod|pods|po|node|nodes|no: read text* $sel --containers --no-headers --sort-by=text --sum
          --use-protocol-buffers --show-capacity --show-swap
        explain: read text* --api-version=text --recursive --output=text
        api-resources|api-versions: read none --api-group=text --cached --categories=text --namespaced=?text
          --no-headers -o,--output=text --sort-by=text --verbs=text
        version: read none --client --short -o,--output=text
        options: read none
        completion: read text*
        help: read text*
        cluster-info: read none
        cluster-info dump: read none $out -A,--all-namespaces --namespaces=text --output-directory=write
          --pod-running-timeout=text
        events: read text* $out -A,--all-namespaces --for=text --no-headers --types=text -w,--watch
        diff: read text* $sel --server-side --force-conflicts --prune --prune-allowlist=text --show-managed-fields
          --concurrency=text
        kustomize: read read? --as-current-user --enable-alpha-plugins --enable-helm --env=text -e=text
          --helm-command=exec --load-restrictor=text --mount=text --network -o,--output=write --reorder=text
        wait: read text* $out $sel --all --for=text --local --timeout=text
        port-forward: net text text* --address=text --pod-running-timeout=text
        proxy: write none --accept-hosts=text --accept-paths=text --address=text --api-prefix=text
          --append-server-path --disable-filter --keepalive=text -p,--port=text --reject-methods=text
          --reject-paths=text -u,--unix-socket=text -w,--www=read -P,--www-prefix=text
        plugin: read
        plugin list: read none --name-only
        auth: read
        auth can-i|whoami: read text* $out -A,--all-namespaces --list --no-headers -q,--quiet --subresource=text
        auth reconcile: priv none $out $sel $do --remove-extra-permissions --remove-extra-subjects
        config: read --kubeconfig=text
        config view: read none $out --flatten --merge=?text --minify --raw!secret
        config get-contexts|get-clusters|get-users|current-context: read text* --no-headers -o,--output=text
        config use-context|use|set|unset|set-context|set-cluster: write text* --current --cluster=text --user=text
          --server=text --certificate-authority=text --embed-certs --client-certificate=text --client-key=text
          --token=text --auth-provider=text --exec-command=text --exec-arg=text --exec-env=text
          --exec-api-version=text --proxy-url=text --tls-server-name=text --set-raw-bytes
        config set-credentials|rename-context: write text* --current --cluster=text --user=text --server=text
          --certificate-authority=text --embed-certs --client-certificate=text --client-key=text --token=text
          --auth-provider=text --exec-command=text --exec-arg=text --exec-env=text --exec-api-version=text
          --proxy-url=text --tls-server-name=text --set-raw-bytes
        config delete-context|delete-cluster|delete-user: delete text*
        create: write text* $out $sel $do --edit --raw=text --windows-line-endings
        create role|clusterrole|rolebinding: priv text* $out $sel $do --verb=text --resource=text --resource-name=text
          --non-resource-url=text --aggregation-rule=text --clusterrole=text --role=text --user=text --group=text
          --serviceaccount=text
        create clusterrolebinding|serviceaccount|sa: priv text* $out $sel $do --verb=text --resource=text
          --resource-name=text --non-resource-url=text --aggregation-rule=text --clusterrole=text --role=text
          --user=text --group=text --serviceaccount=text
        create token: priv,secret text* $out --audience=text --bound-object-kind=text --bound-object-name=text
          --bound-object-uid=text --duration=text
        create *: write text* $out $sel $do --image=text --replicas=text --port=text --from-literal=text
          --from-file=read --from-env-file=read --type=text --append-hash --tcp=text --clusterip=text
          --external-name=text --node-port=text --schedule=text --restart=text --from=text --rule=text --class=text
          --default-backend=text --annotation=text --cert=text --key=text --docker-server=text --docker-username=text
          --docker-password=text --docker-email=text --hard=text --scopes=text --min-available=text
          --max-unavailable=text --value=text --description=text --global-default --preemption-policy=text
        run: write text text* $out $sel $do --annotations=text --attach --cascade=text --command --env=text --expose
          --force --grace-period=text --image=text --image-pull-policy=text -l,--labels=text --leave-stdin-open
          --override-type=text --overrides=text --pod-running-timeout=text --port=text --privileged -q,--quiet
          --restart=text --rm -i,--stdin -t,--tty --timeout=text --wait --limits=text --requests=text
          --serviceaccount=text
        apply: write text* $out $sel $do --all --cascade=text --force --force-conflicts --grace-period=text
          --openapi-patch --overwrite --prune --prune-allowlist=text --prune-whitelist=text --server-side
          --timeout=text --wait --applyset=text
        apply view-last-applied: read text* $out $sel --all
        apply edit-last-applied|set-last-applied: write text* $out $sel $do --create-annotation
        replace: write text* $out $sel $do --cascade=text --force --grace-period=text --raw=text --timeout=text --wait
        patch: write text* $out $sel $do -p,--patch=text --patch-file=read --type=text
        edit: write text* $out $sel $do --output-patch --windows-line-endings
        delete: delete text* $sel --dry-run=?text!dry -o,--output=text --all --cascade=text --force
          --grace-period=text --ignore-not-found -i,--interactive --now --raw=text --timeout=text --wait
        label|annotate: write text* $out $sel $do --all
        scale: write text* $out $sel $do --all --current-replicas=text --replicas=text --timeout=text
        autoscale: write text* $out $sel $do --cpu=text --cpu-percent=text --max=text --memory=text --min=text
          --name=text
        expose: write text* $out $sel $do --cluster-ip=text --external-ip=text -l,--labels=text
          --load-balancer-ip=text --name=text --override-type=text --overrides=text --port=text --protocol=text
          --selector=text --session-affinity=text --target-port=text --type=text --external-name=text
        rollout: read
        rollout status|history: read text* $out $sel --revision=text --timeout=text -w,--watch
        rollout restart|undo|pause|resume|cancel|retry|latest: write text* $out $sel $do --to-revision=text
        set: read
        set env: write text* $out $sel $do -c,--containers=text -e,--env=text --from=text --keys=text --prefix=text
          --resolve --all
        set image|resources|selector|serviceaccount|sa: write text* $out $sel $do --all -c,--containers=text
          --limits=text --requests=text --serviceaccount=text --user=text --group=text --add --remove --name=text
          --type=text --mount-path=text
        set subject|volume: write text* $out $sel $do --all -c,--containers=text --limits=text --requests=text
          --serviceaccount=text --user=text --group=text --add --remove --name=text --type=text --mount-path=text
        set volumes|probe|triggers|data|route-backends|build-hook: write text* $out $sel $do --all
          -c,--containers=text --limits=text --requests=text --serviceaccount=text --user=text --group=text --add
          --remove --name=text --type=text --mount-path=text
        set deployment-hook: write text* $out $sel $do --all -c,--containers=text --limits=text --requests=text
          --serviceaccount=text --user=text --group=text --add --remove --name=text --type=text --mount-path=text
        drain: write text* --chunk-size=text --delete-emptydir-data --delete-local-data --disable-eviction
          --dry-run=?text!dry --force --grace-period=text --ignore-daemonsets --pod-selector=text -l,--selector=text
          --skip-wait-for-delete-timeout=text --timeout=text
        cordon|uncordon: write text* --dry-run=?text!dry -l,--selector=text
        taint: write text* $out $do -l,--selector=text --all
        cp: read copy put!write -c,--container=text --no-preserve --retries=text
        rsync: write copy put --delete!delete --exclude=text --include=text --no-perms --progress -q,--quiet
          --strategy=text -w,--watch -c,--container=text
        debug: write text command --arguments-only --attach -c,--container=text --copy-to=text --custom=read
          --env=text -f,--filename=read --image=text --image-pull-policy=text --keep-annotations
          --keep-init-containers --keep-labels --keep-liveness --keep-readiness --keep-startup --profile=text
          -q,--quiet --replace --same-node --set-image=text --share-processes -i,--stdin --target=text -t,--tty
          --to-namespace=text --as-root
        certificate: read
        certificate approve|deny: priv text* $out $sel --force
        convert: read text* $out $sel --local --output-version=text
        krew: read
        krew list|search|info|version|index: read text*
        krew install|upgrade|update|uninstall: exec,net text*
        ctx|ns: read text? text?!write -c,--current -d=text!delete -u
        neat|tree|view-allocations|resource-capacity|who-can: read text* -o,--output=text -A,--all-namespaces
          --since=text -l,--selector=text
        access-matrix|df-pv|images|outdated|score|deprecations: read text* -o,--output=text -A,--all-namespaces
          --since=text -l,--selector=text
        get-all|ktop|lineage|rbac-tool|rolesum|stern|tail: read text* -o,--output=text -A,--all-namespaces
          --since=text -l,--selector=text
        node-shell-list|capacity|sick-pods|popeye|kubent: read text* -o,--output=text -A,--all-namespaces --since=text
          -l,--selector=text
        status: read text* -q --show-console --show-server -t,--show-token!secret -c,--show-context -o=text
        view-secret|modify-secret: secret text* -a,--all -q
        view-serviceaccount-kubeconfig: secret text* -a,--all -q
        node-shell|exec-as|ssh|iexec|sniff|pexec: exec text*
        argo: read
        argo rollouts: read
        argo rollouts get|list|status|version|dashboard|lint: read text* -w,--watch --no-color
        argo rollouts promote|abort|retry|set|undo|restart|pause: write text* --full
        argo rollouts terminate|create: write text* --full
        whoami|projects|get-token: read text* -q --show-console --show-server -t,--show-token!secret -c,--show-context
          -o=text
        registry: read text* -q --show-console --show-server -t,--show-token!secret -c,--show-context -o=text
        project: read text? -q
        project *: write none
        login|logout|new-project|new-app|new-build|start-build: write text* -f,--file=read -o,--output=text
          --name=text -p,--param=text --username=text --to=write --confirm --follow -n=text --keys=text
        cancel-build|import-image|tag|process|policy|observe: write text* -f,--file=read -o,--output=text --name=text
          -p,--param=text --username=text --to=write --confirm --follow -n=text --keys=text
        extract|image|idle|create-build|request-project: write text* -f,--file=read -o,--output=text --name=text
          -p,--param=text --username=text --to=write --confirm --follow -n=text --keys=text
        adm: read
        adm top|inspect|must-gather|release|node-logs: read text* --dest-dir=write --image=text -u,--unit=text
          --role=text --since=text
        adm wait-for-stable-cluster|verify-image-signature: read text* --dest-dir=write --image=text -u,--unit=text
          --role=text --since=text
        adm drain|cordon|uncordon|taint|upgrade|prune|policy: priv text* --confirm --force --ignore-daemonsets
        adm certificate|groups|new-project: priv text* --confirm --force --ignore-daemonsets
        adm reboot-machine-config-pool: priv text* --confirm --force --ignore-daemonsets
        adm restart-kubelet|create-*|migrate|pod-network: priv text* --confirm --force --ignore-daemonsets
        adm build-chain: priv text* --confirm --force --ignore-daemonsets
        adm catalog|ocp-certificates: priv text* --confirm --force --ignore-daemonsets
    """,
    "kubeadm": """read -h,--help!help --kubeconfig=text --rootfs=text -v,--v=text
        version: read none -o,--output=text
        config: read
        config print|validate|view: read text* --config=read --kubernetes-version=text --component-configs=text
          -o=text
        config images: read
        config images list: read none --config=read --kubernetes-version=text --image-repository=text -o,--output=text
          --feature-gates=text
        config images pull: write,net none --config=read --kubernetes-version=text --image-repository=text
          --cri-socket=text
        config migrate: read none --old-config=read --new-config=write
        certs: read
        certs check-expiration: read none --cert-dir=text --config=read -o,--output=text
        certs renew|generate-csr: priv text* --cert-dir=text --config=read
        certs certificate-key: secret none
        token: read --dry-run!dry
        token list: secret none -o,--output=text
        token create: priv,secret text? --print-join-command --ttl=text --groups=text --usages=text
          --certificate-key=text --description=text --config=read
        token generate: secret none
        token delete: delete text*
        upgrade: read
        upgrade plan|diff: read text* --config=read -o,--output=text --print-config --allow-experimental-upgrades
          --allow-release-candidate-upgrades --ignore-preflight-errors=text
        upgrade apply: write text* --config=read -y,--yes -f,--force --dry-run!dry --certificate-renewal
          --etcd-upgrade --ignore-preflight-errors=text --patches=read
        upgrade node: write text* --config=read -y,--yes -f,--force --dry-run!dry --certificate-renewal --etcd-upgrade
          --ignore-preflight-errors=text --patches=read
        upgrade node phase|apply phase: write text*
        init|join: write text* --dry-run!dry --apiserver-advertise-address=text --apiserver-bind-port=text
          --apiserver-cert-extra-sans=text --cert-dir=text --certificate-key=text --config=read
          --control-plane-endpoint=text --cri-socket=text --feature-gates=text --ignore-preflight-errors=text
          --image-repository=text --kubernetes-version=text --node-name=text --patches=read --pod-network-cidr=text
          --service-cidr=text --service-dns-domain=text --skip-certificate-key-print --skip-phases=text
          --skip-token-print --token=text --token-ttl=text --upload-certs --control-plane --discovery-token=text
          --discovery-token-ca-cert-hash=text --discovery-file=read
        reset: delete none --dry-run!dry --cert-dir=text --cleanup-tmp-dir --cri-socket=text -f,--force
          --ignore-preflight-errors=text --skip-phases=text
        kubeconfig: read
        kubeconfig user: secret none --client-name=text --config=read --org=text --token=text --validity-period=text
        completion: read text*
    """,
    "helm|helm3": """read -h,--help!help --burst-limit=text --debug --kube-apiserver=text --kube-as-group=text
        --kube-as-user=text --kube-ca-file=text --kube-context=text --kube-insecure-skip-tls-verify
        --kube-tls-server-name=text --kube-token=text --kubeconfig=text -n,--namespace=text --qps=text
        --registry-config=text --repository-cache=text --repository-config=text --tiller-namespace=text
        --content-cache=text --color=text
        $chart_0 = --ca-file=text --cert-file=text --key-file=text --insecure-skip-tls-verify --keyring=text
        $chart_1 = $chart_0 --pass-credentials --password=text --plain-http --repo=url --username=text --verify
        $chart = $chart_1 --version=text --devel
        $values_0 = -f,--values=read --set=text --set-file=text --set-json=text --set-literal=text
        $values = $values_0 --set-string=text --post-renderer=exec --post-renderer-args=text
        $do_0 = --atomic --rollback-on-failure --create-namespace --dependency-update --description=text
        $do_1 = $do_0 --disable-openapi-validation --dry-run=?text!dry --enable-dns --force --force-conflicts
        $do_2 = $do_1 --force-replace --generate-name,-g --hide-notes --hide-secret -l,--labels=text
        $do_3 = $do_2 --name-template=text --no-hooks -o,--output=text --render-subchart-notes --replace --skip-crds
        $do_4 = $do_3 --skip-schema-validation --timeout=text --wait=?text --wait-for-jobs --take-ownership
        $do_5 = $do_4 --cleanup-on-fail --history-max=text -i,--install --reset-then-reuse-values --reset-values
        $do_6 = $do_5 --reuse-values --recreate-pods --server-side=?text --cascade=text --keep-history
        $do = $do_6 --ignore-not-found --purge --tls
        list|ls: read text* -a,--all -A,--all-namespaces -d,--date --deployed --failed -f,--filter=text -m,--max=text
          --no-headers --offset=text -o,--output=text --pending -r,--reverse -l,--selector=text -q,--short
          --superseded --time-format=text --uninstalled --uninstalling
        get: read
        get all|hooks|manifest|notes|values|metadata: read text* -a,--all -o,--output=text --revision=text
          --template=text
        history|hist: read text* --max=text -o,--output=text
        status: read text* -o,--output=text --revision=text --show-desc --show-resources
        show|inspect: read,net
        show|inspect *: read,net text* $chart --jsonpath=text
        search: read,net
        search *: read,net text* -r,--regexp -l,--versions --devel --version=text -o,--output=text
          --max-col-width=text --fail-on-no-result --endpoint=text --list-repo-url
        template: read,net text* $chart $values $do -a,--api-versions=text --include-crds --is-upgrade
          --kube-version=text --output-dir=write --release-name -s,--show-only=text --skip-tests --validate
        lint: read read* $values --quiet --strict --with-subcharts --kube-version=text --skip-schema-validation
        version: read none -c,--client --short --template=text
        env: read text*
        completion: read text*
        help: read text*
        verify: read read --keyring=text
        dependency|dep|dependencies: read
        dependency|dep|dependencies list|ls: read read? --max-col-width=text
        dependency|dep|dependencies build|update|up: write,net read? --keyring=text --skip-refresh --verify
        repo: read
        repo list|ls: read none -o,--output=text
        repo add|update|up|index: write,net text* $chart --force-update --allow-deprecated-repos --no-update
          --merge=read --url=url --fail-on-repo-update-fail
        repo remove|rm: delete text*
        plugin: read
        plugin list|ls: read none
        plugin install|add|update|up: exec,net text* --version=text
        plugin uninstall|rm|remove: delete text*
        registry: read
        registry login|logout: write,net text* -u,--username=text -p,--password=text --password-stdin --insecure
          --ca-file=text
        pull|fetch: write,net text* $chart -d,--destination=write --prov --untar --untardir=write
        push: write,net text* $chart
        package: write read* --app-version=text -u,--dependency-update -d,--destination=write --key=text
          --keyring=text --passphrase-file=text --sign --version=text
        create: write write -p,--starter=text
        install: write,net text* $chart $values $do
        upgrade: write,net text* $chart $values $do
        rollback: write text* $do
        uninstall|delete|del|un: delete text* $do
        test: exec text* --filter=text --hide-notes --logs --timeout=text
        diff: read,net text* $chart $values $do
        diff *: read,net text* $chart $values $do --allow-unreleased -C,--context=text --detailed-exitcode --no-color
          --suppress=text --show-secrets!secret --three-way-merge
        secrets: read
        secrets view|decrypt|dec: secret text* -i
        secrets *: write text*
    """,
    "helmfile": """read -h,--help!help -f,--file=read -e,--environment=text -l,--selector=text -n,--namespace=text
        -q,--quiet --debug --no-color --color --kube-context=text --log-level=text -b,--helm-binary=exec
        --state-values-set=text --state-values-file=read --chart=text -i,--interactive --allow-no-matching-release
        -c,--chart -v,--version
        list|status|build|version|cache|show-dag|print-env: read text* --output=text --keep-temp-dir
        diff|template|lint: read,net text* --args=text --set=text --values=read --include-needs --skip-deps
          --context=text --detailed-exitcode --output-dir=write --concurrency=text
        apply|sync|deps|repos|fetch|init|test|charts: exec,net text* --args=text --set=text --values=read --skip-deps
          --concurrency=text --include-needs --skip-diff-on-install --suppress-secrets --wait
        write-values: exec,net text* --args=text --set=text --values=read --skip-deps --concurrency=text
          --include-needs --skip-diff-on-install --suppress-secrets --wait
        destroy|delete: delete text* --args=text --purge --concurrency=text --skip-deps
    """,
    "kustomize": """read -h,--help!help --stack-trace
        build: read read? -e,--env=text --as-current-user --enable-alpha-plugins --enable-exec!exec --enable-helm!exec
          --enable-star --helm-command=exec --load-restrictor=text --mount=text --network --network-name=text
          -o,--output=write --reorder=text
        cfg: read
        cfg cat|count|grep|tree|list-setters: read read* --all --image --name --replicas
        cfg *: write text*
        fn: read
        fn run: exec text*
        create|localize|init: write text* --autodetect --resources=text --namespace=text
        edit: write text* --autodetect --resources=text --namespace=text
        edit *: write text*
        version|completion|openapi: read text* --short -o,--output=text
    """,
    "k9s|lazydocker|ctop|dry|kdash|k9s.exe|lens|kubetui|oxker|podman-tui|kubie-info|dockly|ducker": """read text*
        -A,--all-namespaces -a -n,--namespace=text -c,--command,--context=text --context=text --kubeconfig=text
        --readonly --write -l,--logLevel=text --headless -r,--refresh=text -h,--help!help -v,--version!help -f=text
        -s=text -i -r -d --logFile=write --crumbsless --logoless --splashless --as=text --cluster=text
    """,
    "kubectx|kubens|kctx|kns": """read text?!write text?!write -c,--current -d=text!delete -u,--unset!write
        -h,--help!help -V,--version!help -f,--force -i --shell=exec
    """,
    "kubie": """read -h,--help!help -V,--version!help
        info: read text*
        ctx|ns|edit|edit-config|exec|export|lint|update: write text* -n=text -f=read -r
        delete: delete text*
    """,
    "kubeseal": """read read* -f,--secret-file=read -w,--sealed-secret-file=write -o,--format=text --cert=text
        --fetch-cert --raw --from-file=read --name=text -n,--namespace=text --scope=text --controller-name=text
        --controller-namespace=text --context=text --kubeconfig=text --merge-into=write --re-encrypt
        --recovery-unseal!secret --recovery-private-key=text --validate --allow-empty-data -h,--help!help
        --version!help
    """,
    "kompose": """read -h,--help!help -f,--file=read -v,--verbose --error-on-warning --provider=text
        --suppress-warnings
        convert: write none -o,--out=write -c,--chart --stdout!dry --replicas=text -j,--json -y,--yaml --build=text
          --controller=text --volumes=text --namespace=text --profile=text
        up: write text*
        down: delete text*
        version: read
    """,
    "kind": """read -h,--help!help -q,--quiet -v,--verbosity=text
        get: read
        get clusters|nodes: read none -n,--name=text -A,--all-clusters
        get kubeconfig: secret none -n,--name=text --internal
        create: read
        create cluster: write none -n,--name=text --config=read --image=text --kubeconfig=write --retain --wait=text
        delete: read
        delete cluster|clusters: delete text* -n,--name=text -A,--all --kubeconfig=text
        load: read
        load docker-image|image-archive: write text* -n,--name=text --nodes=text
        export: read
        export kubeconfig: write none -n,--name=text --kubeconfig=write --internal
        export logs: write write? -n,--name=text
        build: read
        build node-image: exec text* --image=text --base-image=text
        version|completion: read text*
    """,
    "minikube": """read -h,--help!help -p,--profile=text --alsologtostderr -b,--bootstrapper=text --log_dir=text
        --log_file=append --logtostderr --rootless --skip-audit --user=text -v,--v=text -o,--output=text --one_output
        --stderrthreshold=text --vmodule=text
        status|ip|version|help|completion|options: read text* -f,--format=text -n,--node=text -l,--layout=text --short
          --components -w,--watch=?text --light
        profile: read text* -f,--format=text -n,--node=text -l,--layout=text --short --components -w,--watch=?text
          --light
        profile list: read none -l,--light -o,--output=text
        logs: read none -f,--follow --file=write --length,-n=text --problems --node=text --last-start-only --audit
        service: read text* --url --https -n,--namespace=text --format=text --all --interval=text --wait=text
        service list: read none -n,--namespace=text
        docker-env|podman-env|update-check|ssh-host|ssh-key: read none --shell=text -u,--unset --no-proxy --ssh-host
          --ssh-add
        addons: read
        addons list|images: read text* -d,--docs
        addons enable|disable|configure|open: write text* --images=text --registries=text --refresh
        start|stop|pause|unpause|mount|tunnel|cache: write text* --driver=text --cpus=text --memory=text
          --kubernetes-version=text --nodes=text --all --container-runtime=text --disk-size=text -c,--cleanup -n=text
          -A --addons=text --cni=text --force
        cp|update-context: write text* --driver=text --cpus=text --memory=text --kubernetes-version=text --nodes=text
          --all --container-runtime=text --disk-size=text -c,--cleanup -n=text -A --addons=text --cni=text --force
        node: write text* --driver=text --cpus=text --memory=text --kubernetes-version=text --nodes=text --all
          --container-runtime=text --disk-size=text -c,--cleanup -n=text -A --addons=text --cni=text --force
        node list: read none
        node add|start|stop: write text*
        node delete: delete text*
        image: read
        image ls|list: read text* --format=text
        image build|load|pull|push|save|tag|rm: write text* -t=text -f=read
        config: read
        config get|view|defaults: read text* --format=text
        config set|unset: write text*
        dashboard: write none --url --port=text
        kubectl: read command
        ssh: read command -n,--node=text --native-ssh
        delete: delete text* --all --purge
    """,
    "k3d": """read -h,--help!help --verbose --trace --timestamps
        cluster|node|registry: read
        cluster|node|registry list|ls|get: read text* --no-headers -o,--output=text --token
        cluster|node|registry create|start|stop|edit|add: write text* -a,--agents=text -s,--servers=text
          -p,--port=text -v,--volume=text -c,--config=read --image=text -e=text --wait --timeout=text
        cluster|node|registry delete|del|rm: delete text* -a,--all -c,--config=read
        kubeconfig: read
        kubeconfig get|print: secret text* -a,--all
        kubeconfig merge|write: write text* -o,--output=write
        image: read
        image import|load: write text* -c,--cluster=text
        config: read
        version|completion|runtime-info: read text*
    """,
    "k3s-uninstall.sh|k3s-agent-uninstall.sh|rke2-uninstall.sh|k3s-killall.sh|rke2-killall.sh": "delete none",
    "microk8s": """read -h,--help!help
        status|inspect|version|help: read text* --wait-ready --format=text -t=text -a=text --yaml
        config: secret none -l
        kubectl: read command
        helm|helm3: read command
        ctr: read command
        istioctl|linkerd|cilium: read command
        enable|disable|start|stop|refresh-certs|add-node|join: write text*
        leave|addons|images|dashboard-proxy|dbctl|kubectl-set: write text*
        upgrade: write text*
        remove-node|reset|uninstall: delete text* --destroy-storage --force
    """,
    "talosctl": """read -h,--help!help -n,--nodes=text -e,--endpoints=text --talosconfig=text --context=text
        --cluster=text -c=text
        get|health|version|dmesg|logs|services: read text* -o,--output=text -f,--follow -i,--insecure -k,--kubernetes
          -w,--watch --tail=text -m=text -H,--humanize --config=read
        service|processes: read text* -o,--output=text -f,--follow -i,--insecure -k,--kubernetes -w,--watch
          --tail=text -m=text -H,--humanize --config=read
        stats|memory|mounts|disks|containers|ls|list: read text* -o,--output=text -f,--follow -i,--insecure
          -k,--kubernetes -w,--watch --tail=text -m=text -H,--humanize --config=read
        read|df|du: read text* -o,--output=text -f,--follow -i,--insecure -k,--kubernetes -w,--watch --tail=text
          -m=text -H,--humanize --config=read
        usage|events|dashboard|inspect|time|validate: read text* -o,--output=text -f,--follow -i,--insecure
          -k,--kubernetes -w,--watch --tail=text -m=text -H,--humanize --config=read
        netstat|pcap: read text* -o,--output=text -f,--follow -i,--insecure -k,--kubernetes -w,--watch --tail=text
          -m=text -H,--humanize --config=read
        config|image|support|completion: read text* -o,--output=text -f,--follow -i,--insecure -k,--kubernetes
          -w,--watch --tail=text -m=text -H,--humanize --config=read
        etcd: read text* -o,--output=text -f,--follow -i,--insecure -k,--kubernetes -w,--watch --tail=text -m=text
          -H,--humanize --config=read
        etcd members|status|alarm: read text*
        etcd leave|remove-member|forfeit-leadership|defrag|snapshot: write text*
        kubeconfig|gen|cp|copy|cluster|bootstrap|apply-config: write text* -f,--file=read --mode=text --image=text
          -p,--patch=text --dry-run!dry
        patch|edit|upgrade|upgrade-k8s|rotate-ca|meta: write text* -f,--file=read --mode=text --image=text
          -p,--patch=text --dry-run!dry
        machineconfig|inject|conformance|rollback|restart: write text* -f,--file=read --mode=text --image=text
          -p,--patch=text --dry-run!dry
        reboot|shutdown|reset: delete text* --graceful=?text --wait --system-labels-to-wipe=text --reboot -f,--force
    """,
    "k3s|rke2|k0s": """
        exec text* -h,--help!help -v,--version!help
        kubectl|crictl|ctr: read command
        check-config|status|version|sysinfo: read text*
        etcd-snapshot|token|secrets-encrypt|certificate|kubeconfig|airgap|backup: read
        etcd-snapshot|token ls|list: read text* --etcd-s3
        secrets-encrypt status: read none
        certificate check: read text*
        kubeconfig admin|create: secret text*
        etcd-snapshot save: write text*
        server|agent: exec text* --cluster-reset!delete --cluster-reset-restore-path=read -t,--token=text
        -s,--server=url
          -d,--data-dir=write -c,--config=read --debug --disable=text --node-name=text --cluster-init
        etcd-snapshot|token delete|prune: delete text* --snapshot-retention=text --etcd-s3 --name=text --dir=cd
        reset: delete text* --debug
        stop: write unit*
    """,
}
