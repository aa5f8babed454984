"""Containers and images: docker and its like, registries, runtimes, development containers."""

PROGRAMS = {
    "docker|podman|nerdctl|docker.io|podman-remote|finch|lima-nerdctl": """read -h,--help!help -v,--version
        --config=text -c,--context=text -D,--debug -H,--host=text -l,--log-level=text --tls --tlscacert=text
        --tlscert=text --tlskey=text --tlsverify -r,--remote --url=text --connection=text --identity=text --root=text
        --runroot=text --storage-driver=text --storage-opt=text --runtime=exec --cgroup-manager=text
        --events-backend=text --module=text --network-cmd-path=exec --noout --out=write --syslog --tmpdir=text
        --transient-store --volumepath=text --conmon=exec --hooks-dir=exec -n,--namespace=text -a,--address=text
        --snapshotter=text --insecure-registry --debug-full --cgroup-parent=text --data-root=text
        --host-gateway-ip=text
        $run_0 = --add-host=text --annotation=text --arch=text --attach,-a=text --authfile=text
        $run_1 = $run_0 --blkio-weight=text --blkio-weight-device=text --cap-add=text --cap-drop=text
        $run_2 = $run_1 --cgroup-conf=text --cgroup-parent=text --cgroupns=text --cgroups=text --chrootdirs=text
        $run = $run_2 --cidfile=write --conmon-pidfile=write
        $run2_0 = --cpu-count=text --cpu-percent=text --cpu-period=text --cpu-quota=text --cpu-rt-period=text
        $run2_1 = $run2_0 --cpu-rt-runtime=text -c,--cpu-shares=text --cpus=text --cpuset-cpus=text
        $run2_2 = $run2_1 --cpuset-mems=text -d,--detach --detach-keys=text --device=text --device-cgroup-rule=text
        $run2_3 = $run2_2 --device-read-bps=text --device-read-iops=text --device-write-bps=text
        $run2_4 = $run2_3 --device-write-iops=text --disable-content-trust --dns=text --dns-option,--dns-opt=text
        $run2 = $run2_4 --dns-search=text --domainname=text
        $run3_0 = --entrypoint=text -e,--env=text --env-file=text --env-host --env-merge=text --expose=text
        $run3_1 = $run3_0 --gidmap=text --gpus=text --group-add=text --group-entry=text --health-cmd=text
        $run3_2 = $run3_1 --health-interval=text --health-log-destination=text --health-max-log-count=text
        $run3_3 = $run3_2 --health-max-log-size=text --health-on-failure=text --health-retries=text
        $run3_4 = $run3_3 --health-start-interval=text --health-start-period=text --health-startup-cmd=text
        $run3_5 = $run3_4 --health-startup-interval=text --health-startup-retries=text --health-startup-success=text
        $run3 = $run3_5 --health-startup-timeout=text --health-timeout=text
        $run4_0 = -h,--hostname=text --hostuser=text --hosts-file=text --http-proxy --image-volume=text
        $run4_1 = $run4_0 --init --init-ctr=text --init-path=text -i,--interactive --io-maxbandwidth=text
        $run4_2 = $run4_1 --io-maxiops=text --ip=text --ip6=text --ipc=text --isolation=text --kernel-memory=text
        $run4_3 = $run4_2 -l,--label=text --label-file=read --link=text --link-local-ip=text --log-driver=text
        $run4_4 = $run4_3 --log-opt=text --mac-address=text -m,--memory=text --memory-reservation=text
        $run4 = $run4_4 --memory-swap=text --memory-swappiness=text --mount=text --name=text
        $run5_0 = --network,--net=text --network-alias,--net-alias=text --no-healthcheck --no-hostname
        $run5_1 = $run5_0 --no-hosts --oom-kill-disable --oom-score-adj=text --os=text --passwd --passwd-entry=text
        $run5_2 = $run5_1 --personality=text --pid=text --pidfile=write --pids-limit=text --platform=text --pod=text
        $run5_3 = $run5_2 --pod-id-file=read --preserve-fd=text --preserve-fds=text --privileged -p,--publish=text
        $run5_4 = $run5_3 -P,--publish-all --pull=?text -q,--quiet --rdt-class=text --read-only --read-only-tmpfs
        $run5_5 = $run5_4 --replace!delete --requires=text --restart=text --retry=text --retry-delay=text --rm --rmi
        $run5 = $run5_5 --rootfs
        $run6_0 = --runtime=text --sdnotify=text --seccomp-policy=text --secret=text --security-opt=text
        $run6_1 = $run6_0 --shm-size=text --shm-size-systemd=text --sig-proxy=?text --stop-signal=text
        $run6_2 = $run6_1 --stop-timeout=text --storage-opt=text --subgidname=text --subuidname=text --sysctl=text
        $run6_3 = $run6_2 --systemd=text --timeout=text --tls-verify --tmpfs=text -t,--tty --tz=text --uidmap=text
        $run6_4 = $run6_3 --ulimit=text --umask=text --unsetenv=text --unsetenv-all --use-api-socket -u,--user=text
        $run6_5 = $run6_4 --userns=text --uts=text --variant=text -v,--volume=text --volume-driver=text
        $run6_6 = $run6_5 --volumes-from=text -w,--workdir=text --decryption-key=text --gpu=text --creds=text
        $run6 = $run6_6 --cert-dir=text
        $runall = $run $run2 $run3 $run4 $run5 $run6
        $exec_0 = -d,--detach --detach-keys=text -e,--env=text --env-file=text -i,--interactive --privileged
        $exec_1 = $exec_0 -t,--tty -u,--user=text -w,--workdir=text --cidfile=read -l,--latest --preserve-fds=text
        $exec = $exec_1 --preserve-fd=text --no-session
        $ps_0 = -a,--all -f,--filter=text --format=text -n,--last=text -l,--latest --no-trunc,--notruncate
        $ps_1 = $ps_0 -q,--quiet -s,--size --external --noheading,-N --ns --namespace --pod -p --sort=text --sync
        $ps = $ps_1 -w,--watch=text --storage
        $logs_0 = --details -f,--follow --since=text -n,--tail=text -t,--timestamps --until=text -l,--latest
        $logs = $logs_0 --color --names -a,--all
        $images_0 = -a,--all --digests -f,--filter=text --format=text --no-trunc,--notruncate -q,--quiet
        $images = $images_0 --tree --history --noheading,-n --sort=text --names
        $build_0 = --add-host=text --allow=text --annotation=text --attest=text --build-arg=text
        $build_1 = $build_0 --build-arg-file=read --build-context=read --builder=text --cache-from=text
        $build_2 = $build_1 --cache-to=text --cache-ttl=text --call=text --cap-add=text --cap-drop=text
        $build_3 = $build_2 --cgroup-parent=text --check --compress --cpu-period=text --cpu-quota=text
        $build_4 = $build_3 -c,--cpu-shares=text --cpuset-cpus=text --cpuset-mems=text --disable-content-trust
        $build_5 = $build_4 -f,--file=read --force-rm --iidfile=write --isolation=text --label=text --layers --load
        $build = $build_5 -m,--memory=text --memory-swap=text --metadata-file=write --network=text
        $build2_0 = --no-cache --no-cache-filter=text -o,--output=text!write --platform=text
        $build2_1 = $build2_0 --progress=text --provenance=text --pull=?text --push!write -q,--quiet --rm --sbom=text
        $build2_2 = $build2_1 --secret=text --security-opt=text --shm-size=text --squash --squash-all --ssh=text
        $build2_3 = $build2_2 -t,--tag=text --target=text --ulimit=text -v,--volume=text -D,--debug --authfile=text
        $build2_4 = $build2_3 --creds=text --format=text --ignorefile=read --jobs=text --logfile=write
        $build2_5 = $build2_4 --manifest=text --arch=text --os=text --variant=text --timestamp=text --tls-verify
        $build2_6 = $build2_5 --userns=text --env=text --device=text --unsetenv=text --no-hosts --no-hostname
        $build2 = $build2_6 --omit-history --print=text
        $pull_0 = -a,--all-tags --disable-content-trust --platform=text -q,--quiet --arch=text --os=text
        $pull_1 = $pull_0 --variant=text --authfile=text --creds=text --cert-dir=text --policy=text --retry=text
        $pull = $pull_1 --retry-delay=text --tls-verify --decryption-key=text --unpack=text --verify=text
        $push_0 = -a,--all-tags --disable-content-trust --platform=text -q,--quiet --authfile=text
        $push_1 = $push_0 --creds=text --cert-dir=text --compress --compression-format=text --compression-level=text
        $push_2 = $push_1 --digestfile=write --encrypt-layer=text --encryption-key=text --force-compression
        $push_3 = $push_2 -f,--format=text --remove-signatures --retry=text --retry-delay=text --sign-by=text
        $push = $push_3 --sign-passphrase-file=text --tls-verify --sign=text
        $inspect = -f,--format=text -s,--size -t,--type=text -l,--latest --mode=text -a,--all
        $rm_0 = -f,--force -l,--link -v,--volumes -a,--all --cidfile=read -i,--ignore --latest --depend
        $rm = $rm_0 -t,--time=text --filter=text
        $rmi = -f,--force --no-prune -a,--all -i,--ignore --platform=text --async
        $stop_0 = -s,--signal=text -t,--timeout,--time=text -a,--all --cidfile=read -f,--filter=text
        $stop = $stop_0 -i,--ignore -l,--latest --running -c,--cidfile-all
        $start_0 = -a,--attach --checkpoint=text --checkpoint-dir=text --detach-keys=text -i,--interactive
        $start = $start_0 --all -f,--filter=text -l,--latest --sig-proxy=?text
        $save_0 = -o,--output=write --platform=text --compress --format=text -m,--multi-image-archive
        $save = $save_0 -q,--quiet --uncompressed --all-platforms
        $load = -i,--input=read --platform=text -q,--quiet
        $cp = -a,--archive -L,--follow-link -q,--quiet --overwrite --pause
        $commit_0 = -a,--author=text -c,--change=text -m,--message=text -p,--pause -f,--format=text
        $commit = $commit_0 --iidfile=write -q,--quiet -s,--squash --include-volumes --config=read
        $update_0 = --blkio-weight=text --cpu-period=text --cpu-quota=text --cpu-rt-period=text
        $update_1 = $update_0 --cpu-rt-runtime=text -c,--cpu-shares=text --cpus=text --cpuset-cpus=text
        $update_2 = $update_1 --cpuset-mems=text -m,--memory=text --memory-reservation=text --memory-swap=text
        $update_3 = $update_2 --memory-swappiness=text --pids-limit=text --restart=text --kernel-memory=text
        $update = $update_3 --device-read-bps=text --device-write-bps=text --env=text
        $prune_0 = -a,--all -f,--force --filter=text --keep-storage=text --verbose --build --external
        $prune = $prune_0 --volumes --max-used-space=text --min-free-space=text --reserved-space=text
        run: write text command $runall
        create: write text command $runall
        exec: read text command $exec
        ps: read none $ps
        logs: read text* $logs
        images: read text* $images
        buildx: read
        buildx build|b: exec read? $build $build2
        buildx bake|f: exec text* -f,--file=read --load --metadata-file=write --no-cache --print!dry --list=text!dry
          --list-targets!dry --list-variables!dry --progress=text --provenance=text --pull --push --sbom=text
          --set=text --builder=text --allow=text --call=text --check!dry
        buildx create: write text* --append --bootstrap --buildkitd-config,--config=read --buildkitd-flags=text
          --driver=text --driver-opt=text --leave --name=text --node=text --platform=text --use
        buildx ls|inspect|du|version|history: read text* --bootstrap --builder=text --filter=text --format=text
          --no-trunc --verbose
        buildx use|install|uninstall|stop|dial-stdio|debug: write text* --default --global --builder=text
        buildx imagetools: write text* --default --global --builder=text
        buildx imagetools inspect: read text* --format=text --raw --builder=text
        buildx imagetools create: write text* -t,--tag=text -f,--file=read --append --dry-run!dry --annotation=text
          --progress=text
        buildx rm|prune: delete text* $prune --all-inactive --keep-daemon --keep-state --builder=text
        builder: read
        builder du: read none --filter=text --verbose
        builder build: exec read? $build $build2
        builder prune: delete none $prune
        build: exec read? $build $build2
        pull: write,net text+ $pull
        push: write,net text* $push
        inspect: read text* $inspect
        rm: delete text* $rm
        rmi: delete text* $rmi
        stop: write text* $stop
        start: write text* $start
        restart: write text* $stop
        kill: write text* $stop
        pause|unpause: write text* -a,--all -l,--latest --cidfile=read -f,--filter=text
        wait: read text* --condition=text -i,--interval=text -l,--latest --ignore
        attach: write text* --detach-keys=text --no-stdin --sig-proxy=?text -l,--latest
        cp: read copy put!write $cp
        commit: write text text? $commit
        diff: read text* --format=text -l,--latest
        export: read text -o,--output=write
        import: write read text? -c,--change=text -m,--message=text --platform=text -q,--quiet --arch=text --os=text
          --variant=text
        history: read text --format=text -H,--human --no-trunc,--notruncate -q,--quiet --platform=text
        load: write none $load
        save: read text* $save
        tag: write text text+
        untag: delete text*
        rename: write text text
        update: write text+ $update
        port: read text* -a,--all -l,--latest
        top: read text+ -l,--latest @stop
        stats: read text* -a,--all --format=text --no-stream --no-trunc -i,--interval=text -l,--latest --no-reset
        events: read none -f,--filter=text --format=text --since=text --until=text --stream --no-trunc
        info: read none -f,--format=text
        version: read none -f,--format=text --kubeconfig=text
        search: read,net text -f,--filter=text --format=text --limit=text --no-trunc --list-tags --authfile=text
          --tls-verify --compatible --cert-dir=text --creds=text
        login: write,net text? -p,--password=text --password-stdin -u,--username=text --authfile=text
          --get-login!secret --cert-dir=text --tls-verify --compat-auth-file=text --secret=text -v,--verbose
        logout: write text? -a,--all --authfile=text --compat-auth-file=text
        container: read
        container run: write text command $runall
        container create: write text command $runall
        container exec: read text command $exec
        container ls|ps: read none $ps
        container list: read none $ps
        container logs: read text* $logs
        container inspect: read text* $inspect
        container rm|remove|delete: delete text* $rm
        container stop|restart|kill: write text* $stop
        container start: write text* $start
        container pause|unpause: write text* -a,--all -l,--latest
        container prune: delete none $prune
        container attach: write text* --detach-keys=text --no-stdin --sig-proxy=?text
        container wait|diff|port|top|stats|exists: read text* -a,--all --format=text --no-stream --no-trunc
          -l,--latest --condition=text --external --detach-keys=text --sig-proxy=?text --no-stdin
        container cp|copy: read copy put!write $cp
        container commit: write text text? $commit
        container export: read text -o,--output=write
        container rename|update: write text+ $update
        container checkpoint|restore|init|clone: write text* -a,--all -e,--export=write -i,--import=read -k,--keep
          --force -n,--name=text
        container cleanup: delete text* -a,--all --rm --rmi
        container mount|unmount|umount|runlabel: write text* -a,--all
        image: read
        image ls|list: read text* $images
        image build: exec read? $build $build2
        image pull: write,net text+ $pull
        image push: write,net text* $push
        image inspect: read text* $inspect
        image history|tree|exists|diff|trust: read text* --format=text -H,--human --no-trunc -q,--quiet --whatrequires
          --platform=text
        image rm|remove|delete: delete text* $rmi
        image prune: delete none $prune
        image save: read text* $save
        image load: write none $load
        image import: write read text? -c,--change=text -m,--message=text --platform=text
        image tag: write text text+
        image untag: delete text*
        image scp: write,net text text? -q,--quiet
        image search: read,net text --limit=text --format=text -f,--filter=text
        image mount|unmount|umount|sign|convert|encrypt|decrypt: write text* -a,--all --force
        volume: read
        volume ls|list: read none -f,--filter=text --format=text -q,--quiet --cluster --noheading,-n
        volume inspect|exists: read text* -f,--format=text -a,--all
        volume create: write text? -d,--driver=text --label=text --name=text -o,--opt=text --availability=text
          --group=text --limit-bytes=text --required-bytes=text --scope=text --secret=text --sharing=text
          --topology-preferred=text --topology-required=text --type=text --ignore --gid=text --uid=text
        volume rm|remove: delete text* -f,--force -a,--all -t,--time=text
        volume prune: delete none $prune
        volume update|mount|unmount|reload: write text* --availability=text -a,--all
        volume export: read text -o,--output=write
        volume import: write text read
        network: read
        network ls|list: read none -f,--filter=text --format=text --no-trunc -q,--quiet --noheading,-n
        network inspect|exists: read text* -f,--format=text -v,--verbose
        network create: write text* --attachable --aux-address=text --config-from=text --config-only -d,--driver=text
          --gateway=text --ingress --internal --ip-range=text --ipam-driver=text --ipam-opt=text --ipv4 --ipv6
          --label=text -o,--opt=text --scope=text --subnet=text --disable-dns --dns=text --ignore
          --interface-name=text --route=text
        network connect: write text text --alias=text --driver-opt=text --gw-priority=text --ip=text --ip6=text
          --link=text --link-local-ip=text --mac-address=text
        network disconnect: write text text -f,--force
        network reload|update: write text* -a,--all --dns-add=text --dns-drop=text
        network rm|remove: delete text* -f,--force -t,--time=text
        network prune: delete none $prune
        system: read
        system df: read none --format=text -v,--verbose
        system info|events: read none -f,--filter=text --format=text --since=text --until=text
        system prune: delete none $prune
        system reset: delete none -f,--force
        system renumber|migrate|service|check|hyperv-prep: write text* --new-runtime=text -t,--time=text -r,--repair
          -m,--max=text -q,--quick -f,--force
        system connection: write text* --new-runtime=text -t,--time=text -r,--repair -m,--max=text -q,--quick
          -f,--force
        system connection ls|list: read none --format=text -q,--quiet
        system connection add|default|rename|remove|rm: write text* -d,--default --identity=text -p,--port=text
          --socket-path=text -a,--all -f,--force
        system dial-stdio: read none
        context: read
        context ls|list|show: read none --format=text -q,--quiet
        context inspect: read text* -f,--format=text
        context create|use|update: write text* --default-stack-orchestrator=text --description=text --docker=text
          --from=text
        context rm|remove: delete text* -f,--force
        context export: secret text write?
        context import: write text read
        compose: read -f,--file=read -p,--project-name=text --profile=text --project-directory=read --env-file=text
          --ansi=text --compatibility --parallel=text --progress=text --all-resources --dry-run!dry --verbose
          --podman-args=text --in-pod=text
        compose up: write text* --abort-on-container-exit --abort-on-container-failure --always-recreate-deps
          --attach=text --attach-dependencies --build -d,--detach --exit-code-from=text --force-recreate --menu
          --no-attach=text --no-build --no-color --no-deps --no-log-prefix --no-recreate --no-start --pull=text
          --quiet-build --quiet-pull --remove-orphans -V,--renew-anon-volumes --scale=text -t,--timeout=text
          --timestamps --wait --wait-timeout=text -w,--watch -y,--yes
        compose down: write text* --remove-orphans --rmi=text!delete -t,--timeout=text -v,--volumes!delete
        compose create|start|restart|stop|kill|pause|unpause: write text* --build --force-recreate --no-build
          --no-recreate --pull=text --quiet-pull --remove-orphans --scale=text -y,--yes --wait --wait-timeout=text
          --no-deps -t,--timeout=text -s,--signal=text --no-up --prune --quiet --down-project -a,--author=text
          -m,--message=text
        compose scale|watch: write text* --build --force-recreate --no-build --no-recreate --pull=text --quiet-pull
          --remove-orphans --scale=text -y,--yes --wait --wait-timeout=text --no-deps -t,--timeout=text
          -s,--signal=text --no-up --prune --quiet --down-project -a,--author=text -m,--message=text
        compose wait|publish|commit: write text* --build --force-recreate --no-build --no-recreate --pull=text
          --quiet-pull --remove-orphans --scale=text -y,--yes --wait --wait-timeout=text --no-deps -t,--timeout=text
          -s,--signal=text --no-up --prune --quiet --down-project -a,--author=text -m,--message=text
        compose rm: delete text* -f,--force -s,--stop -v,--volumes -a,--all
        compose exec: read text command -d,--detach -e,--env=text --index=text -T,--no-tty --no-TTY -i,--interactive
          -t,--tty --privileged -u,--user=text -w,--workdir=text
        compose run: write text command --build --cap-add=text --cap-drop=text -d,--detach --entrypoint=text
          -e,--env=text --env-from-file=text -i,--interactive -l,--label=text --name=text -T,--no-TTY --no-deps
          -p,--publish=text --pull=text -q,--quiet --quiet-build --quiet-pull --remove-orphans --rm -P,--service-ports
          --use-aliases -u,--user=text -v,--volume=text -w,--workdir=text
        compose ps: read text* -a,--all --filter=text --format=text --no-trunc --orphans=?text -q,--quiet --services
          --status=text
        compose ls: read none -a,--all --filter=text --format=text -q,--quiet
        compose logs: read text* -f,--follow --index=text --no-color --no-log-prefix --since=text -n,--tail=text
          -t,--timestamps --until=text
        compose config|convert: read text* --environment --format=text --hash=text --images --lock-image-digests
          --models --networks --no-consistency --no-env-resolution --no-interpolate --no-normalize
          --no-path-resolution -o,--output=write --profiles -q,--quiet --resolve-image-digests --services --variables
          --volumes
        compose images|port|top|events|stats|version|attach|volumes: read text* --format=text -q,--quiet --index=text
          --protocol=text --json --since=text --until=text -a,--all --no-stream --no-trunc -f,--format=text --short
          --detach-keys=text --no-stdin --sig-proxy=?text
        compose build: exec text* --build-arg=text --builder=text --check --compress --force-rm -m,--memory=text
          --no-cache --no-rm --parallel --print --progress=text --provenance=text --pull --push -q,--quiet --sbom=text
          --ssh=text --with-dependencies
        compose pull: write,net text* --ignore-buildable --ignore-pull-failures --include-deps --no-parallel
          --parallel --policy=text -q,--quiet
        compose push: write,net text* --ignore-push-failures --include-deps -q,--quiet
        compose cp: read copy put!write --all -a,--archive -L,--follow-link --index=text
        compose export: read text -o,--output=write --index=text
        service: read
        service ls|ps|logs|inspect: read text* -f,--filter,--follow --format=text --no-resolve --no-trunc -q,--quiet
          --pretty --details --no-task-ids --raw --since=text -n,--tail=text -t,--timestamps
        service create|update: write text command $runall --replicas=text --image=text --force --constraint=text
          --config=text --mode=text --endpoint-mode=text --with-registry-auth --env-add=text --env-rm=text
          --publish-add=text --publish-rm=text --update-delay=text --update-parallelism=text --update-order=text
          --update-failure-action=text --limit-cpu=text --limit-memory=text --reserve-cpu=text --reserve-memory=text
          --secret-add=text --secret-rm=text --config-add=text --config-rm=text --mount-add=text --mount-rm=text
          --network-add=text --network-rm=text --label-add=text --label-rm=text --constraint-add=text
          --constraint-rm=text --args=text --rollback --restart-condition=text --restart-delay=text
          --container-label=text
        service scale|rollback: write text* -d,--detach -q,--quiet
        service rm|remove: delete text*
        stack: read --orchestrator=text
        stack ls|ps|services|config: read text* -f,--filter=text --format=text --no-resolve --no-trunc -q,--quiet
          -c,--compose-file=read --skip-interpolation
        stack deploy|up: write text -c,--compose-file=read -d,--detach --prune -q,--quiet --resolve-image=text
          --with-registry-auth
        stack rm|remove|down: delete text* -d,--detach
        swarm: read
        swarm init|join|update|unlock: priv text* --advertise-addr=text --autolock=?text --availability=text
          --cert-expiry=text --data-path-addr=text --data-path-port=text --default-addr-pool=text
          --dispatcher-heartbeat=text --external-ca=text --force-new-cluster --listen-addr=text --max-snapshots=text
          --task-history-limit=text --token=text
        swarm leave: write none -f,--force
        swarm ca: read none --rotate!write --ca-cert=read!write --ca-key=text!write -d,--detach -q,--quiet
        swarm join-token|unlock-key: secret text? -q,--quiet --rotate
        node: read
        node ls|ps|inspect: read text* -f,--filter,--format=text --no-resolve --no-trunc -q,--quiet --pretty
        node update|promote|demote: write text* --availability=text --label-add=text --label-rm=text --role=text
        node rm|remove: delete text* -f,--force
        secret|config: read
        secret|config ls|list|inspect|exists: read text* -f,--filter,--format=text -q,--quiet --pretty
          --showsecret!secret --noheading
        secret|config create: write text read -d,--driver=text --label,-l=text --template-driver=text --env --replace
        secret|config rm|remove: delete text* -a,--all -i,--ignore
        plugin: read
        plugin ls|list|inspect: read text* -f,--filter,--format=text --no-trunc -q,--quiet
        plugin install|enable|upgrade|create|set|push: exec text* --alias=text --disable --grant-all-permissions
        plugin disable: write text -f,--force
        plugin rm|remove: delete text* -f,--force
        trust: read
        trust inspect|view: read text* --pretty
        trust sign|key|signer|revoke: priv text* --local -y,--yes
        manifest: read
        manifest inspect|exists: read text* --insecure -v,--verbose --tls-verify --authfile=text
        manifest create|annotate|add|push: write text* -a,--amend --insecure --all --arch=text --os=text
          --variant=text -p,--purge --rm
        manifest rm|remove: delete text*
        checkpoint: read
        checkpoint ls|list: read text* --checkpoint-dir=text
        checkpoint create: write text text --leave-running --checkpoint-dir=text
        checkpoint rm|remove: delete text text --checkpoint-dir=text
        scout|scan|sbom: net text* --only-severity=text --format=text -o,--output=write --exit-code --only-fixed
          --details --only-cve-id=text --only-package=text --to=text --severity=text --json -f,--file=read --org=text
        model: read
        model ls|list|ps|status|version|logs|inspect|df: read text* --json -q,--quiet -f,--follow
        model pull|push|run|tag|package|configure|start: write text*
        model stop|install-runner|unload: write text*
        model rm|uninstall-runner: delete text* -f,--force
        debug|dev|extension|offload|sandbox|mcp|desktop|ai: write text*
        init: write text* -a,--all -f,--force
        pod: read
        pod ls|list|ps|inspect|logs|stats|top|exists: read text* $ps --ctr-ids --ctr-names --ctr-status --no-stream
          -f,--follow -t,--timestamps --tail=text -c,--container=text
        pod create: write text* $runall --infra=text --share=text --infra-image=text
        pod start|stop|restart|kill|pause|unpause|clone: write text* -a,--all -t,--time=text -i,--ignore -l,--latest
          -s,--signal=text
        pod rm: delete text* -a,--all -f,--force -i,--ignore -t,--time=text -l,--latest
        pod prune: delete none -f,--force
        machine: read
        machine ls|list|info|inspect: read text* --format=text -q,--quiet -n,--noheading
        machine init|start|stop|set|os|cp: write text* --cpus=text --memory,-m=text --disk-size=text --now --rootful
          --image=text --all-providers
        machine ssh: read text? command
        machine rm|reset: delete text* -f,--force --save-ignition --save-image
        generate: read
        generate systemd|kube|spec: read text* -f,--files!write --filename=write!write -n,--name --new
            -s,--service -t,--time=text
          --restart-policy=text
        kube: read
        kube generate: read text* -f,--filename=write!write -s,--service
        kube play|apply|down: write read? --down --replace --network=text --configmap=read --force --start=?text
          --build=?text -w,--wait --file=read
        play: read
        play kube: write read? --down --replace --network=text --configmap=read
        healthcheck: read
        healthcheck run: exec text
        unshare: read command --rootless-netns
        auto-update: write,net none --dry-run!dry --format=text --rollback --tls-verify --authfile=text
        quadlet: read
        quadlet list|print: read text* --format=text
        quadlet install|rm: write text*
        mount|unmount|umount|runlabel|artifact|farm: write text* -a,--all -f,--force
        apparmor|ipfs|internal: write text*
        namespace: write text*
        namespace ls|list|inspect: read text* -q,--quiet --format=text
    """,
    "docker-compose|podman-compose|docker-compose-v1|kompose-up": """read -h,--help!help -v,--version -f,--file=read
        -p,--project-name=text --profile=text --project-directory=read --env-file=text --ansi=text --compatibility
        --parallel=text --progress=text --all-resources --dry-run!dry --verbose --podman-args=text --in-pod=text
        -c,--context=text -D,--debug -H,--host=text --log-level=text --no-ansi --tls --tlscacert=text --tlscert=text
        --tlskey=text --tlsverify --skip-hostname-check
        up: write text* --abort-on-container-exit --abort-on-container-failure --always-recreate-deps --attach=text
          --attach-dependencies --build -d,--detach --exit-code-from=text --force-recreate --menu --no-attach=text
          --no-build --no-color --no-deps --no-log-prefix --no-recreate --no-start --pull=text --quiet-build
          --quiet-pull --remove-orphans -V,--renew-anon-volumes --scale=text -t,--timeout=text --timestamps --wait
          --wait-timeout=text -w,--watch -y,--yes
        down: write text* --remove-orphans --rmi=text!delete -t,--timeout=text -v,--volumes!delete
        create|start|restart|stop|kill|pause|unpause: write text* --build --force-recreate --no-build --no-recreate
          --pull=text --quiet-pull --remove-orphans --scale=text -y,--yes --wait --wait-timeout=text --no-deps
          -t,--timeout=text -s,--signal=text --no-up --prune --quiet
        scale|watch: write text* --build --force-recreate --no-build --no-recreate --pull=text --quiet-pull
          --remove-orphans --scale=text -y,--yes --wait --wait-timeout=text --no-deps -t,--timeout=text
          -s,--signal=text --no-up --prune --quiet
        wait|publish|commit: write text* --build --force-recreate --no-build --no-recreate --pull=text --quiet-pull
          --remove-orphans --scale=text -y,--yes --wait --wait-timeout=text --no-deps -t,--timeout=text
          -s,--signal=text --no-up --prune --quiet
        rm: delete text* -f,--force -s,--stop -v,--volumes -a,--all
        exec: read text command -d,--detach -e,--env=text --index=text -T,--no-tty --no-TTY -i,--interactive -t,--tty
          --privileged -u,--user=text -w,--workdir=text
        run: write text command --build --cap-add=text --cap-drop=text -d,--detach --entrypoint=text -e,--env=text
          --env-from-file=text -i,--interactive -l,--label=text --name=text -T,--no-TTY --no-deps -p,--publish=text
          --pull=text -q,--quiet --quiet-pull --remove-orphans --rm -P,--service-ports --use-aliases -u,--user=text
          -v,--volume=text -w,--workdir=text
        ps: read text* -a,--all --filter=text --format=text --no-trunc --orphans=?text -q,--quiet --services
          --status=text
        ls: read none -a,--all --filter=text --format=text -q,--quiet
        logs: read text* -f,--follow --index=text --no-color --no-log-prefix --since=text -n,--tail=text
          -t,--timestamps --until=text
        config|convert: read text* --environment --format=text --hash=text --images --lock-image-digests --networks
          --no-consistency --no-interpolate --no-normalize --no-path-resolution -o,--output=write --profiles
          -q,--quiet --resolve-image-digests --services --variables --volumes
        images|port|top|events|stats|version|attach|volumes: read text* --format=text -q,--quiet --index=text
          --protocol=text --json --since=text --until=text -a,--all --no-stream --no-trunc --short
        build: exec text* --build-arg=text --builder=text --compress --force-rm -m,--memory=text --no-cache --no-rm
          --parallel --progress=text --pull --push -q,--quiet --ssh=text --with-dependencies
        pull: write,net text* --ignore-buildable --ignore-pull-failures --include-deps --no-parallel --parallel
          --policy=text -q,--quiet
        push: write,net text* --ignore-push-failures --include-deps -q,--quiet
        cp: read copy put!write --all -a,--archive -L,--follow-link --index=text
        export: read text -o,--output=write --index=text
        help: read text*
    """,
    "buildah": """read -h,--help!help -v,--version --log-level=text --root=text --runroot=text --storage-driver=text
        --storage-opt=text
        images|containers|ls|list|inspect|info: read text* -a,--all -q,--quiet --json --format=text -f,--filter=text
          -t,--type=text --no-trunc --digests -n,--noheading
        version|ps|mount-list: read text* -a,--all -q,--quiet --json --format=text -f,--filter=text -t,--type=text
          --no-trunc --digests -n,--noheading
        from|config|copy|add|commit|tag|mount|unmount|umount: write text* --name=text --pull=?text --chown=text -q
          --entrypoint=text --env=text --cmd=text --label=text --from=text --squash --format=text --rm --tls-verify
        rename|unshare|manifest|login|logout|source: write text* --name=text --pull=?text --chown=text -q
          --entrypoint=text --env=text --cmd=text --label=text --from=text --squash --format=text --rm --tls-verify
        run: write text command --user=text -t,--tty -v,--volume=text --workingdir=text --env=text --mount=text
          --isolation=text
        bud|build|build-using-dockerfile: exec read? -f,--file=read -t,--tag=text --layers --no-cache --build-arg=text
          --format=text --squash --platform=text --pull=?text --target=text -q
        pull|push: write,net text* --tls-verify --creds=text --authfile=text -a -q
        rm|delete|remove|rmi|prune: delete text* -a,--all -f,--force --prune,-p
    """,
    "skopeo": """read -h,--help!help -v,--version --command-timeout=text --debug --insecure-policy
        --override-arch=text --override-os=text --override-variant=text --policy=read --registries.d=read
        --tmpdir=text
        inspect: read,net text --authfile=text --cert-dir=text --config --creds=text -f,--format=text -n,--no-tags
          --no-creds --raw --registry-token=text --tls-verify=?text --username=text --password=text --retry-times=text
        list-tags: read,net text --authfile=text --cert-dir=text --creds=text --no-creds --tls-verify=?text
          --retry-times=text
        manifest-digest: read read
        standalone-verify: read read*
        copy: write,net text text -a,--all --authfile=text --dest-authfile=text --src-authfile=text --dest-creds=text
          --src-creds=text --dest-tls-verify=?text --src-tls-verify=?text -f,--format=text --multi-arch=text
          -q,--quiet --preserve-digests --remove-signatures --sign-by=text --retry-times=text --additional-tag=text
          --dest-compress
        sync: write,net text* -s,--src=text -d,--dest=text --all,-a --scoped --dry-run!dry --keep-going
          --authfile=text --src-tls-verify=?text --dest-tls-verify=?text
        login|logout: write,net text* -u,--username=text -p,--password=text --password-stdin --tls-verify=?text -a
        delete: delete,net text --authfile=text --creds=text --tls-verify=?text --no-creds
        standalone-sign|generate-sigstore-key: priv text*
    """,
    "crane|gcrane": """read -h,--help!help --allow-nondistributable-artifacts --insecure --platform=text -v,--verbose
        blob|catalog|config|digest|ls|manifest: read,net text* --full-ref --tarball=read -O,--omit-digest-tags --fast
          --remote=text -o=text --json --recursive
        validate|version|completion: read,net text* --full-ref --tarball=read -O,--omit-digest-tags --fast
          --remote=text -o=text --json --recursive
        export: read,net text write?
        registry: write
        registry serve: write none --address=text --disk=write
        pull: write,net text+ write -c,--cache_path=write --format=text --annotate-ref
        append|copy|cp|flatten|mutate|push|rebase|tag: write,net text* -a,--all-tags -n,--no-clobber -j,--jobs=text
          -b,--base=text -f,--new_layer=read -t,--new_tag,--tag=text -o,--output=write --oci-empty-base
          --set-base-image-annotations -m,--manifest=text -l,--label=text --annotation=text -u,--user=text
          -e,--env=text --entrypoint=text --cmd=text --append=read --set-platform=text -w,--workdir=text --repo=text
          --exposed-ports=text --index --image-refs=write --old_base=text --new_base=text --rebased=text
          --original=text --flatten --docker-empty-base --annotations=text
        optimize|edit: write,net text* -a,--all-tags -n,--no-clobber -j,--jobs=text -b,--base=text -f,--new_layer=read
          -t,--new_tag,--tag=text -o,--output=write --oci-empty-base --set-base-image-annotations -m,--manifest=text
          -l,--label=text --annotation=text -u,--user=text -e,--env=text --entrypoint=text --cmd=text --append=read
          --set-platform=text -w,--workdir=text --repo=text --exposed-ports=text --index --image-refs=write
          --old_base=text --new_base=text --rebased=text --original=text --flatten --docker-empty-base
          --annotations=text
        index: write,net text* -a,--all-tags -n,--no-clobber -j,--jobs=text -b,--base=text -f,--new_layer=read
          -t,--new_tag,--tag=text -o,--output=write --oci-empty-base --set-base-image-annotations -m,--manifest=text
          -l,--label=text --annotation=text -u,--user=text -e,--env=text --entrypoint=text --cmd=text --append=read
          --set-platform=text -w,--workdir=text --repo=text --exposed-ports=text --index --image-refs=write
          --old_base=text --new_base=text --rebased=text --original=text --flatten --docker-empty-base
          --annotations=text
        index append|filter: write,net text* -m,--manifest=text -t,--tag=text --flatten --docker-empty-base
        auth: read
        auth login|logout: write text* -u,--username=text -p,--password=text --password-stdin
        auth get|token: secret text* -H,--header -m,--mount=text --push
        delete|gc: delete,net text* -r,--recursive
    """,
    "dive|dockle|container-diff|dockerfilelint|whaler|docker-ls|reg": """read text* -h,--help!help -v,--version!help
        --ci --source=text -j,--json=?write --ci-config=read --lowestEfficiency=text --highestUserWastedPercent=text
        -c,--config=read -f,--format=text --no-fail --ignore=text --trusted-registry=text --no-color -V
        --failure-threshold=text
    """,
    "crictl": """read -h,--help!help -c,--config=read -D,--debug -i,--image-endpoint=text -r,--runtime-endpoint=text
        -t,--timeout=text -v,--version --tracing-endpoint=text --enable-tracing
        ps|pods|images|image|img|inspect|inspecti: read text* -a,--all -q,--quiet -o,--output=text --name=text
          --namespace=text --state=text -s=text --label=text --image=text --pod,-p=text --id=text -l,--latest
          -n,--last=text --no-trunc -v,--verbose --digests --tail=text -f,--follow -t,--timestamps --since=text
          -w,--watch --template=text --no-pull --filter=text -r
        inspectp|info: read text* -a,--all -q,--quiet -o,--output=text --name=text --namespace=text --state=text
          -s=text --label=text --image=text --pod,-p=text --id=text -l,--latest -n,--last=text --no-trunc -v,--verbose
          --digests --tail=text -f,--follow -t,--timestamps --since=text -w,--watch --template=text --no-pull
          --filter=text -r
        version|logs|stats|statsp|imagefsinfo: read text* -a,--all -q,--quiet -o,--output=text --name=text
          --namespace=text --state=text -s=text --label=text --image=text --pod,-p=text --id=text -l,--latest
          -n,--last=text --no-trunc -v,--verbose --digests --tail=text -f,--follow -t,--timestamps --since=text
          -w,--watch --template=text --no-pull --filter=text -r
        port-forward|events: read text* -a,--all -q,--quiet -o,--output=text --name=text --namespace=text --state=text
          -s=text --label=text --image=text --pod,-p=text --id=text -l,--latest -n,--last=text --no-trunc -v,--verbose
          --digests --tail=text -f,--follow -t,--timestamps --since=text -w,--watch --template=text --no-pull
          --filter=text -r
        metricsp|metricdescs|runtime-config|attach|completion: read text* -a,--all -q,--quiet -o,--output=text
          --name=text --namespace=text --state=text -s=text --label=text --image=text --pod,-p=text --id=text
          -l,--latest -n,--last=text --no-trunc -v,--verbose --digests --tail=text -f,--follow -t,--timestamps
          --since=text -w,--watch --template=text --no-pull --filter=text -r
        config-list|checkpoint-list: read text* -a,--all -q,--quiet -o,--output=text --name=text --namespace=text
          --state=text -s=text --label=text --image=text --pod,-p=text --id=text -l,--latest -n,--last=text --no-trunc
          -v,--verbose --digests --tail=text -f,--follow -t,--timestamps --since=text -w,--watch --template=text
          --no-pull --filter=text -r
        exec: read text command -i,--interactive -t,--tty -s,--sync --timeout=text -r --transport=text
        create|start|stop|run|runp|stopp|update|pull: write text* -t,--timeout=text --creds=text --auth=text
          --annotation=text --pod-config=read -n=text
        checkpoint: write text* -t,--timeout=text --creds=text --auth=text --annotation=text --pod-config=read -n=text
        update-runtime-config: write text* -t,--timeout=text --creds=text --auth=text --annotation=text
          --pod-config=read -n=text
        config: read text* --get=text --set=text!write -l,--list
        rm|rmp|rmi: delete text* -a,--all -f,--force --prune -q
    """,
    "ctr": """read -h,--help!help -v,--version -a,--address=text --debug --timeout=text --connect-timeout=text
        -n,--namespace=text
        version|info|events|event: read none
        c|containers|container|ns|namespaces|namespace|leases: read
        c|containers|container|ns|namespaces|namespace|leases create|start|kill|pause|resume|attach|label: write text*
          -s,--signal=text -a,--all
        c|containers|container|ns|namespaces|namespace|leases checkpoint|restore: write text* -s,--signal=text
          -a,--all
        c|containers|container|ns|namespaces|namespace|leases rm|remove|delete|del|prune: delete text* -f,--force
          --all --sync --keep-snapshot --cgroup
        c|containers|container|ns|namespaces|namespace|leases ls|list|info|check|ps|metrics|metric|usage: read text*
          -q,--quiet -d,--detailed
        c|containers|container|ns|namespaces|namespace|leases tree|diff|get: read text* -q,--quiet -d,--detailed
        c|containers|container|ns|namespaces|namespace|leases view|inspect|active|stat: read text* -q,--quiet
          -d,--detailed
        i|images|image: read
        i|images|image pull|push|import|export|tag|mount|unmount: write text* --all-platforms --platform=text -k
          --plain-http -u=text --hosts-dir=read --digests --base-name=text --force --no-unpack
        i|images|image convert|label: write text* --all-platforms --platform=text -k --plain-http -u=text
          --hosts-dir=read --digests --base-name=text --force --no-unpack
        i|images|image rm|remove|delete|del|prune: delete text* -f,--force --all --sync --keep-snapshot --cgroup
        i|images|image ls|list|info|check|ps|metrics|metric|usage: read text* -q,--quiet -d,--detailed
        i|images|image tree|diff|get: read text* -q,--quiet -d,--detailed
        i|images|image view|inspect|active|stat: read text* -q,--quiet -d,--detailed
        t|tasks|task: read
        t|tasks|task exec: read text command --exec-id=text -t,--tty -d,--detach --user=text --cwd=text
        t|tasks|task create|start|kill|pause|resume|attach|label: write text* -s,--signal=text -a,--all
        t|tasks|task checkpoint|restore: write text* -s,--signal=text -a,--all
        t|tasks|task rm|remove|delete|del|prune: delete text* -f,--force --all --sync --keep-snapshot --cgroup
        t|tasks|task ls|list|info|check|ps|metrics|metric|usage: read text* -q,--quiet -d,--detailed
        t|tasks|task tree|diff|get: read text* -q,--quiet -d,--detailed
        t|tasks|task view|inspect|active|stat: read text* -q,--quiet -d,--detailed
        content|snapshots|snapshot|plugins|plugin: read
        content|snapshots|snapshot|plugins|plugin rm|remove|delete|del|prune: delete text* -f,--force --all --sync
          --keep-snapshot --cgroup
        content|snapshots|snapshot|plugins|plugin ls|list|info|check|ps|metrics|metric|usage: read text* -q,--quiet
          -d,--detailed
        content|snapshots|snapshot|plugins|plugin tree|diff|get: read text* -q,--quiet -d,--detailed
        content|snapshots|snapshot|plugins|plugin view|inspect|active|stat: read text* -q,--quiet -d,--detailed
        sandboxes|pprof|deprecations|oci|run-info: read
        sandboxes|pprof|deprecations|oci|run-info ls|list|info|check|ps|metrics|metric|usage: read text* -q,--quiet
          -d,--detailed
        sandboxes|pprof|deprecations|oci|run-info tree|diff|get: read text* -q,--quiet -d,--detailed
        sandboxes|pprof|deprecations|oci|run-info view|inspect|active|stat: read text* -q,--quiet -d,--detailed
        run: write text text command --rm -t,--tty -d,--detach --privileged --net-host --mount=text --env=text
          --user=text --runtime=text
    """,
    "runc|crun|runsc|youki": """read -h --help!help -v,--version --debug --log=append --log-format=text --root=text
        --systemd-cgroup
        list|ps|state|events|features|spec-show: read text* -f,--format=text -q,--quiet --stats
        exec: read text command -t,--tty -d,--detach -u,--user=text --cwd=text -e,--env=text
        create|run|start|kill|pause|resume|update: write text* -b,--bundle=read -d,--detach --rootless
        checkpoint|restore|spec: write text* -b,--bundle=read -d,--detach --rootless
        delete: delete text* -f,--force
    """,
    "docker-machine": """read -h,--help!help -v,--version -D,--debug -s=text
        ls|active|env|ip|inspect|status|url|version: read text* -q --filter=text -f=text --shell=text
        config|help: read text* -q --filter=text -f=text --shell=text
        ssh: read text command
        scp: write copy put -r -d
        create|start|stop|restart|kill|provision: write text* -d,--driver=text
        regenerate-certs: write text* -d,--driver=text
        upgrade|mount: write text* -d,--driver=text
        rm: delete text* -f,--force -y
    """,
    "dockerd|containerd|kubelet|kube-apiserver|kube-proxy|kube-scheduler|kube-controller-manager|"
    "virtqemud|libvirtd|dockerd-rootless.sh": """exec none -H,--host=text --validate!dry --version,-v!help
        -h,--help!help --config=read --config-file=read
    """,
    "colima|limactl|lima|orb|orbctl|rdctl|waydroid|toolbox|distrobox|distrobox-create|"
    "distrobox-enter|distrobox-stop|distrobox-upgrade|distrobox-assemble|distrobox-export|x11docker|"
    "devcontainer|devpod|devspace|skaffold|garden|telepresence|okteto|mirrord|dagger|krunvm": """
        write text* -h --help!help -v
        --version!help
        list|--list|ls|status|version|info|logs|ps: read text* -p,--profile=text -o,--output=text -f -j,--json
          --format=text -q
        help|show-ssh: read text* -p,--profile=text -o,--output=text -f -j,--json --format=text -q
        validate|diagnose: read text* -p,--profile=text -o,--output=text -f -j,--json --format=text -q
        rm|delete|prune|factory-reset|uninstall|reset: delete text* -f,--force --all -p,--profile=text
    """,
    "distrobox-list|toolbox-list": "read none -h,--help!help -V,--version!help --no-color -v -r,--root",
    "distrobox-rm|distrobox-ephemeral": "delete text* -f,--force -a,--all -Y,--yes --rm-home -h,--help!help",
    "apptainer|singularity": """read -h,--help!help -v,--verbose -q,--quiet -s,--silent -d,--debug --version --nocolor
        -c,--config=read
        exec: write read command -B,--bind=text -c,--contain -C,--containall -e,--cleanenv --env=text -f,--fakeroot
          -H,--home=text --nv --rocm -w,--writable --writable-tmpfs --no-home --pwd,--cwd=text -S=text --overlay=text
          -W=text
        run|shell|test|action: exec read text* -B,--bind=text -c,--contain -C,--containall -e,--cleanenv --env=text
          -f,--fakeroot -H,--home=text --nv --rocm -w,--writable --writable-tmpfs --no-home --pwd=text -s=text
        instance: exec read text* -B,--bind=text -c,--contain -C,--containall -e,--cleanenv --env=text -f,--fakeroot
          -H,--home=text --nv --rocm -w,--writable --writable-tmpfs --no-home --pwd=text -s=text
        instance list: read text* -j,--json -l,--logs -u=text
        instance start|stop: write text* -a,--all -f,--force -s=text -t=text
        inspect|search|version|help|run-help|capability-list: read text* --app=text --library=url --signed -a,--all
          -d,--deffile -e,--environment -j,--json -l,--labels -r,--runscript -t,--test --list-apps --helpfile
          --arch=text
        cache: read
        cache list: read none -T,--type=text -v,--verbose
        cache clean: delete none -D,--days=text -f,--force -n,--dry-run!dry -T,--type=text
        sif: read
        sif list|header|info: read text*
        sif dump: read text*
        sif add|del|new|setprim: write text*
        oci|overlay: write text* -s,--size=text -S,--sparse --create-dir=text -f
        build: exec write read -s,--sandbox -F,--force -f,--fakeroot -r,--remote --nv --notest -T --section=text
          -u,--update -B,--bind=text
        pull: write,net text* -F,--force --dir=write --name=text --arch=text -U --disable-cache --docker-login
          --library=url --no-https
        push|sign|config|plugin|delete|capability|checkpoint: priv text* -D,--description=text -U,--allow-unsigned
          -g,--group=text -u,--user=text -k,--keyidx=text --key=read -i,--sif-id=text -a,--all -e -d -r -f,--force -F
          --library=url --authfile=text -p,--password=text --username=text --password-stdin --arch=text --cert=read
        registry|keyserver: priv text* -D,--description=text -U,--allow-unsigned -g,--group=text -u,--user=text
          -k,--keyidx=text --key=read -i,--sif-id=text -a,--all -e -d -r -f,--force -F --library=url --authfile=text
          -p,--password=text --username=text --password-stdin --arch=text --cert=read
        key: priv text*
        key list|search: read text* -s,--secret
        remote: priv text*
        remote list|status: read text*
        verify: read text* -g,--group=text -i,--sif-id=text --certificate=read --key=read --url=url -a,--all -j,--json
          -l,--local
    """,
    "docker-slim|slim|mint": """read --help!help
        build|slim|profile|run|debug|install|update: exec text*
        vulnerability: exec text*
        xray|lint|version|images|registry: read text* --target=text
    """,
    "buildctl": """
        exec --addr=text --debug --tlsdir=text --timeout=text --wait -h,--help!help -v,--version!help
        du: read none -v,--verbose -f,--filter=text --format=text
        debug: read
        debug workers|info|dump-llb|logs|histories|monitor|get: read text* -v,--verbose -f=text --format=text
        prune: delete none --keep-duration=text --keep-storage=text --all -v -f=text
        prune-histories: delete none
        build: exec text* --frontend=text --local=text --opt=text --output=text -o=text --progress=text
            --export-cache=text --import-cache=text --secret=text --ssh=text --no-cache --metadata-file=write
    """,
    "umoci|img": """
        write -v,--verbose --log=text -h,--help!help --version!help
        ls|list|stat|version|du|history|inspect|search: read text* --layout=read --image=text --json -f=text
            -s=text -o=text
        unpack|repack|config|new|init|tag|raw|insert: write text* --image=text --layout=write -t=text -f=read
        pull|push|build|save|login|logout|unshare|run|create: write text* --image=text --layout=write -t=text
            -f=read
        rm|remove|gc|prune: delete text* --image=text --layout=write
    """,
}
