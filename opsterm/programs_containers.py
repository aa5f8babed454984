"""Programs for containers, clusters and virtual machines."""

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
        attach: read text* --detach-keys=text --no-stdin --sig-proxy=?text -l,--latest
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
        top: read text text* -l,--latest
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
        container wait|attach|diff|port|top|stats|exists: read text* -a,--all --format=text --no-stream --no-trunc
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
        swarm ca: write none --rotate --ca-cert=read --ca-key=text -d,--detach -q,--quiet
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
        generate systemd|kube|spec: read text* -f,--files --filename=write -n,--name --new -s,--service -t,--time=text
          --restart-policy=text
        kube: read
        kube generate: read text* -f,--filename=write -s,--service
        kube play|apply|down: write read? --down --replace --network=text --configmap=read --force --start=?text
          --build=?text -w,--wait --file=read
        play: read
        play kube: write read? --down --replace --network=text --configmap=read
        healthcheck: read
        healthcheck run: exec text
        auto-update: write,net none --dry-run!dry --format=text --rollback --tls-verify --authfile=text
        quadlet: read
        quadlet list|print: read text* --format=text
        quadlet install|rm: write text*
        mount|unmount|umount|unshare|runlabel|artifact|farm: write text* -a,--all -f,--force
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
    "stern|kubetail|kail|kubespy|kubectl-stern|kubens-list": """read text* -A,--all-namespaces -n,--namespace=text
        -c,--container=text --context=text --kubeconfig=text -l,--selector=text -o,--output=text -s,--since=text
        --tail=text -t,--timestamps=?text -f,--follow,--file=text -e,--exclude=text -E,--exclude-container=text
        -i,--include=text -H,--highlight=text -r,--regex -x -k=text -d --color=text --no-follow --only-log-lines
        --template=text -T,--template-file=read --field-selector=text --node=text --init-containers
        --ephemeral-containers --container-state=text --max-log-requests=text --exclude-pod=text -h,--help!help
        -v,--version!help --diff-container -p,--prompt --verbosity=text --completion=text --show-hidden-options
        --stdin --config=read --timezone=text --condition=text
    """,
    "kubectx|kubens|kctx|kns": """read text?!write text?!write -c,--current -d=text!delete -u,--unset!write
        -h,--help!help -V,--version!help -f,--force -i --shell=exec
    """,
    "kubie": """read -h,--help!help -V,--version!help
        info: read text*
        ctx|ns|edit|edit-config|exec|export|lint|update: write text* -n=text -f=read -r
        delete: delete text*
    """,
    "kube-capacity|kubent|pluto|popeye|kubescape|kube-bench|polaris|kubesec|krr|goldilocks|kube-hunter|"
    "kube-ps1|kubediff|kubepug|rakkess|kubectl-who-can|kubectl-tree": """read,net text* -h,--help!help
        -A,--all-namespaces -n,--namespace=text -o,--output=text -p,--pods -u,--util -a -c,--containers --context=text
        --kubeconfig=text -f,--file=read --strict --summary -d=text -s=text -l=text --sort=text --pod-count --verbose
        -v --ignore-missing-schemas --schema-location=text --kubernetes-version=text -skip=text -schema-location=text
        -summary -strict -ignore-missing-schemas -output=text
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
    "k3s|rke2|k0s": """read -h,--help!help -v,--version --debug
        kubectl|kc: read command
        crictl: read command
        ctr: read command
        check-config|completion|status|sysinfo: read text*
        version|etcd-snapshot-ls: read text*
        etcd-snapshot: write text* --name=text --dir=text --s3
        etcd-snapshot ls|list|l: read text* -o=text
        etcd-snapshot save: write text* --name=text
        etcd-snapshot delete|prune: delete text*
        certificate: read
        certificate check: read text* --output=text
        certificate *: priv text*
        secrets-encrypt: priv text*
        secrets-encrypt status: read text*
        token: priv text*
        token list: secret text*
        kubeconfig: read
        kubeconfig admin|create: secret text*
        server|agent|controller|worker|install|start: write text*
        stop|backup: write text*
        restore|config|airgap|api|etcd: write text*
        reset: delete text*
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
    "linkerd|cilium|hubble|consul-k8s|calicoctl": """read -h --help!help -n,--namespace=text --context=text
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
    "colima|limactl|lima|orb|orbctl|rdctl|waydroid|toolbox|distrobox|distrobox-create|distrobox-enter|"
    "distrobox-stop|distrobox-upgrade|distrobox-assemble|distrobox-export|x11docker|devcontainer|devpod|"
    "devspace|tilt|skaffold|garden|telepresence|okteto|mirrord|dagger|krunvm": """write text* -h --help!help -v
        --version!help
        list|--list|ls|status|version|info|logs|ps: read text* -p,--profile=text -o,--output=text -f -j,--json
          --format=text -q
        help|show-ssh: read text* -p,--profile=text -o,--output=text -f -j,--json --format=text -q
        validate|diagnose: read text* -p,--profile=text -o,--output=text -f -j,--json --format=text -q
        rm|delete|prune|factory-reset|uninstall|reset: delete text* -f,--force --all -p,--profile=text
    """,
    "distrobox-list|toolbox-list": "read none -h,--help!help -V,--version!help --no-color -v -r,--root",
    "distrobox-rm|distrobox-ephemeral": "delete text* -f,--force -a,--all -Y,--yes --rm-home -h,--help!help",
    "virsh": """read -c,--connect=text -d,--debug=text -e,--escape=text -h,--help!help -k,--keepalive-interval=text
        -K,--keepalive-count=text -l,--log=append -q,--quiet -r,--readonly -t,--timing -v,--version=?text!help -V!help
        $any_0 = --domain=text --pool=text --vol=text --network=text --all --inactive --persistent --transient
        $any_1 = $any_0 --autostart --no-autostart --with-snapshot --without-snapshot --title --name --uuid --id
        $any_2 = $any_1 --table --state-running --state-paused --state-shutoff --state-other --managed-save --details
        $any_3 = $any_2 --human --bytes --config --live --current --table --secret=text --interface=text
        $any_4 = $any_3 --nodedev=text --cap=text --tree --xml --inactive --security-info!secret --update-cpu
        $any_5 = $any_4 --migratable --with-metadata --source=text --full --mac=text --interval=text --count=text
        $any_6 = $any_5 --type=text --cpu-total --state --balloon --vcpu --block --list-active --list-inactive
        $any_7 = $any_6 --nowait --raw --enforce --backing --stats --memory --start=text --flags=text --hypervisor
        $any_8 = $any_7 --reason --print-xml --snapshotname=text --parent --roots --leaves --metadata --internal
        $any = $any_8 --external --disk-only --from=text --descendants --active --disk=text --physical
        domrename|domif-setlink|domiftune|domfsfreeze: write text* $any --state=text
        domfsthaw: write text* $any --state=text
        domfstrim|dommemstat-set|domjobabort|domxml-*: write text* $any --state=text
        domblkthreshold|domtime-set: write text* $any --state=text
        start|reboot|resume|suspend|save|restore|managedsave: write text* $any --diskspec=text --atomic --quiesce
          --no-metadata --description=text --live --persistent --undefinesource --copy-storage-all --reset --mode=text
          --target=text --size=text --build --build-overwrite --capacity=text --allocation=text --format=text
          --disk-only --reuse-external --halt --paused --autodestroy --console --bypass-cache --force-boot --maximum
          --count=text --value=text --file=read --base64=text --unsafe --verbose --desturi=text
        create|define|edit|autostart|attach-*|detach-*: write text* $any --diskspec=text --atomic --quiesce
          --no-metadata --description=text --live --persistent --undefinesource --copy-storage-all --reset --mode=text
          --target=text --size=text --build --build-overwrite --capacity=text --allocation=text --format=text
          --disk-only --reuse-external --halt --paused --autodestroy --console --bypass-cache --force-boot --maximum
          --count=text --value=text --file=read --base64=text --unsafe --verbose --desturi=text
        change-media|update-device|set*|net-start|net-create: write text* $any --diskspec=text --atomic --quiesce
          --no-metadata --description=text --live --persistent --undefinesource --copy-storage-all --reset --mode=text
          --target=text --size=text --build --build-overwrite --capacity=text --allocation=text --format=text
          --disk-only --reuse-external --halt --paused --autodestroy --console --bypass-cache --force-boot --maximum
          --count=text --value=text --file=read --base64=text --unsafe --verbose --desturi=text
        net-define|net-edit|net-autostart|net-update: write text* $any --diskspec=text --atomic --quiesce
          --no-metadata --description=text --live --persistent --undefinesource --copy-storage-all --reset --mode=text
          --target=text --size=text --build --build-overwrite --capacity=text --allocation=text --format=text
          --disk-only --reuse-external --halt --paused --autodestroy --console --bypass-cache --force-boot --maximum
          --count=text --value=text --file=read --base64=text --unsafe --verbose --desturi=text
        pool-start: write text* $any --diskspec=text --atomic --quiesce --no-metadata --description=text --live
          --persistent --undefinesource --copy-storage-all --reset --mode=text --target=text --size=text --build
          --build-overwrite --capacity=text --allocation=text --format=text --disk-only --reuse-external --halt
          --paused --autodestroy --console --bypass-cache --force-boot --maximum --count=text --value=text --file=read
          --base64=text --unsafe --verbose --desturi=text
        pool-create*|pool-define*|pool-edit|pool-autostart: write text* $any --diskspec=text --atomic --quiesce
          --no-metadata --description=text --live --persistent --undefinesource --copy-storage-all --reset --mode=text
          --target=text --size=text --build --build-overwrite --capacity=text --allocation=text --format=text
          --disk-only --reuse-external --halt --paused --autodestroy --console --bypass-cache --force-boot --maximum
          --count=text --value=text --file=read --base64=text --unsafe --verbose --desturi=text
        pool-build|pool-refresh|vol-create*|vol-clone: write text* $any --diskspec=text --atomic --quiesce
          --no-metadata --description=text --live --persistent --undefinesource --copy-storage-all --reset --mode=text
          --target=text --size=text --build --build-overwrite --capacity=text --allocation=text --format=text
          --disk-only --reuse-external --halt --paused --autodestroy --console --bypass-cache --force-boot --maximum
          --count=text --value=text --file=read --base64=text --unsafe --verbose --desturi=text
        vol-resize: write text* $any --diskspec=text --atomic --quiesce --no-metadata --description=text --live
          --persistent --undefinesource --copy-storage-all --reset --mode=text --target=text --size=text --build
          --build-overwrite --capacity=text --allocation=text --format=text --disk-only --reuse-external --halt
          --paused --autodestroy --console --bypass-cache --force-boot --maximum --count=text --value=text --file=read
          --base64=text --unsafe --verbose --desturi=text
        vol-upload|vol-download|snapshot-create*|snapshot-edit: write text* $any --diskspec=text --atomic --quiesce
          --no-metadata --description=text --live --persistent --undefinesource --copy-storage-all --reset --mode=text
          --target=text --size=text --build --build-overwrite --capacity=text --allocation=text --format=text
          --disk-only --reuse-external --halt --paused --autodestroy --console --bypass-cache --force-boot --maximum
          --count=text --value=text --file=read --base64=text --unsafe --verbose --desturi=text
        checkpoint-create*|migrate*|blockcommit|blockcopy: write text* $any --diskspec=text --atomic --quiesce
          --no-metadata --description=text --live --persistent --undefinesource --copy-storage-all --reset --mode=text
          --target=text --size=text --build --build-overwrite --capacity=text --allocation=text --format=text
          --disk-only --reuse-external --halt --paused --autodestroy --console --bypass-cache --force-boot --maximum
          --count=text --value=text --file=read --base64=text --unsafe --verbose --desturi=text
        blockpull|blockresize|blockjob|backup-*|dump: write text* $any --diskspec=text --atomic --quiesce
          --no-metadata --description=text --live --persistent --undefinesource --copy-storage-all --reset --mode=text
          --target=text --size=text --build --build-overwrite --capacity=text --allocation=text --format=text
          --disk-only --reuse-external --halt --paused --autodestroy --console --bypass-cache --force-boot --maximum
          --count=text --value=text --file=read --base64=text --unsafe --verbose --desturi=text
        screenshot: write text* $any --diskspec=text --atomic --quiesce --no-metadata --description=text --live
          --persistent --undefinesource --copy-storage-all --reset --mode=text --target=text --size=text --build
          --build-overwrite --capacity=text --allocation=text --format=text --disk-only --reuse-external --halt
          --paused --autodestroy --console --bypass-cache --force-boot --maximum --count=text --value=text --file=read
          --base64=text --unsafe --verbose --desturi=text
        inject-nmi|send-key|send-process-signal|iface-begin: write text* $any --diskspec=text --atomic --quiesce
          --no-metadata --description=text --live --persistent --undefinesource --copy-storage-all --reset --mode=text
          --target=text --size=text --build --build-overwrite --capacity=text --allocation=text --format=text
          --disk-only --reuse-external --halt --paused --autodestroy --console --bypass-cache --force-boot --maximum
          --count=text --value=text --file=read --base64=text --unsafe --verbose --desturi=text
        iface-commit|iface-define|iface-start|iface-bridge: write text* $any --diskspec=text --atomic --quiesce
          --no-metadata --description=text --live --persistent --undefinesource --copy-storage-all --reset --mode=text
          --target=text --size=text --build --build-overwrite --capacity=text --allocation=text --format=text
          --disk-only --reuse-external --halt --paused --autodestroy --console --bypass-cache --force-boot --maximum
          --count=text --value=text --file=read --base64=text --unsafe --verbose --desturi=text
        nodedev-create|nodedev-define|nodedev-start: write text* $any --diskspec=text --atomic --quiesce --no-metadata
          --description=text --live --persistent --undefinesource --copy-storage-all --reset --mode=text --target=text
          --size=text --build --build-overwrite --capacity=text --allocation=text --format=text --disk-only
          --reuse-external --halt --paused --autodestroy --console --bypass-cache --force-boot --maximum --count=text
          --value=text --file=read --base64=text --unsafe --verbose --desturi=text
        nodedev-attach|nodedev-reattach|nodedev-detach: write text* $any --diskspec=text --atomic --quiesce
          --no-metadata --description=text --live --persistent --undefinesource --copy-storage-all --reset --mode=text
          --target=text --size=text --build --build-overwrite --capacity=text --allocation=text --format=text
          --disk-only --reuse-external --halt --paused --autodestroy --console --bypass-cache --force-boot --maximum
          --count=text --value=text --file=read --base64=text --unsafe --verbose --desturi=text
        nodedev-reset|nwfilter-define|nwfilter-edit: write text* $any --diskspec=text --atomic --quiesce --no-metadata
          --description=text --live --persistent --undefinesource --copy-storage-all --reset --mode=text --target=text
          --size=text --build --build-overwrite --capacity=text --allocation=text --format=text --disk-only
          --reuse-external --halt --paused --autodestroy --console --bypass-cache --force-boot --maximum --count=text
          --value=text --file=read --base64=text --unsafe --verbose --desturi=text
        secret-define: write text* $any --diskspec=text --atomic --quiesce --no-metadata --description=text --live
          --persistent --undefinesource --copy-storage-all --reset --mode=text --target=text --size=text --build
          --build-overwrite --capacity=text --allocation=text --format=text --disk-only --reuse-external --halt
          --paused --autodestroy --console --bypass-cache --force-boot --maximum --count=text --value=text --file=read
          --base64=text --unsafe --verbose --desturi=text
        secret-set-value|dompmsuspend|dompmwakeup|cpu-stats: write text* $any --diskspec=text --atomic --quiesce
          --no-metadata --description=text --live --persistent --undefinesource --copy-storage-all --reset --mode=text
          --target=text --size=text --build --build-overwrite --capacity=text --allocation=text --format=text
          --disk-only --reuse-external --halt --paused --autodestroy --console --bypass-cache --force-boot --maximum
          --count=text --value=text --file=read --base64=text --unsafe --verbose --desturi=text
        qemu-*|lxc-*|iothread*|metadata|desc: write text* $any --diskspec=text --atomic --quiesce --no-metadata
          --description=text --live --persistent --undefinesource --copy-storage-all --reset --mode=text --target=text
          --size=text --build --build-overwrite --capacity=text --allocation=text --format=text --disk-only
          --reuse-external --halt --paused --autodestroy --console --bypass-cache --force-boot --maximum --count=text
          --value=text --file=read --base64=text --unsafe --verbose --desturi=text
        guest-agent-timeout: write text* $any --diskspec=text --atomic --quiesce --no-metadata --description=text
          --live --persistent --undefinesource --copy-storage-all --reset --mode=text --target=text --size=text
          --build --build-overwrite --capacity=text --allocation=text --format=text --disk-only --reuse-external
          --halt --paused --autodestroy --console --bypass-cache --force-boot --maximum --count=text --value=text
          --file=read --base64=text --unsafe --verbose --desturi=text
        node-memory-tune|nodesuspend|set-user-password: write text* $any --diskspec=text --atomic --quiesce
          --no-metadata --description=text --live --persistent --undefinesource --copy-storage-all --reset --mode=text
          --target=text --size=text --build --build-overwrite --capacity=text --allocation=text --format=text
          --disk-only --reuse-external --halt --paused --autodestroy --console --bypass-cache --force-boot --maximum
          --count=text --value=text --file=read --base64=text --unsafe --verbose --desturi=text
        get-user-sshkeys|set-user-sshkeys: write text* $any --diskspec=text --atomic --quiesce --no-metadata
          --description=text --live --persistent --undefinesource --copy-storage-all --reset --mode=text --target=text
          --size=text --build --build-overwrite --capacity=text --allocation=text --format=text --disk-only
          --reuse-external --halt --paused --autodestroy --console --bypass-cache --force-boot --maximum --count=text
          --value=text --file=read --base64=text --unsafe --verbose --desturi=text
        list|dom*|net-list|net-info|net-dumpxml: read text* $any
        net-dhcp-leases: read text* $any
        net-uuid|net-name|net-port-list|pool-list|pool-info: read text* $any
        pool-dumpxml|pool-uuid|pool-name|vol-list|vol-info: read text* $any
        vol-dumpxml|vol-path|vol-key|vol-name: read text* $any
        vol-pool|nodeinfo: read text* $any
        nodecpumap|nodecpustats|nodememstats|nodesevinfo: read text* $any
        nodedev-list|nodedev-dumpxml|nodedev-info|freecell: read text* $any
        freepages|allocpages|capabilities|domcapabilities: read text* $any
        hostname|uri|sysinfo|version|help|dumpxml|vcpuinfo: read text* $any
        vcpucount|vncdisplay|snapshot-list|snapshot-info: read text* $any
        snapshot-dumpxml|snapshot-current|snapshot-parent: read text* $any
        checkpoint-list|checkpoint-info|checkpoint-dumpxml: read text* $any
        iface-list|iface-dumpxml|iface-mac|iface-name: read text* $any
        secret-list: read text* $any
        secret-dumpxml|nwfilter-list|nwfilter-dumpxml: read text* $any
        nwfilter-binding-list|cpu-models|cpu-compare: read text* $any
        cpu-baseline: read text* $any
        hypervisor-cpu-*|echo|cd|pwd|ttyconsole|event: read text* $any
        guestinfo: read text* $any
        guestvcpus|maxvcpus|emulatorpin|vcpupin: read text* $any
        numatune|memtune: read text* $any
        blkiotune|schedinfo: read text* $any
        find-storage-pool-sources*|net-desc: read text* $any
        net-metadata|iothreadinfo|connect|quit|exit: read text* $any
        blkdeviotune: read text* $any
        perf|server-list|srv-*|client-list|client-info: read text* $any
        dom-fd-associate: read text* $any
        secret-get-value: secret text* $any --plain
        console: read text* $any --force --safe --devname=text
        shutdown|destroy|reset|pool-destroy|net-destroy: write text* $any --graceful --mode=text --force --running
          --paused
        iface-destroy|iface-unbridge|iface-rollback: write text* $any --graceful --mode=text --force --running
          --paused
        nodedev-destroy|managedsave-remove|snapshot-revert: write text* $any --graceful --mode=text --force --running
          --paused
        undefine|vol-delete|vol-wipe|pool-delete|pool-undefine: delete text* $any --remove-all-storage --storage=text
          --managed-save --snapshots-metadata --checkpoints-metadata --nvram --keep-nvram --wipe-storage
          --delete-storage-volume-snapshots --children --children-only --metadata --algorithm=text --delete-snapshots
        net-undefine|snapshot-delete|checkpoint-delete: delete text* $any --remove-all-storage --storage=text
          --managed-save --snapshots-metadata --checkpoints-metadata --nvram --keep-nvram --wipe-storage
          --delete-storage-volume-snapshots --children --children-only --metadata --algorithm=text --delete-snapshots
        iface-undefine|nodedev-undefine|nwfilter-undefine: delete text* $any --remove-all-storage --storage=text
          --managed-save --snapshots-metadata --checkpoints-metadata --nvram --keep-nvram --wipe-storage
          --delete-storage-volume-snapshots --children --children-only --metadata --algorithm=text --delete-snapshots
        nwfilter-binding-delete|secret-undefine: delete text* $any --remove-all-storage --storage=text --managed-save
          --snapshots-metadata --checkpoints-metadata --nvram --keep-nvram --wipe-storage
          --delete-storage-volume-snapshots --children --children-only --metadata --algorithm=text --delete-snapshots
        net-port-delete: delete text* $any --remove-all-storage --storage=text --managed-save --snapshots-metadata
          --checkpoints-metadata --nvram --keep-nvram --wipe-storage --delete-storage-volume-snapshots --children
          --children-only --metadata --algorithm=text --delete-snapshots
    """,
    "virt-install": """write,net none -n,--name=text --memory=text --vcpus=text --cpu=text --disk=text
        --network,-w=text --graphics=text --location,-l=text --cdrom,-c=text --pxe --import --boot=text
        --os-variant,--osinfo=text --os-type=text --extra-args,-x=text --initrd-inject=read --noautoconsole
        --wait=?text --autostart --print-xml=?text!dry --dry-run!dry --connect=text --console=text --virt-type=text
        --arch=text --machine=text --unattended=?text --cloud-init=?text --ram=text -r=text -f=write -s=text -b=text
        --nographics --check=text -q,--quiet -d,--debug -h,--help!help --version!help --transient --noreboot
        --video=text --sound=?text --controller=text --input=text --channel=text --serial=text --tpm=text --rng=text
        --filesystem=text --hostdev=text --features=text --metadata=text --description=text --security=text --hvm
        --paravirt --container
    """,
    "virt-viewer|virt-manager|virt-top|virt-df|virt-host-validate|virt-inspector|virt-filesystems|"
    "virt-cat|virt-ls|virt-log|virt-tail|virt-diff|guestmount-list|virt-pki-validate|virt-xml-validate": """read text*
        -c,--connect=text -d,--domain=text -a,--add=read -h,--help!help -V,--version!help -v,--verbose -l,--long
        -r,--reconnect -w,--wait -f,--full-screen --uuid -z -1 -2 -3 -b=text -n=text -o -s --csv --all --partitions
        --filesystems --parts --volume-groups --logical-volumes --extra -R,--recursive --human-readable --os-release
        --block-in-bytes --script --stream
    """,
    "virt-clone|virt-xml|virt-convert|virt-sysprep|virt-customize|virt-resize|virt-sparsify|virt-edit|"
    "virt-copy-in|virt-copy-out|virt-tar-in|virt-tar-out|virt-make-fs|virt-rescue|virt-builder|virt-v2v|"
    "virt-admin|guestfish|virt-format|virt-win-reg|virt-p2v": """write text* -o,--original=text -n,--name=text
        -f,--file=write --auto-clone -d,--domain=text -a,--add=read -h --help!help -V --version!help --ro
        --dry-run!dry --list-operations!dry -l,--list --edit=text --define --print-xml!dry --print-diff --connect=text
    """,
    "qemu-img": """read -h,--help!help -V,--version!help -T=text
        info|check|compare|map|measure|bench-read: read read* -f=text -F=text --output=text --backing-chain
          -U,--force-share --image-opts -p -q -s -S=text -T=text --object=text -l=text -O=text -o=text --size=text
          -r=text!write --start-offset=text --max-length=text
        create: write write text? -f=text -b=read -F=text -o=text -q -u --object=text
        convert: write read+ write -f=text -O=text -o=text -p -q -c -t=text -T=text -S=text -n -m=text -W -U -l=text
          -B=read -F=text -r=text --image-opts --target-image-opts --target-is-zero --bitmaps --salvage --object=text
        dd: write :if=read :of=write :bs=text :count=text :skip=text -f=text -O=text
        resize: write write text -f=text --shrink!delete --preallocation=text -q --object=text --image-opts
        rebase|amend|commit: write write -f=text -b=read -F=text -u -p -q -t=text -T=text -o=text -d -S -U
          --object=text
        snapshot: read read -l -U --image-opts -q --object=text -a=text!write -c=text!write -d=text!delete
        bitmap|bench: write write* -f=text --add --remove --clear --enable --disable --merge=text -w -c=text -d=text
          -n -p -q -s=text
    """,
    "qemu-nbd": """write text* -c,--connect=text -d,--disconnect=text -f,--format=text -r,--read-only -L,--list
        -p,--port=text -b,--bind=text -s,--snapshot -l=text -k=text -e=text -t -x=text -D=text -v,--verbose
        -V,--version!help -h,--help!help --fork --pid-file=write
    """,
    "lxc|incus": """read -h,--help!help --debug --force-local --project=text -q,--quiet -v,--verbose --version
        list|ls|info|version|monitor|top|warning-list: read text* -c,--columns=text -f,--format=text --fast
          --all-projects --show-log --resources --target=text --type=text --pretty --loglevel=text
        query-get|help|manpage: read text* -c,--columns=text -f,--format=text --fast --all-projects --show-log
          --resources --target=text --type=text --pretty --loglevel=text
        exec: read text command -n,--disable-stdin --cwd=text --env=text --group=text --user=text --mode=text
          -t,--force-interactive -T,--force-noninteractive
        shell: exec text
        console: read text --show-log -t,--type=text
        launch|init|create: write,net text* -c,--config=text -d,--device=text -e,--ephemeral -n,--network=text
          -p,--profile=text -s,--storage=text -t,--type=text --vm --no-profiles --empty --target=text --console=?text
          --description=text
        start|stop|restart|pause|freeze|unfreeze: write text* --all -f,--force --timeout=text --stateless
          --console=?text --alias=text --public --reuse --compression=text --instance-only --refresh -n,--name=text
          --target=text
        resume|copy|cp: write text* --all -f,--force --timeout=text --stateless --console=?text --alias=text --public
          --reuse --compression=text --instance-only --refresh -n,--name=text --target=text
        move|mv|rename|rebuild|publish|restore|edit|bootstrap: write text* --all -f,--force --timeout=text --stateless
          --console=?text --alias=text --public --reuse --compression=text --instance-only --refresh -n,--name=text
          --target=text
        recover|wait|admin|import: write text* --all -f,--force --timeout=text --stateless --console=?text
          --alias=text --public --reuse --compression=text --instance-only --refresh -n,--name=text --target=text
        snapshot: write text* --all -f,--force --timeout=text --stateless --console=?text --alias=text --public
          --reuse --compression=text --instance-only --refresh -n,--name=text --target=text
        snapshot create|restore|rename|copy: write text* --no-expiry --reuse --stateful --diskonly
        snapshot list|ls|show: read text* -f,--format=text -c=text
        snapshot delete|rm: delete text* -i,--interactive
        delete|rm: delete text* -f,--force -i,--interactive --force-storage
        export: write text write? --compression=text --instance-only --optimized-storage
        file: read
        file pull: write copy+ put -p,--create-dirs -r,--recursive
        file push: write copy+ put -p,--create-dirs -r,--recursive --gid=text --mode=text --uid=text
        file edit|mount|create: write text* --listen=text
        file delete|rm: delete text* -f,--force
        config: read
        config device|template|trust|metadata|uefi: read
        config device|template|trust|metadata|uefi show|list|ls|get: read text* -f,--format=text
        config device|template|trust|metadata|uefi *: priv text*
        config show|list|ls|get|info|list-leases|get-default: read text* -f,--format=text -e,--expanded --target=text
          -c,--columns=text --resources --bytes --all-projects
        config get-current: read text* -f,--format=text -e,--expanded --target=text -c,--columns=text --resources
          --bytes --all-projects
        config list-members: read text* -f,--format=text -e,--expanded --target=text -c,--columns=text --resources
          --bytes --all-projects
        config delete|rm|remove|unset|detach*: delete text* -f,--force --yes
        config *: write text* --target=text --type=text -f=text --alias=text --copy-aliases --public --auto-update
          --accept-certificate --password=text --protocol=text
        profile|project|remote|cluster|operation: read
        profile|project|remote|cluster|operation show|list|ls|get|info|list-leases|get-default: read text*
          -f,--format=text -e,--expanded --target=text -c,--columns=text --resources --bytes --all-projects
        profile|project|remote|cluster|operation get-current: read text* -f,--format=text -e,--expanded --target=text
          -c,--columns=text --resources --bytes --all-projects
        profile|project|remote|cluster|operation list-members: read text* -f,--format=text -e,--expanded --target=text
          -c,--columns=text --resources --bytes --all-projects
        profile|project|remote|cluster|operation delete|rm|remove|unset|detach*: delete text* -f,--force --yes
        profile|project|remote|cluster|operation *: write text* --target=text --type=text -f=text --alias=text
          --copy-aliases --public --auto-update --accept-certificate --password=text --protocol=text
        alias|warning|auth: read
        alias|warning|auth show|list|ls|get|info|list-leases|get-default: read text* -f,--format=text -e,--expanded
          --target=text -c,--columns=text --resources --bytes --all-projects
        alias|warning|auth get-current: read text* -f,--format=text -e,--expanded --target=text -c,--columns=text
          --resources --bytes --all-projects
        alias|warning|auth list-members: read text* -f,--format=text -e,--expanded --target=text -c,--columns=text
          --resources --bytes --all-projects
        alias|warning|auth delete|rm|remove|unset|detach*: delete text* -f,--force --yes
        alias|warning|auth *: write text* --target=text --type=text -f=text --alias=text --copy-aliases --public
          --auto-update --accept-certificate --password=text --protocol=text
        network: read
        network acl|forward|load-balancer|peer|zone: read
        network acl|forward|load-balancer|peer|zone show|list|ls|get|info: read text* -f=text
        network acl|forward|load-balancer|peer|zone *: priv text*
        network integration|address-set: read
        network integration|address-set show|list|ls|get|info: read text* -f=text
        network integration|address-set *: priv text*
        network show|list|ls|get|info|list-leases|get-default: read text* -f,--format=text -e,--expanded --target=text
          -c,--columns=text --resources --bytes --all-projects
        network get-current: read text* -f,--format=text -e,--expanded --target=text -c,--columns=text --resources
          --bytes --all-projects
        network list-members: read text* -f,--format=text -e,--expanded --target=text -c,--columns=text --resources
          --bytes --all-projects
        network delete|rm|remove|unset|detach*: delete text* -f,--force --yes
        network *: write text* --target=text --type=text -f=text --alias=text --copy-aliases --public --auto-update
          --accept-certificate --password=text --protocol=text
        storage: read
        storage volume|bucket: read
        storage volume|bucket show|list|ls|get|info: read text* -f=text --target=text
        storage volume|bucket delete|rm: delete text*
        storage volume|bucket *: write text*
        storage show|list|ls|get|info|list-leases|get-default: read text* -f,--format=text -e,--expanded --target=text
          -c,--columns=text --resources --bytes --all-projects
        storage get-current: read text* -f,--format=text -e,--expanded --target=text -c,--columns=text --resources
          --bytes --all-projects
        storage list-members: read text* -f,--format=text -e,--expanded --target=text -c,--columns=text --resources
          --bytes --all-projects
        storage delete|rm|remove|unset|detach*: delete text* -f,--force --yes
        storage *: write text* --target=text --type=text -f=text --alias=text --copy-aliases --public --auto-update
          --accept-certificate --password=text --protocol=text
        image: read
        image alias: read
        image alias list|ls: read text*
        image alias create|rename|delete: write text*
        image show|list|ls|get|info|list-leases|get-default: read text* -f,--format=text -e,--expanded --target=text
          -c,--columns=text --resources --bytes --all-projects
        image get-current: read text* -f,--format=text -e,--expanded --target=text -c,--columns=text --resources
          --bytes --all-projects
        image list-members: read text* -f,--format=text -e,--expanded --target=text -c,--columns=text --resources
          --bytes --all-projects
        image delete|rm|remove|unset|detach*: delete text* -f,--force --yes
        image *: write text* --target=text --type=text -f=text --alias=text --copy-aliases --public --auto-update
          --accept-certificate --password=text --protocol=text
        cluster-group: read
        query: write,net text -X,--request=text -d,--data=text --raw -w,--wait
    """,
    "lxc-ls|lxc-info|lxc-config|lxc-checkconfig|lxc-monitor|lxc-top|lxc-wait|lxc-checkpoint-list|"
    "lxc-usernsexec-list": """read text* -n,--name=text -f,--fancy -F=text -1 -a -g,--groups=text --active --running
        --frozen --stopped --defined --nesting=?text -P,--lxcpath=text -s,--state=?text -p,--pid -i,--ips -S,--stats
        -H,--no-humanize -c,--config=text -q -l -t=text -d=text -r,--reverse --sort=text -b -h,-?,--help!help
        --version!help
    """,
    "lxc-create|lxc-start|lxc-stop|lxc-copy|lxc-clone|lxc-snapshot|lxc-freeze|lxc-unfreeze|lxc-cgroup|"
    "lxc-device|lxc-autostart|lxc-checkpoint|lxc-console|lxc-unshare|lxc-execute|lxc-update-config": """write text*
        -n,--name=text -t,--template=text -f,--rcfile=read -B=text -d,--daemon -F,--foreground -P,--lxcpath=text
        -k,--kill -r,--reboot -W,--nowait -h,-?,--help!help --version!help -l=text -o=text -L,--list -N=text -p=text
    """,
    "lxc-attach": """read command -n,--name=text -P,--lxcpath=text -u=text -g=text -e -s=text -v=text --clear-env
        --keep-env -h,-?,--help!help --version!help
    """,
    "lxc-destroy": """delete text* -n,--name=text -f,--force -s,--snapshots -P,--lxcpath=text -h,-?,--help!help
        --version!help
    """,
    "multipass": """read -h,--help!help -v,--verbose
        list|ls|info|version|find|get|networks|help|aliases: read text* --format=text --all --snapshots
          --show-blueprints --only-images --force-update --raw --keys --cloud-init --ipv4
        snapshots|wait-ready: read text* --format=text --all --snapshots --show-blueprints --only-images
          --force-update --raw --keys --cloud-init --ipv4
        exec: read text command -d,--working-directory=text -n,--no-map-working-directory
        shell|sh|connect: exec text? --timeout=text
        launch|start|stop|restart|suspend|mount|umount|unmount: write text* -c,--cpus=text -d,--disk=text
          -m,--memory,--mem=text -n,--name=text --cloud-init=read --mount=text --network=text --bridged --timeout=text
          --all -t,--time=text -c,--cancel --force
        set|alias|unalias|transfer|copy-files|cp: write text* -c,--cpus=text -d,--disk=text -m,--memory,--mem=text
          -n,--name=text --cloud-init=read --mount=text --network=text --bridged --timeout=text --all -t,--time=text
          -c,--cancel --force
        clone|snapshot: write text* -c,--cpus=text -d,--disk=text -m,--memory,--mem=text -n,--name=text
          --cloud-init=read --mount=text --network=text --bridged --timeout=text --all -t,--time=text -c,--cancel
          --force
        restore|recover|authenticate|prefer|register: write text* -c,--cpus=text -d,--disk=text -m,--memory,--mem=text
          -n,--name=text --cloud-init=read --mount=text --network=text --bridged --timeout=text --all -t,--time=text
          -c,--cancel --force
        delete|purge: delete text* --all -p,--purge
    """,
    "vagrant": """read -h,--help!help -v,--version --color --no-color --machine-readable --debug --timestamp
        --debug-timestamp --no-tty
        status|global-status|port|validate|version: read text* --prune!write --guest=text --host=text
          -p,--ignore-provider=?text --no-color --machine-readable
        list-commands: read text* --prune!write --guest=text --host=text -p,--ignore-provider=?text --no-color
          --machine-readable
        help|ssh-config|box-list: read text* --prune!write --guest=text --host=text -p,--ignore-provider=?text
          --no-color --machine-readable
        box: read
        box list: read none -i,--box-info
        box outdated: read,net none --global -f,--force
        box add|update|repackage: write,net text* -f,--force --box=text --box-version=text --provider=text --name=text
          -c,--clean --insecure --checksum=text --checksum-type=text --architecture=text
        box remove|prune: delete text* -f,--force --all --all-providers --box-version=text --provider=text
          -n,--dry-run!dry -k,--keep-active-boxes --name=text
        plugin: read
        plugin list: read none --local
        plugin install|update|repair|expunge|license: exec,net text* --plugin-version=text --local
          --plugin-source=text --force --reinstall
        plugin uninstall: delete text* --local
        snapshot: read
        snapshot list: read text*
        snapshot save|push: write text* -f,--force
        snapshot restore|pop|delete: delete text* --no-provision --provision --no-delete --no-start
        cloud: read
        cloud auth|box|provider|publish|search|version: write,net text*
        ssh: read text? -c,--command=remote -p,--plain -t,--tty --no-tty
        winrm|powershell|rdp|ssh-agent: exec text* -c,--command=text
        up|provision|reload|resume: exec text* --provision --no-provision --provision-with=text --provider=text
          --parallel --no-parallel --destroy-on-error --no-destroy-on-error --install-provider --force,-f
        halt|suspend|init|package|upload|rsync: write text* -f,--force -m,--minimal --box-version=text --template=read
          --output=write --base=text --vagrantfile=read --include=read --compress -c --compression-type=text
          -t,--temporary --provider=text --box=text
        rsync-auto|login: write text* -f,--force -m,--minimal --box-version=text --template=read --output=write
          --base=text --vagrantfile=read --include=read --compress -c --compression-type=text -t,--temporary
          --provider=text --box=text
        push|cap|share|connect|serve|autocomplete|docker-*: write text* -f,--force -m,--minimal --box-version=text
          --template=read --output=write --base=text --vagrantfile=read --include=read --compress -c
          --compression-type=text -t,--temporary --provider=text --box=text
        destroy: delete text* -f,--force -g,--graceful --parallel --no-parallel
    """,
    "qm": """read
        l*|conf*|sta|stat*|pend*|listsn*|sho*|h*: read text* --current --full --verbose --snapshot=text --pretty
        agent-get|guest-list: read text* --current --full --verbose --snapshot=text --pretty
        cloudinit: read
        cloudinit dump|pending: read text*
        cloudinit update: write text*
        g*: read
        g* cmd|exec: exec text* --synchronous=text --timeout=text --pass-stdin=text
        g* exec-status: read text*
        g* passwd: priv text*
        ag*: exec text*
        clone|clo*|cr|create|start|stop|sh|shut*|reb*|resi*: write text* --name=text --memory=text --cores=text
          --full=?text --description=text --pool=text --target=text --storage=text --delete=text --force=?text
          --skiplock=?text --timeout=text --online=?text --vmid=text --net0=text --scsi0=text --ide2=text --boot=text
          --ostype=text --format=text --snapname=text --target-bridge=text --target-storage=text --bwlimit=text
          --machine=text --forceStop=?text --keepActive=?text --dryrun=?text!dry --delete=?text
        resize|resume|res|reset|res*|ro|rollback|set|se|susp*: write text* --name=text --memory=text --cores=text
          --full=?text --description=text --pool=text --target=text --storage=text --delete=text --force=?text
          --skiplock=?text --timeout=text --online=?text --vmid=text --net0=text --scsi0=text --ide2=text --boot=text
          --ostype=text --format=text --snapname=text --target-bridge=text --target-storage=text --bwlimit=text
          --machine=text --forceStop=?text --keepActive=?text --dryrun=?text!dry --delete=?text
        temp*|template|mov*|mi|mig*|importdisk: write text* --name=text --memory=text --cores=text --full=?text
          --description=text --pool=text --target=text --storage=text --delete=text --force=?text --skiplock=?text
          --timeout=text --online=?text --vmid=text --net0=text --scsi0=text --ide2=text --boot=text --ostype=text
          --format=text --snapname=text --target-bridge=text --target-storage=text --bwlimit=text --machine=text
          --forceStop=?text --keepActive=?text --dryrun=?text!dry --delete=?text
        importovf|import: write text* --name=text --memory=text --cores=text --full=?text --description=text
          --pool=text --target=text --storage=text --delete=text --force=?text --skiplock=?text --timeout=text
          --online=?text --vmid=text --net0=text --scsi0=text --ide2=text --boot=text --ostype=text --format=text
          --snapname=text --target-bridge=text --target-storage=text --bwlimit=text --machine=text --forceStop=?text
          --keepActive=?text --dryrun=?text!dry --delete=?text
        rescan|sendkey|se*|shu*|unlock|unlink|cle*|cleanup|di*: write text* --name=text --memory=text --cores=text
          --full=?text --description=text --pool=text --target=text --storage=text --delete=text --force=?text
          --skiplock=?text --timeout=text --online=?text --vmid=text --net0=text --scsi0=text --ide2=text --boot=text
          --ostype=text --format=text --snapname=text --target-bridge=text --target-storage=text --bwlimit=text
          --machine=text --forceStop=?text --keepActive=?text --dryrun=?text!dry --delete=?text
        remote-migrate|enroll-efi-keys|nb*: write text* --name=text --memory=text --cores=text --full=?text
          --description=text --pool=text --target=text --storage=text --delete=text --force=?text --skiplock=?text
          --timeout=text --online=?text --vmid=text --net0=text --scsi0=text --ide2=text --boot=text --ostype=text
          --format=text --snapname=text --target-bridge=text --target-storage=text --bwlimit=text --machine=text
          --forceStop=?text --keepActive=?text --dryrun=?text!dry --delete=?text
        mo|mon*|mtunnel|term*|v*|n*: exec text* --iface=text --escape=text
        sn*: write text* --description=text --vmstate=text
        w*: read text* --timeout=text
        des*|delsn*|del*: delete text* --purge=?text --destroy-unreferenced-disks=?text --skiplock=?text --force=?text
        un*: delete text* --idlist=text --force=?text
    """,
    "pct": """read
        cl*|cr*|start|sta|stop|sto*|sh*|reb*|resi*: write text* --full=?text --hostname=text --memory=text --swap=text
          --cpulimit=text --cores=text --rootfs=text --storage=text --password=text --start=?text --description=text
          --target=text --delete=?text --force=?text --skiplock=?text --net0=text --onboot=text --unprivileged=text
          --features=text --mp0=text --device=text --nameserver=text --forceStop=?text --timeout=text
        resu*|ro*|se*: write text* --full=?text --hostname=text --memory=text --swap=text --cpulimit=text --cores=text
          --rootfs=text --storage=text --password=text --start=?text --description=text --target=text --delete=?text
          --force=?text --skiplock=?text --net0=text --onboot=text --unprivileged=text --features=text --mp0=text
          --device=text --nameserver=text --forceStop=?text --timeout=text
        sus*|sn*|t*|m*|un*|rest*|fst*|fs*: write text* --full=?text --hostname=text --memory=text --swap=text
          --cpulimit=text --cores=text --rootfs=text --storage=text --password=text --start=?text --description=text
          --target=text --delete=?text --force=?text --skiplock=?text --net0=text --onboot=text --unprivileged=text
          --features=text --mp0=text --device=text --nameserver=text --forceStop=?text --timeout=text
        remote-migrate|rescan: write text* --full=?text --hostname=text --memory=text --swap=text --cpulimit=text
          --cores=text --rootfs=text --storage=text --password=text --start=?text --description=text --target=text
          --delete=?text --force=?text --skiplock=?text --net0=text --onboot=text --unprivileged=text --features=text
          --mp0=text --device=text --nameserver=text --forceStop=?text --timeout=text
        cp: write text* --full=?text --hostname=text --memory=text --swap=text --cpulimit=text --cores=text
          --rootfs=text --storage=text --password=text --start=?text --description=text --target=text --delete=?text
          --force=?text --skiplock=?text --net0=text --onboot=text --unprivileged=text --features=text --mp0=text
          --device=text --nameserver=text --forceStop=?text --timeout=text
        l*|conf*|c|con|config|sta*|stat*|pend*: read text* --current --snapshot=text --verbose
        listsn*|df|cpusets: read text* --current --snapshot=text --verbose
        help|fs-list: read text* --current --snapshot=text --verbose
        ex*: read text command
        en*|cons*: exec text
        pul*: write text read write
        pus*: write text read write --user=text --group=text --perms=text
        des*|delsn*|de*: delete text* --purge=?text --force=?text --destroy-unreferenced-disks=?text
    """,
    "pvesh|pvesh-get": """read --output-format=text --noborder --noheader --human-readable=text --noproxy=text --quiet
        g*|l*|u*|h*: read text* -v --returns --command=text
        c*|s*|post|put: priv text*
        d*: delete text*
    """,
    "pvecm|pveum|pve-firewall|pveceph|ha-manager|pvesr|pvenode|pveam|pvebackup|pmxcfs|pvedisk|pve-ha": """priv text*
        --output-format=text --user=text --username=text --role=text --roles=text --email=text --comment=text
        --password=text --description=text --storage=text --target=text --group=text --enable=text --expire=text
        --firstname=text --lastname=text
        status|list|nodes|ls|help|version|available|localnet: read text* --output-format=text --verbose
          --repository=text
        simulate|compile|path|config|df|report|snapshot-list: read text* --output-format=text --verbose
          --repository=text
        lvmscan|nfsscan|zfsscan|cifsscan|iscsiscan|pvesm-list: read text* --output-format=text --verbose
          --repository=text
        remove|delete|destroy|purge|stop|prune|prune-backups: delete text* --output-format=text
        forget|free|delnode: delete text* --output-format=text
    """,
    "pct-restore|pvesubscription": """write text* --storage=text --mode=text --compress=text --all=?text
        --dumpdir=write --remove=text --node=text --force=?text --exclude=text --maxfiles=text --mailto=text
        --pool=text --prune-backups=text --unique=?text
    """,
    "VBoxManage|vboxmanage|VBoxHeadless": """read -v,--version!help -q,--nologo --settingspw=text
        --settingspwfile=text -V -h,--help!help @long
        list|--help|showvminfo|showmediuminfo|showhdinfo: read text* -l,--long -s,--sorted --machinereadable --details
          --password=text --log=text --password-id=text
        metrics-list|debugvm-info|getextradata: read text* -l,--long -s,--sorted --machinereadable --details
          --password=text --log=text --password-id=text
        guestproperty-get: read text* -l,--long -s,--sorted --machinereadable --details --password=text --log=text
          --password-id=text
        internalcommands-list|dumpvm: read text* -l,--long -s,--sorted --machinereadable --details --password=text
          --log=text --password-id=text
        guestproperty|metrics: read
        guestproperty|metrics get|enumerate|wait|list|query|collect: read text* --patterns=text --timestamp
        guestproperty|metrics set|unset|delete|setup|enable|disable: write text*
        sharedfolder|hostonlyif|usbfilter|extpack|hostonlynet: read
        sharedfolder|hostonlyif|usbfilter|extpack|hostonlynet remove|delete|uninstall|terminate: delete text*
        sharedfolder|hostonlyif|usbfilter|extpack|hostonlynet *: write text*
        dhcpserver|natnetwork|usbdevsource: read
        dhcpserver|natnetwork|usbdevsource list: read text*
        dhcpserver|natnetwork|usbdevsource remove|delete|uninstall|terminate: delete text*
        dhcpserver|natnetwork|usbdevsource *: write text*
        bandwidthctl: read
        bandwidthctl remove|delete|uninstall|terminate: delete text*
        bandwidthctl *: write text*
        cloudprofile|cloud: read
        cloudprofile|cloud list|show|check: read,net text* --provider=text --profile=text --state=text
          --compartment-id=text
        cloudprofile|cloud remove|delete|uninstall|terminate: delete text*
        cloudprofile|cloud *: write text*
        updatecheck: read
        updatecheck list|show|check: read,net text* --provider=text --profile=text --state=text --compartment-id=text
        updatecheck *: write text*
        unattended: read
        unattended *: write text*
        snapshot: read text?
        controlvm|startvm|modifyvm|modifynvram|modifyhd: write text* --dry-run,-n!dry --name=text --register
          --type=text --output,-o=write --memory=text --cpus=text --vsys=text --description=text --basefolder=text
          --password=text --os-type=text --ostype=text --options=text --snapshot=text --mode=text --vrde=text
          --recording=text --nic1=text --storagectl=text --port=text --device=text --medium=text --filename=write
          --size=text --format=text --username=text --exe=text --putenv=text --delete!delete
        modifymedium|clonevm|clonehd|clonemedium|createvm: write text* --dry-run,-n!dry --name=text --register
          --type=text --output,-o=write --memory=text --cpus=text --vsys=text --description=text --basefolder=text
          --password=text --os-type=text --ostype=text --options=text --snapshot=text --mode=text --vrde=text
          --recording=text --nic1=text --storagectl=text --port=text --device=text --medium=text --filename=write
          --size=text --format=text --username=text --exe=text --putenv=text --delete!delete
        createhd|createmedium|movevm|import|export|registervm: write text* --dry-run,-n!dry --name=text --register
          --type=text --output,-o=write --memory=text --cpus=text --vsys=text --description=text --basefolder=text
          --password=text --os-type=text --ostype=text --options=text --snapshot=text --mode=text --vrde=text
          --recording=text --nic1=text --storagectl=text --port=text --device=text --medium=text --filename=write
          --size=text --format=text --username=text --exe=text --putenv=text --delete!delete
        storageattach|storagectl|discardstate|adoptstate: write text* --dry-run,-n!dry --name=text --register
          --type=text --output,-o=write --memory=text --cpus=text --vsys=text --description=text --basefolder=text
          --password=text --os-type=text --ostype=text --options=text --snapshot=text --mode=text --vrde=text
          --recording=text --nic1=text --storagectl=text --port=text --device=text --medium=text --filename=write
          --size=text --format=text --username=text --exe=text --putenv=text --delete!delete
        setextradata|setproperty|mediumio|mediumproperty: write text* --dry-run,-n!dry --name=text --register
          --type=text --output,-o=write --memory=text --cpus=text --vsys=text --description=text --basefolder=text
          --password=text --os-type=text --ostype=text --options=text --snapshot=text --mode=text --vrde=text
          --recording=text --nic1=text --storagectl=text --port=text --device=text --medium=text --filename=write
          --size=text --format=text --username=text --exe=text --putenv=text --delete!delete
        encryptmedium|encryptvm|checkmediumpwd|convertfromraw: write text* --dry-run,-n!dry --name=text --register
          --type=text --output,-o=write --memory=text --cpus=text --vsys=text --description=text --basefolder=text
          --password=text --os-type=text --ostype=text --options=text --snapshot=text --mode=text --vrde=text
          --recording=text --nic1=text --storagectl=text --port=text --device=text --medium=text --filename=write
          --size=text --format=text --username=text --exe=text --putenv=text --delete!delete
        convertdd|convertfd|debugvm|guestcontrol|signova: write text* --dry-run,-n!dry --name=text --register
          --type=text --output,-o=write --memory=text --cpus=text --vsys=text --description=text --basefolder=text
          --password=text --os-type=text --ostype=text --options=text --snapshot=text --mode=text --vrde=text
          --recording=text --nic1=text --storagectl=text --port=text --device=text --medium=text --filename=write
          --size=text --format=text --username=text --exe=text --putenv=text --delete!delete
        setapiuser|internalcommands|usbtool|objtracker: write text* --dry-run,-n!dry --name=text --register
          --type=text --output,-o=write --memory=text --cpus=text --vsys=text --description=text --basefolder=text
          --password=text --os-type=text --ostype=text --options=text --snapshot=text --mode=text --vrde=text
          --recording=text --nic1=text --storagectl=text --port=text --device=text --medium=text --filename=write
          --size=text --format=text --username=text --exe=text --putenv=text --delete!delete
        closemedium: write text* --dry-run,-n!dry --name=text --register --type=text --output,-o=write --memory=text
          --cpus=text --vsys=text --description=text --basefolder=text --password=text --os-type=text --ostype=text
          --options=text --snapshot=text --mode=text --vrde=text --recording=text --nic1=text --storagectl=text
          --port=text --device=text --medium=text --filename=write --size=text --format=text --username=text
          --exe=text --putenv=text --delete!delete
        unregistervm: delete text* --delete --delete-all
    """,
    "machinectl|portablectl": """read -h,--help!help --version!help --no-pager --no-legend --no-ask-password
        -H,--host=text -M,--machine=text -p,--property=text -q,--quiet -l,--full -a,--all --value --kill-whom=text
        -s,--signal=text --uid=user -E,--setenv=text --mkdir --read-only --force --verify=text --format=text
        --runner=text -o,--output=text -n,--lines=text --max-addresses=text --now --runtime --profile=text
        list|list-images|status|image-status|show|show-image: read text*
        is-attached|inspect|cat: read text*
        login: exec text?
        shell: exec text?
        start|stop|poweroff|reboot|terminate|kill: write text*
        enable|disable: write text*
        copy-to|copy-from|bind|bind-volume|clone: write text*
        rename|read-only: write text*
        set-limit|import-tar|import-raw|import-fs|export-tar: write text*
        export-raw|pull-tar|pull-raw|attach|detach: write text*
        reattach|edit: write text*
        remove|clean: delete text*
    """,
    "systemd-nspawn": """write command -D,--directory=cd -i,--image=read -b,--boot -M,--machine=text -u,--user=user
        --bind=text --bind-ro=text -n,--network-veth --network-bridge=text --private-network -U --private-users=?text
        -x,--ephemeral -E,--setenv=text --chdir=text -q,--quiet -a,--as-pid2 -p,--port=text --read-only
        --template=read --volatile=?text --capability=text --register=text --keep-unit --resolv-conf=text
        --console=text -P,--pipe --hostname=text -h,--help!help --version!help @stop
    """,
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
    "qemu-system-x86_64|qemu-system-aarch64|qemu-kvm|kvm|qemu-system-i386|qemu-system-arm|qemu": """write text* @long
        -help,--help!help -version,--version!help -M,-machine=text -m=text -hda=write -hdb=write -cdrom=read
        -boot=text -drive=text -smp=text -cpu=text -enable-kvm -kernel=read -initrd=read -append=text -nographic
        -net=text -netdev=text -device=text -display=text -vga=text -serial=text -monitor=text -daemonize -name=text
        -snapshot -L=text -accel=text -bios=read -vnc=text -usb -rtc=text -k=text -nic=text
    """,
    "docker-slim|slim|mint": """read --help!help
        build|slim|profile|run|debug|install|update: exec text*
        vulnerability: exec text*
        xray|lint|version|images|registry: read text* --target=text
    """,
    "firecracker|cloud-hypervisor|bhyve|xl|xe|virtualbox|quickemu|utmctl|tart|vmrun|vim-cmd|prlctl|vmadm|"
    "hyperkit": """write text* -h --help!help -version,--version!help
        list|info|ps|status|version: read text*
        delete|destroy|rm|remove|deleteVM: delete text*
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
}
