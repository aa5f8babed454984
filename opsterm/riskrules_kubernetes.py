"""Rules about Kubernetes and the tools around it."""

from opsterm.argv import UNKNOWN
from opsterm.risk import DANGEROUS, FORBIDDEN, MODERATE
from opsterm.riskrules import Rule

_K = "kubectl|oc|k|kubecolor|microk8s.kubectl"
_KEPT = (
    "pv|pv/*|persistentvolume*|pvc|pvc/*|crd|crd/*|crds|customresourcedefinition*|node|nodes|no|node/*|nodes/*|"
    "no/*|storageclass*|sc|sc/*|apiservice*|clusterrole*|*webhookconfiguration*|volumesnapshot*"
)
_RUNS = (
    "deploy|deploy/*|deployment|deployments|deployment/*|deployment.apps/*|deployments/*|sts|sts/*|statefulset*|"
    "ds|ds/*|daemonset*|svc|svc/*|service|services|service/*|services/*|ing|ing/*|ingress*|secret|secrets|"
    "secret/*|secrets/*|cm|cm/*|configmap*|sa|sa/*|serviceaccount*|rolebinding*|role|role/*|roles|hpa|pdb|"
    "networkpolic*|cj|cronjob*|application*|certificate*|issuer*|clusterissuer*|gateway*|virtualservice*|route|"
    "routes|route/*|project|projects|project/*|dc|dc/*|ec|etcd*|postgres*|kafka*|cluster*|backup*|*,*"
)
_NS = "ns|namespace|namespaces|ns/*|namespace/*|namespaces/*|project|projects|project/*"
_OWN = "kube-system|kube-public|kube-node-lease|*/kube-system|*/kube-public|*/kube-node-lease"
_SHOW = "yaml|json|jsonpath*|go-template*|custom-columns*|jsonpath-as-json*|templatefile*|template*"
_SECRETS = "secret|secrets|secret/*|secrets/*|secret,*|secrets,*|*,secret|*,secrets|*,secret,*|*,secrets,*"

RULES = (
    # Kubernetes
    Rule(
        "k8s-namespace-deleted",
        DANGEROUS,
        "the namespace goes with everything in it, its volumes too",
        (f"{_K} delete :{_NS}",),
        hits=("kubectl delete namespace prod", "kubectl delete ns staging", "kubectl --context prod delete ns/a",
            "oc delete project demo"),
        misses=("kubectl get ns", "kubectl delete ns staging --dry-run=client", "kubectl delete pod ns-1"),
        instead="look first: kubectl get all,pvc,secret -n NAME",
    ),
    Rule(
        "k8s-cluster-destroyed",
        FORBIDDEN,
        "it takes away what the cluster itself lives on, or everything in it",
        (
            f"{_K} delete :{_NS} :{_OWN}", f"{_K} delete :ns/kube-*|namespace/kube-*|namespaces/kube-*",
            f"{_K} delete --all -A :all|all,*|*,all|deploy*|deployment*|sts|statefulset*|ds|daemonset*|pvc|pvc,*|"
            f"secret*|svc|service*|configmap*|cm",
            f"{_K} delete --all :ns|namespace|namespaces|node|nodes|no|pv|persistentvolumes|persistentvolume|crd|"
            f"crds|customresourcedefinition*|clusterrole*",
            f"{_K} delete --all -n=kube-system", "etcdctl del --from-key", "etcdctl del --prefix #0",
            "etcdctl del --prefix :/|/registry|/registry/", "velero backup delete --all",
            "velero delete :backup|backups --all",
        ),
        hits=("kubectl delete ns kube-system", "kubectl delete namespaces --all", "kubectl delete all --all -A",
            "kubectl delete all --all --all-namespaces", "kubectl delete nodes --all", "kubectl delete pv --all",
            "etcdctl del --prefix /registry", "kubectl delete namespace/kube-system"),
        misses=("kubectl delete ns staging", "kubectl delete pods --all", "kubectl delete all --all -n staging",
            "kubectl get all -A", "etcdctl get --prefix /registry"),
    ),
    Rule(
        "k8s-delete-many",
        DANGEROUS,
        "it deletes everything of that kind, or all that the files name",
        (f"{_K} delete --all", f"{_K} delete -A", f"{_K} delete :all", f"{_K} delete :{UNKNOWN}",
            f"{_K} delete -f|-k", f"{_K} apply|replace --prune", f"{_K} delete --field-selector -A",
            f"{_K} delete --raw"),
        hits=("kubectl delete pods --all", "kubectl delete -f app.yaml", "kubectl delete all --all -n staging",
            "kubectl apply --prune -f . -l app=x", "kubectl delete -k overlays/prod"),
        misses=("kubectl get pods -A", "kubectl apply -f app.yaml", "kubectl delete pod web-1",
            "kubectl delete pods --all --dry-run=client"),
        instead="kubectl delete --dry-run=server … first",
    ),
    Rule(
        "k8s-delete-kept",
        DANGEROUS,
        "what it deletes does not come back by itself: data, or a part of the cluster",
        (f"{_K} delete :{_KEPT}", f"{_K} delete :{_RUNS}",
            f"{_K} delete -n=kube-system|kube-public|istio-system|cert-manager|ingress-nginx|calico-system|"
            f"longhorn-system|rook-ceph"),
        hits=("kubectl delete pvc data-0", "kubectl delete crd foos.example.com", "kubectl delete deployment web",
            "kubectl delete svc/web", "kubectl delete node n1", "kubectl -n kube-system delete pod coredns-1",
            "kubectl delete statefulset db"),
        misses=("kubectl get pvc", "kubectl describe deployment web", "kubectl delete pod web-1",
            "kubectl delete job once"),
        instead="save it first: kubectl get KIND NAME -o yaml > FILE",
    ),
    Rule(
        "k8s-delete-forced",
        DANGEROUS,
        "it does not wait for an end: two copies may write to one volume",
        (f"{_K} delete --force", f"{_K} delete --grace-period=0", f"{_K} delete --now", f"{_K} replace --force",
            f"{_K} delete --cascade=orphan", f"{_K} patch|edit -p=*finalizers*"),
        hits=("kubectl delete pod web-1 --force --grace-period=0", "kubectl replace --force -f a.yaml",
            "kubectl patch ns x -p '{\"metadata\":{\"finalizers\":null}}'"),
        misses=("kubectl delete pod web-1", "kubectl replace -f a.yaml",
            "kubectl replace --force -f a.yaml --dry-run=client"),
        instead="kubectl delete without --force",
    ),
    Rule(
        "k8s-drain",
        DANGEROUS,
        "every pod on that node is thrown out",
        (f"{_K} drain", f"{_K} adm drain", f"{_K} taint :*NoExecute*", f"{_K} adm taint :*NoExecute*",
            "kubeadm reset", f"{_K} adm :reboot-machine-config-pool",
            f"{_K} adm reboot-machine-config-pool|prune|restart-kubelet"),
        hits=("kubectl drain node1 --ignore-daemonsets", "kubectl taint nodes n1 key=v:NoExecute", "kubeadm reset -f",
            "oc adm drain n1"),
        misses=("kubectl cordon node1", "kubectl uncordon node1", "kubectl drain node1 --dry-run=client",
            "kubectl taint nodes n1 key=v:NoSchedule"),
        instead="kubectl drain --dry-run=server NODE",
    ),
    Rule(
        "k8s-cordon",
        MODERATE,
        "new pods cannot run on that node any more",
        (f"{_K} cordon", f"{_K} adm cordon", f"{_K} taint"),
        hits=("kubectl cordon node1", "kubectl taint nodes n1 key=v:NoSchedule"),
        misses=("kubectl get nodes",),
    ),
    Rule(
        "k8s-scale-zero",
        DANGEROUS,
        "nothing of it runs any more",
        (f"{_K} scale --replicas=0", f"{_K} patch -p=*replicas*0*"),
        hits=("kubectl scale deploy/web --replicas=0", "kubectl scale --replicas 0 deployment web"),
        misses=("kubectl scale deploy/web --replicas=3", "kubectl get deploy"),
    ),
    Rule(
        "k8s-restart",
        MODERATE,
        "what runs is replaced; other users notice it",
        (f"{_K} rollout restart|undo|pause|resume", f"{_K} set *", f"{_K} apply --force", f"{_K} scale",
            "helm|helm3 rollback", "helm|helm3 upgrade --force|--recreate-pods|--reset-values"),
        hits=("kubectl rollout restart deploy/web", "kubectl rollout undo deploy/web",
            "kubectl set image deploy/web a=b:1", "helm rollback web 1", "helm upgrade --force web chart"),
        misses=("kubectl rollout status deploy/web", "kubectl rollout history deploy/web", "helm upgrade web chart"),
    ),
    Rule(
        "k8s-cluster-admin",
        DANGEROUS,
        "it gives somebody the whole cluster",
        (f"{_K} create clusterrolebinding --clusterrole=cluster-admin|admin|system:masters",
            f"{_K} create rolebinding --clusterrole=cluster-admin",
            f"{_K} adm policy :cluster-admin|privileged|anyuid", f"{_K} create clusterrole --verb=\\*",
            f"{_K} run --privileged", f"{_K} run --overrides=*privileged*|*hostPID*|*hostPath*|*hostNetwork*",
            f"{_K} debug :node/*|nodes/*|no/*", f"{_K} debug --profile=sysadmin|netadmin",
            f"{_K} create clusterrolebinding --user=system:anonymous",
            f"{_K} create clusterrolebinding --group=system:unauthenticated|system:anonymous|system:authenticated"),
        hits=("kubectl create clusterrolebinding x --clusterrole=cluster-admin --user=bob",
            "kubectl debug node/n1 -it --image=busybox", "oc adm policy add-cluster-role-to-user cluster-admin bob",
            "kubectl run x --image=a --privileged"),
        misses=("kubectl create rolebinding x --clusterrole=view --user=bob", "kubectl run x --image=a",
            "kubectl auth can-i list pods"),
    ),
    Rule(
        "k8s-secret-shown",
        DANGEROUS,
        "it shows the values of secrets",
        (f"{_K} get :{_SECRETS} -o={_SHOW}", f"{_K} get :{_SECRETS} --template", f"{_K} get --raw=*/secrets*",
            f"{_K} extract :secret/*|secrets/*", f"{_K} config view --raw", f"{_K} view-secret", f"{_K} create token",
            f"{_K} edit :{_SECRETS}", "helm|helm3 get values|all -a", "helm|helm3 secrets view|decrypt|dec",
            "istioctl proxy-config|pc secret -o", "etcdctl get :/registry/secrets*", "kubeadm token list|create",
            "argocd admin initial-password", f"{_K} whoami -t"),
        hits=("kubectl get secret db -o yaml", "kubectl get secrets -A -o json",
            "kubectl get secret/db -o jsonpath='{.data.password}'", "kubectl config view --raw",
            "oc extract secret/db --to=-"),
        misses=("kubectl get secrets", "kubectl describe secret db", "kubectl get pods -o yaml", "kubectl config view"),
        instead="only the names: kubectl describe secret NAME",
        shown=True,
    ),
    Rule(
        "helm-uninstall",
        DANGEROUS,
        "the release goes with all that it has made",
        (
            "helm|helm3 uninstall|delete|del|un", "helmfile destroy|delete", "kompose down",
            "argocd app|appset|proj|cluster|repo delete|rm|remove|delete-*", "argocd app sync --prune --force",
            "argocd app terminate-op", "flux uninstall", "flux delete *", "istioctl uninstall",
            "linkerd|cilium|consul-k8s uninstall|delete|prune",
            "skaffold|devspace|okteto|garden|tilt :delete|down|destroy|purge",
            "calicoctl delete", "velero uninstall",
            "velero backup|restore|schedule|backup-location|snapshot-location delete", "velero delete",
            "tkn * delete|rm", "argo delete",
        ),
        hits=("helm uninstall web", "helm delete web --namespace prod", "helm3 uninstall web", "helmfile destroy",
            "argocd app delete web", "flux uninstall", "istioctl uninstall --purge"),
        misses=("helm list", "helm uninstall web --dry-run", "helm history web", "argocd app list", "flux get all"),
        instead="keep its history: helm uninstall --keep-history",
    ),
    Rule(
        "cluster-deleted",
        DANGEROUS,
        "the cluster or node goes, with everything that runs in it",
        (
            "kind delete cluster|clusters", "minikube delete", "minikube node delete",
            "k3d cluster|node delete|del|rm",
            "k3s-uninstall.sh|k3s-agent-uninstall.sh|rke2-uninstall.sh|k3s-killall.sh|rke2-killall.sh", "k0s reset",
            "microk8s remove-node|uninstall", "talosctl reset|reboot|shutdown", "talosctl etcd *",
            "kops delete --yes", "clusterctl|vcluster|clusteradm delete|rm",
            "etcdctl del", "etcdctl member remove", "etcdctl snapshot restore", "etcdctl auth *",
            "kubeadm token delete", "docker-machine rm", "k3s|rke2 etcd-snapshot delete|prune",
            "k3s|rke2 server --cluster-reset",
        ),
        hits=("kind delete cluster", "minikube delete --all", "k3d cluster delete dev", "k3s-uninstall.sh",
            "talosctl reset", "etcdctl del /registry/pods/a", "etcdctl member remove 1a"),
        misses=("kind get clusters", "minikube status", "k3d cluster list", "talosctl health", "etcdctl member list"),
    ),
)
