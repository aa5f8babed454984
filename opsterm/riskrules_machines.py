"""Rules about virtual machines and system containers."""

from opsterm.risk import DANGEROUS, MODERATE
from opsterm.riskrules import Rule

RULES = (
    # Virtual machines and system containers
    Rule(
        "vm-deleted",
        DANGEROUS,
        "the machine goes, or its disk, or a snapshot of it",
        (
            "virsh undefine|vol-delete|vol-wipe|pool-delete|pool-undefine|net-undefine|snapshot-delete|"
            "checkpoint-delete|managedsave-remove|nwfilter-undefine|secret-undefine",
            "vagrant destroy", "vagrant snapshot delete", "lxc|incus delete|rm",
            "lxc|incus storage|image|project|network|cluster|profile delete|rm|remove",
            "lxc|incus storage volume|bucket delete|rm", "lxc|incus snapshot delete|rm", "lxc-destroy",
            "multipass delete|purge", "qm des*|del|delsn*", "qm un* --force", "pct des*|delsn*", "pvesh delete",
            "pvecm :delnode", "pvecm|pveum|pveceph delete|remove|destroy|purge", "VBoxManage|vboxmanage unregistervm",
            "VBoxManage|vboxmanage snapshot :delete|restore|restorecurrent",
            "VBoxManage|vboxmanage closemedium --delete", "VBoxManage|vboxmanage discardstate",
            "VBoxManage|vboxmanage cloud *  :terminate",
            "machinectl|portablectl remove|clean", "distrobox-rm", "distrobox|toolbox|waydroid rm|reset",
            "qemu-img resize --shrink", "qemu-img snapshot -d|-a", "virt-format",
            "vmrun|vim-cmd|xl|xe|prlctl|vmadm|utmctl|tart :delete*|destroy|deleteVM|vm-destroy|vdi-destroy|"
            "deleteSnapshot|vmsvc/destroy",
            "vmrun|prlctl|vmadm|utmctl|tart|xl delete|destroy|deleteVM", "apptainer|singularity delete",
        ),
        hits=("virsh undefine web --remove-all-storage", "vagrant destroy -f", "lxc delete web --force",
            "multipass delete web", "qm destroy 100", "pct destroy 101 --purge",
            "VBoxManage unregistervm web --delete", "machinectl remove web", "virsh vol-delete a.qcow2 default",
            "incus delete web", "virsh snapshot-delete web s1"),
        misses=("virsh list --all", "vagrant status", "lxc list", "multipass list", "qm list", "qm config 100",
            "pct status 101", "VBoxManage list vms", "qemu-img info a.qcow2", "virsh dominfo web"),
        instead="take a snapshot or a backup first",
    ),
    Rule(
        "vm-killed",
        DANGEROUS,
        "it pulls the plug: what is not written to disk is lost",
        ("virsh destroy|reset|pool-destroy|net-destroy|iface-destroy|snapshot-revert", "virsh snapshot-revert",
            "qm stop|sto*|res|reset|ro*|rollback", "pct ro*", "VBoxManage|vboxmanage controlvm :poweroff|reset",
            "lxc|incus stop|restart -f", "lxc|incus restore", "lxc|incus snapshot restore",
            "machinectl terminate|kill", "vagrant halt -f", "vagrant snapshot restore|pop", "multipass stop --force",
            "lxc-stop -k", "multipass restore"),
        hits=("virsh destroy web", "qm stop 100", "qm rollback 100 s1", "VBoxManage controlvm web poweroff",
            "lxc stop --force web", "vagrant snapshot restore s1"),
        misses=("virsh shutdown web", "qm shutdown 100", "VBoxManage controlvm web acpipowerbutton", "lxc stop web"),
        instead="ask it to shut down: virsh shutdown, qm shutdown",
    ),
    Rule(
        "vm-shell",
        MODERATE,
        "it opens a shell in the machine, which waits for commands",
        ("vagrant ssh !-c", "virsh console", "limactl shell #1", "colima ssh #0", "docker-machine ssh #1"),
        hits=("vagrant ssh", "vagrant ssh web", "virsh console web"),
        misses=("vagrant ssh -c uptime", "vagrant ssh-config"),
    ),
    Rule(
        "container-made-privileged",
        DANGEROUS,
        "root in that container is root on the machine",
        ("lxc|incus config set :security.privileged*",
            "lxc|incus launch|init|create -c=security.privileged=true|security.nesting=true",
            "pct cr*|se* --unprivileged=0", "lxc|incus config device add :/dev/sd*|source=/dev/*"),
        hits=("lxc config set web security.privileged true", "lxc launch ubuntu:24.04 web -c security.privileged=true"),
        misses=("lxc config show web", "lxc launch ubuntu:24.04 web"),
    ),
)
