"""Rules about containers and images."""

from opsterm.argv import UNKNOWN
from opsterm.risk import DANGEROUS, FORBIDDEN, MODERATE
from opsterm.riskrules import Rule

_D = "docker|podman|nerdctl|docker.io|podman-remote"
_C = "docker-compose|podman-compose"
_K = "kubectl|oc|k|kubecolor|microk8s.kubectl"
_RUN = (f"{_D} run|create", f"{_D} container run|create", f"{_D} pod create",
f"{_D} service create|update")
_COMPOSE = (f"{_D} compose run", f"{_C} run")
_ROOT = (
    "/:*|/etc:*|/root:*|/root/*:*|/home:*|/boot:*|/dev:*|/proc:*|/sys:*|/var:*|/usr:*|/var/lib:*|"
    "/var/lib/docker*:*|/etc/shadow:*|/etc/passwd:*|/etc/sudoers*:*|/var/lib/kubelet*:*|/run:*|/var/run:*|/lib:*|"
    "/lib/modules:*[!o]"
)
_SOCK = "*docker.sock:*|*containerd.sock:*|*podman.sock:*|*crio.sock:*"
_BIND = (
    "*source=/,*|*src=/,*|*source=/|*src=/|*source=/etc,*|*src=/etc,*|*source=/root,*|*src=/root,*|*docker.sock*|"
    "*containerd.sock*"
)
_CAPS = "ALL|all|*SYS_ADMIN|*sys_admin|*SYS_MODULE|*SYS_RAWIO|*SYS_PTRACE|*DAC_READ_SEARCH|*SYS_BOOT|*BPF"

# Formats that show all of a container, or its settings with the environment in them.
_SHOWN = (
    "*Env*|*env*|*{.}*|*{?.}*|*{.?}*|*{?.?}*|*json?.}*|*json?.?}*|"
    "*.Config}*|*.Config?}*|*.Args*|*range*Config}}*|json"
)
RULES = (
    # What a container may do to the machine it runs on
    Rule(
        "container-privileged",
        DANGEROUS,
        "the container has the whole machine: what runs in it can change everything",
        (
            *(f"{run} --privileged" for run in _RUN), f"{_D} exec --privileged", f"{_D} container exec --privileged",
            *(f"{run} --cap-add={_CAPS}" for run in (*_RUN, *_COMPOSE)),
            *(f"{run} --security-opt=*unconfined*|*label=disable*|*label:disable*" for run in _RUN),
            *(f"{run} --pid=host" for run in _RUN), *(f"{run} --userns=host" for run in _RUN),
            *(f"{run} --device=/dev/sd*|/dev/nvme*|/dev/mem*|/dev/kmem*|/dev/vd*|/dev/xvd*|/dev/mapper*|/dev/dm-*|"
            f"/dev/kvm*[!m]" for run in _RUN),
            "ctr run --privileged", f"{_D} run --ipc=host --pid", f"{_D} plugin install --grant-all-permissions",
        ),
        hits=("docker run --privileged nginx", "docker run -it --privileged ubuntu bash",
            "docker run --pid=host alpine ps", "docker run --cap-add=SYS_ADMIN x",
            "docker run --security-opt seccomp=unconfined x", "podman run --device /dev/sda x",
            "docker exec --privileged c sh", "docker container run --privileged x"),
        misses=("docker run nginx", "docker run --privileged=false nginx", "docker run --cap-drop=ALL x",
            "docker exec c ls", "docker run --device /dev/dri x"),
        instead="give it the one capability or device that it needs: --cap-add, --device",
    ),
    Rule(
        "container-host-mount",
        DANGEROUS,
        "the container can read and change the machine's own files",
        (*(f"{run} -v={_ROOT}" for run in (*_RUN, *_COMPOSE)), *(f"{run} -v={_SOCK}" for run in (*_RUN, *_COMPOSE)),
            *(f"{run} --mount={_BIND}" for run in _RUN), "lxc|incus config device add :disk :source=/",
            "systemd-nspawn --bind=/|/etc|/root|/:*", "systemd-nspawn -D=/",
            f"{_D} run --volumes-from=* --privileged"),
        hits=("docker run -v /:/host alpine", "docker run --rm -it -v /:/mnt alpine chroot /mnt",
            "docker run -v /var/run/docker.sock:/var/run/docker.sock x",
            "docker run --mount type=bind,source=/,target=/host x", "docker run -v /etc:/etc x"),
        misses=("docker run -v /srv/data:/data x", "docker run -v data:/var/lib/postgresql/data postgres",
            "docker run -v /etc/localtime:/etc/localtime:ro x", "docker run -v $PWD:/app x"),
        instead="mount the one directory that it needs, with :ro",
    ),
    Rule(
        "container-api-open",
        DANGEROUS,
        "whoever reaches that port has the machine, or the cluster",
        ("dockerd -H=tcp://*", f"{_K} proxy --address=* !--address=127.*|localhost",
            f"{_K} proxy --accept-hosts|--disable-filter",
            "lxc|incus config set :core.https_address*", "crane|gcrane registry serve --address=0.0.0.0*|:*"),
        hits=("dockerd -H tcp://0.0.0.0:2375", "kubectl proxy --address=0.0.0.0 --accept-hosts=.*"),
        misses=("kubectl proxy", "kubectl proxy --address=127.0.0.1", "dockerd"),
    ),
    Rule(
        "port-forward-open",
        MODERATE,
        "other machines can use that port too",
        (f"{_K} port-forward --address=0.0.0.0|*,0.0.0.0*|0.0.0.0,*|::", "ssh|autossh -g"),
        hits=("kubectl port-forward --address 0.0.0.0 svc/db 5432:5432",),
        misses=("kubectl port-forward svc/db 5432:5432",),
    ),
    # Docker and its kin
    Rule(
        "volumes-deleted",
        DANGEROUS,
        "volumes are deleted, and the data in them with them",
        (
            f"{_D} volume rm|remove|prune", f"{_D} system prune --volumes", f"{_D} rm -v",
            f"{_D} container rm|remove|delete -v", f"{_D} compose down -v", f"{_C} down -v", f"{_D} compose rm -v",
            f"{_C} rm -v", f"{_D} machine rm|reset",
            f"{_D} compose up -V", f"{_C} up -V",
            "colima|limactl|lima|orb|orbctl delete|rm|prune|factory-reset|reset", f"{_D} rm -a --depend",
        ),
        hits=("docker volume rm data", "docker volume prune -f", "docker system prune --volumes", "docker rm -v db",
            "docker rm -fv db", "docker compose down -v", "docker-compose down --volumes",
            "docker compose -f a.yml down --rmi all -v", "podman volume prune"),
        misses=("docker volume ls", "docker compose down", "docker rm db", "docker system prune",
            "docker system df -v"),
        instead="save them first: docker run --rm -v NAME:/v:ro -v $PWD:/b alpine tar czf /b/NAME.tgz /v",
    ),
    Rule(
        "images-deleted",
        DANGEROUS,
        "every image and stopped container that is not in use goes; built ones may not come back",
        (f"{_D} system prune -a", f"{_D} image prune -a", f"{_D} rmi -a", f"{_D} rm -a -f",
            f"{_D} container rm|remove|delete -a -f", f"{_D} pod rm -a", f"{_D} stop|kill -a",
            "buildah rm|rmi|prune -a", "crictl rm|rmp|rmi -a", "crictl rmi --prune", f"{_D} rm|rmi -f :{UNKNOWN}",
            f"{_D} stop|kill|rm :{UNKNOWN}", f"{_D} buildx|builder prune -a", f"{_D} kill|stop :{UNKNOWN}"),
        hits=("docker system prune -a", "docker system prune -af", "docker image prune --all",
            "docker rm -f $(docker ps -aq)", "docker stop $(docker ps -q)", "podman rm -af", "crictl rmp -fa",
            "docker rmi -f $(docker images -q)"),
        misses=("docker system prune", "docker image prune", "docker rm web", "docker stop web", "docker images -a"),
        instead="look first: docker system df -v, docker ps -a",
    ),
    Rule(
        "containers-reset",
        FORBIDDEN,
        "every container, image, network and volume of this machine is deleted",
        ("podman|podman-remote system reset", "microk8s reset", "docker|podman|nerdctl volume rm -a -f"),
        hits=("podman system reset --force", "microk8s reset"),
        misses=("podman system prune", "podman system info"),
        instead="podman system prune",
    ),
    Rule(
        "service-removed",
        DANGEROUS,
        "what runs there stops for everybody that uses it",
        (f"{_D} service rm|remove", f"{_D} stack rm|remove|down", f"{_D} swarm leave -f",
            f"{_D} swarm init --force-new-cluster", f"{_D} node rm|remove -f", f"{_D} node demote",
            f"{_D} node update --availability=drain", f"{_D} service scale :*=0", f"{_D} service update --replicas=0",
            f"{_D} swarm ca --rotate", f"{_D} compose up --scale=*=0"),
        hits=("docker service rm web", "docker stack rm app", "docker swarm leave --force",
            "docker service scale web=0", "docker node update --availability drain n1"),
        misses=("docker service ls", "docker stack ps app", "docker service scale web=3", "docker swarm leave"),
    ),
    Rule(
        "container-killed",
        MODERATE,
        "what runs in the container ends at once, without cleaning up",
        (f"{_D} rm|kill -f", f"{_D} kill", f"{_D} container rm|kill -f", f"{_D} container kill", f"{_D} compose kill",
            f"{_C} kill"),
        hits=("docker rm -f web", "docker kill web"),
        misses=("docker rm web", "docker stop web", "docker ps"),
        instead="docker stop, which lets it finish",
    ),
    Rule(
        "container-env-shown",
        DANGEROUS,
        "it shows environment variables, which may hold passwords and keys",
        (f"{_D} inspect -f={_SHOWN}", f"{_D} container inspect -f={_SHOWN}", f"{_D} inspect !-f",
            f"{_D} container inspect !-f", f"{_D} secret inspect --showsecret",
            f"{_D} compose config --environment", f"{_C} config --environment", f"{_D} swarm join-token|unlock-key"),
        hits=("docker inspect -f '{{.Config.Env}}' web",
            "docker inspect --format '{{range .Config.Env}}{{println .}}{{end}}' web"),
        misses=("docker container ls", "docker inspect -f '{{.State.Status}}' web",
            "docker inspect -f '{{json .Mounts}}' web"),
        shown=True,
    ),
    Rule(
        "image-removed-remote",
        DANGEROUS,
        "the image is gone for everybody who pulls it",
        ("skopeo delete", "crane|gcrane delete|gc", f"{_D} manifest rm|remove", "reg :rm|delete",
            f"{_D} model rm"),
        hits=("skopeo delete docker://registry.example/app:1", "crane delete registry.example/app@sha256:0"),
        misses=("skopeo inspect docker://registry.example/app:1", "crane ls registry.example/app"),
    ),
    Rule(
        "helm-values-shown", DANGEROUS, "values and manifests of a release hold passwords and keys",
        ("helm|helm3 get values|all|hooks",),
        hits=("helm get values x",), misses=("helm get notes x", "helm status x"),
        instead="helm get values NAME -o json | jq keys", shown=True,
    ),
)
