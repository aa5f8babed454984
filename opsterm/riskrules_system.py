"""Rules about services, processes, the kernel, booting, and what guards the system."""

from opsterm.risk import DANGEROUS, FORBIDDEN, MODERATE
from opsterm.riskrules import Rule

# Services by which people get in.
LOGIN = (
    "ssh|sshd|ssh.*|sshd.*|ssh@*|sshd@*|dropbear|dropbear.*|tailscaled*|wg-quick*|openvpn*|"
    "wireguard*|cloudflared*|teleport*|zerotier-one*|com.openssh.sshd|*/ssh.plist"
)
NETWORK = (
    "network|network.*|networking*|NetworkManager*|network-manager*|systemd-networkd*|"
    "systemd-resolved*|netplan*|dhcpcd*|dhclient*|wicked*|connman*|iwd*|wpa_supplicant*|bonding*|"
    "ifup@*|netctl*|cloud-init*|frr*|bird*|netif|routing"
)
FIREWALL = (
    "firewalld*|ufw*|nftables*|iptables*|ip6tables*|shorewall*|ferm*|pf|ipfw|csf*|lfd*|"
    "netfilter-persistent*|fail2ban*|crowdsec*"
)
VITAL = (
    "dbus|dbus.*|dbus-broker*|systemd-logind*|systemd-udevd*|systemd-journald*|systemd-*.socket|"
    "polkit*|user@0*|user.slice|system.slice|init.scope|-.slice|-.mount|local-fs*|sysinit.target|"
    "basic.target|multi-user.target|getty*|serial-getty*|sssd*|nslcd*|winbind*|nscd*|lvm2*|mdadm*|"
    "multipathd*|iscsid*|*.mount|udev|rpcbind*|nfs-client*|google-guest-agent*|amazon-ssm-agent*|"
    "walinuxagent*|qemu-guest-agent*|display-manager*|gdm*|elogind*"
)
GUARDS = (
    "auditd*|apparmor*|rsyslog*|syslog*|systemd-journald*|ossec*|wazuh*|falcon-sensor*|clamav*|"
    "osqueryd*|aide*|mdatp*|sysmon*|splunk*|chronyd*|chrony*|ntp*|ntpd*|systemd-timesyncd*|certbot*|"
    "unattended-upgrades*|apt-daily*|dnf-automatic*|node_exporter*|zabbix-agent*|prometheus*|"
    "alertmanager*|monit*|nagios*|restic*|borg*|backup*|bacula*|bareos*"
)
SHARED = (
    "docker|docker.*|containerd*|crio*|kubelet*|k3s*|rke2*|etcd*|libvirtd*|postgres*|mysql*|mysqld*|"
    "mariadb*|mongod*|mongodb*|redis*|valkey*|elasticsearch*|opensearch*|cassandra*|scylla*|kafka*|"
    "zookeeper*|rabbitmq*|consul*|vault*|nomad*|ceph*|glusterd*|nfs-server*|nfs-kernel-server*|smb*|"
    "nmb*|named*|bind9*|unbound*|dnsmasq*|slapd*|krb5*|haproxy*|keepalived*|pacemaker*|corosync*|"
    "memcached*|influxdb*|clickhouse*|proxmox*|pve*|samba*|ipa*|dirsrv*"
)
STOPS = "stop|disable|mask|kill|freeze|condstop"


def _services(names: str, verbs: str = STOPS) -> tuple[str, ...]:
    """Patterns of every way to do that to one of these services."""
    rest = "stop|onestop|force-stop|pause|zap|disable"
    return (
        f"systemctl {verbs} :{names}", f"service|rc-service {names} {rest}", f"rc-update del|delete :{names}",
        f"update-rc.d :{names} :remove|disable|defaults-disabled", f"chkconfig :{names} :off",
        f"chkconfig --del :{names}",
        f"invoke-rc.d :{names} :stop", f"initctl stop :{names}", f"stop :{names}",
        f"sv down|stop|exit|kill|force-stop|force-shutdown|once|term :{names}", f"svcadm disable :{names}",
        f"launchctl unload|bootout|remove|disable|stop|kill :{names}", f"supervisorctl stop|remove :{names}",
        f"monit stop|unmonitor :{names}", f"snap stop :{names}", f"s6-rc stop :{names}",
        f"dinitctl stop|disable :{names}",
    )  # fmt: skip


def _restarts(names: str) -> tuple[str, ...]:
    verbs = "restart|reload|try-restart|reload-or-restart|try-reload-or-restart|condrestart|force-reload"
    return (f"systemctl {verbs} :{names}",
        f"service|rc-service {names} restart|reload|force-reload|condrestart|try-restart",
        f"sv restart|hup :{names}", f"invoke-rc.d :{names} :restart|reload", f"initctl restart :{names}",
        f"restart :{names}", f"supervisorctl restart :{names}")


def _starts(names: str) -> tuple[str, ...]:
    return (f"systemctl start|restart|enable|reload|unmask :{names}",
        f"service|rc-service {names} start|restart|reload", f"rc-update add :{names}",
        f"invoke-rc.d :{names} :start|restart")


RULES = (
    Rule("ssh-stopped", DANGEROUS, "nobody can log in by SSH any more",
         (*_services(LOGIN), "killall|pkill :sshd|dropbear|ssh|*sshd*|tailscaled|openvpn",
          "kill :*process-of-*sshd*|*process-of-dropbear"),
         hits=("systemctl stop sshd", "systemctl disable --now ssh", "systemctl mask ssh.service",
               "service ssh stop", "systemctl stop ssh.socket", "rc-service sshd stop", "rc-update del sshd",
               "pkill sshd", "killall -9 sshd", "kill $(pidof sshd)", "kill -9 $(cat /run/sshd.pid)",
               "chkconfig sshd off", "update-rc.d ssh disable",
               "launchctl unload /System/Library/LaunchDaemons/ssh.plist"),
         misses=("systemctl status sshd", "systemctl restart sshd", "systemctl enable ssh", "service ssh status",
                 "systemctl stop nginx", "pgrep sshd"),
         instead="keep a second session open, and plan its way back: at now + 10 min", lockout=True),
    Rule("ssh-restarted", MODERATE, "a mistake in sshd_config keeps everybody out from then on",
         _restarts(LOGIN),
         hits=("systemctl restart sshd", "service ssh reload", "systemctl reload ssh"),
         misses=("systemctl stop sshd", "sshd -t"),
         instead="sshd -t && systemctl reload ssh, with a second session open", lockout=True),
    Rule("network-stopped", DANGEROUS, "the machine drops off the network",
         (*_services(NETWORK),
          "killall|pkill :NetworkManager|dhclient|dhcpcd|systemd-networkd|wpa_supplicant|*network*",
          "networkctl down|delete", "service network-manager stop"),
         hits=("systemctl stop NetworkManager", "systemctl disable systemd-networkd", "service networking stop",
               "systemctl stop network.target", "pkill dhclient"),
         misses=("systemctl status NetworkManager", "systemctl restart nginx", "networkctl status"),
         instead="nmcli connection reload, or netplan try", lockout=True),
    Rule("network-restarted", DANGEROUS,
         "connections break, and a mistake in the configuration keeps the machine off the network",
         _restarts(NETWORK),
         hits=("systemctl restart networking", "systemctl restart NetworkManager", "service network restart"),
         misses=("systemctl restart nginx",),
         instead="netplan try goes back by itself", lockout=True),
    Rule("firewall-stopped", DANGEROUS, "the machine is open to the network",
         _services(FIREWALL),
         hits=("systemctl stop firewalld", "systemctl disable --now ufw", "service iptables stop",
               "systemctl stop fail2ban", "systemctl mask nftables"),
         misses=("systemctl status firewalld", "systemctl restart nginx")),
    Rule("firewall-started", DANGEROUS, "its rules count at once: without one for SSH nobody gets in any more",
         _starts(FIREWALL),
         hits=("systemctl start firewalld", "systemctl enable --now ufw", "systemctl restart nftables",
               "service iptables restart"),
         misses=("systemctl status firewalld", "systemctl stop nginx"),
         lockout=True),
    Rule("vital-service", DANGEROUS, "logins, devices or most other services depend on it",
         (*_services(VITAL),
          *_restarts("dbus|dbus.*|dbus-broker*|systemd-logind*|display-manager*|gdm*|sddm*|lightdm*"),
          "systemctl stop|kill|mask :*.target|*.slice|*.mount",
          "killall|pkill :systemd*|init|dbus-daemon|udevd|agetty|systemd|launchd|Xorg|gnome-shell",
          "systemctl stop|kill|mask :[*]|[*].service"),
         hits=("systemctl stop dbus", "systemctl restart dbus", "systemctl mask systemd-logind",
               "systemctl stop multi-user.target", "systemctl stop systemd-udevd", "pkill systemd",
               "systemctl stop '*'"),
         misses=("systemctl stop nginx", "systemctl restart systemd-journald"),
         lockout=True),
    Rule("guard-stopped", DANGEROUS, "logs, checks, updates or backups stop, and nobody is told",
         (*_services(GUARDS), "killall|pkill :rsyslogd|auditd|ossec*|wazuh*|falcon*|clamd|fail2ban*"),
         hits=("systemctl stop auditd", "systemctl disable rsyslog", "service auditd stop",
               "systemctl disable --now unattended-upgrades", "systemctl mask apparmor", "pkill auditd"),
         misses=("systemctl restart rsyslog", "systemctl status auditd")),
    Rule("shared-service", DANGEROUS, "other programs and machines depend on that service",
         (*_services(SHARED),
          "killall|pkill :postgres*|mysqld*|mariadbd|mongod|redis-server|dockerd|containerd|kubelet|etcd|"
          "java|*postgres*|*mysql*"),
         hits=("systemctl stop docker", "systemctl stop postgresql", "service mysql stop",
               "systemctl disable --now kubelet", "systemctl stop etcd", "pkill -9 postgres", "killall mysqld"),
         misses=("systemctl status docker", "systemctl start docker", "systemctl restart postgresql",
                 "systemctl stop nginx")),
    Rule("service-stopped", MODERATE, "whoever uses that service is cut off",
         (*_services("*"), "nginx -s=stop|quit", "apachectl|apache2ctl|httpd stop|graceful-stop",
          "apachectl|apache2ctl|httpd -k=stop|graceful-stop", "pm2 stop|delete|del", "postfix stop|abort",
          "supervisorctl stop", "squid -k=shutdown|kill|interrupt"),
         hits=("systemctl stop nginx", "service apache2 stop", "nginx -s stop", "pm2 stop app", "apachectl stop"),
         misses=("systemctl status nginx", "nginx -s reload", "service nginx status")),
    Rule("services-all", DANGEROUS, "every service of the supervisor stops",
         ("supervisorctl stop|remove :all", "supervisorctl shutdown", "pm2 kill", "pm2 delete|del|stop|kill :all",
          "gitlab-ctl stop #0", "monit quit", "gitlab-ctl uninstall|cleanse|remove-accounts",
          "monit stop|unmonitor :all", "sv stop|down :/etc/service/[*]|/service/[*]", "icinga2|nagios stop",
          "systemctl stop|kill --all"),
         hits=("supervisorctl stop all", "supervisorctl shutdown", "pm2 delete all", "pm2 kill",
               "gitlab-ctl cleanse"),
         misses=("supervisorctl status", "pm2 list", "supervisorctl restart web", "gitlab-ctl status")),
    Rule("service-data-deleted", DANGEROUS, "it deletes the service's cache, logs or state",
         ("systemctl clean", "portablectl|machinectl remove|clean", "homectl remove", "postsuper -d",
          "exim|exim4 -Mrm", "doveadm expunge", "doveadm mailbox delete", "coredumpctl delete",
          "nixos-container destroy", "systemd-tmpfiles --purge"),
         hits=("systemctl clean --what=state foo", "postsuper -d ALL", "exim -Mrm 1abc-2def-3g",
               "machinectl remove web", "doveadm expunge -u bob mailbox INBOX all"),
         misses=("systemctl status foo", "mailq", "postqueue -p", "machinectl list")),
    Rule("machine-off", DANGEROUS, "the machine goes off, and somebody has to switch it on again",
         ("poweroff|halt !-w", "shutdown !-r !-c !-k",
          "systemctl poweroff|halt|exit|suspend|hibernate|hybrid-sleep|suspend-then-hibernate|sleep !--user",
          "init|telinit :0|h", "reboot -p|--poweroff|--halt", "systemctl emergency|rescue|default", "pmset sleepnow",
          "loginctl poweroff|halt|suspend|hibernate", "machinectl poweroff|terminate", "openrc-shutdown -p|-H"),
         hits=("shutdown -h now", "poweroff", "halt", "systemctl poweroff", "init 0", "shutdown now",
               "systemctl suspend", "shutdown +10", "systemctl rescue"),
         misses=("shutdown -c", "shutdown -r now", "reboot", "systemctl status", "halt --help"),
         lockout=True),
    Rule("machine-reboot", DANGEROUS, "everything on the machine stops until it is up again, if it comes up",
         ("reboot !-p !--halt !-w", "shutdown -r", "systemctl reboot|soft-reboot|kexec|default", "init|telinit :6",
          "kexec -e|--exec|-f|--force", "systemctl isolate :reboot*|poweroff*|halt*", "machinectl reboot",
          "launchctl reboot", "snap reboot", "transactional-update reboot"),
         hits=("reboot", "shutdown -r now", "systemctl reboot", "init 6", "kexec -e", "reboot -f", "telinit 6"),
         misses=("shutdown -c", "reboot --help", "last reboot", "uptime")),
    Rule("machine-off-hard", DANGEROUS,
         "it does not end programs or write back what is in memory: files may be damaged",
         ("reboot|halt|poweroff -f|-n|--no-sync", "systemctl reboot|poweroff|halt|kexec -f",
          "kexec -f|--force|-y|-e", "systemctl --kill-value"),
         hits=("reboot -f", "systemctl reboot --force --force", "halt -nf"),
         misses=("reboot", "systemctl reboot"),
         lockout=True),
    Rule("runlevel", DANGEROUS, "services stop, the network and logins among them",
         ("init|telinit :1|s|S|2|3|4|5|single", "systemctl isolate|rescue|emergency",
          "systemctl set-default :rescue*|emergency*|poweroff*|halt*|reboot*|shutdown*", "systemctl switch-root",
          "openrc :single|shutdown|nonetwork|sysinit", "rc-update del :net*|sysfs|devfs|localmount|root|fsck",
          "systemctl preset-all", "switch_root|pivot_root"),
         hits=("init 1", "telinit S", "systemctl isolate rescue.target", "systemctl emergency",
               "systemctl set-default poweroff.target", "init 3"),
         misses=("systemctl get-default", "runlevel", "init 6"),
         lockout=True),
    Rule("kill-everything", FORBIDDEN, "it kills every process it may, your own session included",
         ("kill -1 #0", "kill :-1", "killall5 !-18 !-19", "pkill|killall :.|.[*]|[*]|^", "pkill -f :.|.[*]|/",
          "pkill -u|-U|--euid=root|0 #0", "killall -u=root|0 #0"),
         hits=("kill -9 -1", "kill -KILL -- -1", "kill -s KILL -- -1", "killall5 -9", "pkill -9 .", "kill -1 -1"),
         misses=("kill -9 1234", "kill -1 1234", "kill -HUP 1", "kill -- -1234", "pkill nginx")),
    Rule("process-environment", DANGEROUS, "it shows the environment of programs, which may hold passwords and keys",
         ("ps :e|eww*|ewl*|auxe*|auxwe*|auxwwe*|axe*|axwe*|axwwe*|eax*|faxe*",),
         hits=("ps eww 1234", "ps auxe", "ps axeww"),
         misses=("ps aux", "ps -ef", "ps -eo pid,cmd"),
         instead="ps auxww, which does not show it", shown=True),
    Rule("kill-init", DANGEROUS, "process 1 holds the whole system together",
         ("kill :1|0", "kill -9 :1"),
         hits=("kill -9 1", "kill 1"),
         misses=("kill 11", "kill -1 4711", "kill -0 1"),
         lockout=True),
    Rule("kill-users", DANGEROUS, "every program of that user ends, logins included",
         ("pkill|killall|skill -u=*|-U=*", "pkill|killall -u=*", "pkill -U=*",
          "loginctl terminate-user|kill-user|terminate-session|kill-session|terminate-seat", "skill -u=*",
          "pkill -t=*|-s=*", "pkill -t=*", "pkill -v"),
         hits=("pkill -u bob", "killall -u bob", "loginctl terminate-user bob", "pkill -KILL -u bob",
               "loginctl terminate-session 3"),
         misses=("pgrep -u bob", "loginctl list-sessions", "pkill nginx"),
         lockout=True),
    Rule("kill-hard", MODERATE, "the program cannot save anything or tidy up",
         ("kill|pkill|killall|skill|fuser -9", "kill -s=9|KILL|SIGKILL|kill", "killall|pkill -s=KILL|9|SIGKILL",
          "pkill --signal=9|KILL|SIGKILL", "systemctl kill -s=9|KILL|SIGKILL"),
         hits=("kill -9 1234", "kill -KILL 1234", "pkill -9 java", "kill -s KILL 12", "killall -9 node"),
         misses=("kill 1234", "kill -0 1234", "kill -l"),
         instead="kill PID first, and wait"),
    Rule("kill-by-path", DANGEROUS, "it kills whatever has a file open there, which may be much more than meant",
         ("fuser -k read:root|system|home|disk|partition", "fuser -k -m", "fuser -k :22/tcp|ssh/tcp|80/tcp|443/tcp"),
         hits=("fuser -km /home", "fuser -k /", "fuser -k 22/tcp"),
         misses=("fuser /home", "fuser -v 80/tcp", "fuser -k 8080/tcp"),
         lockout=True),
    Rule("kill-shared-memory", DANGEROUS, "programs that use it, databases first of all, lose their data in memory",
         ("ipcrm",),
         hits=("ipcrm --all", "ipcrm -m 123", "ipcrm shm 1"),
         misses=("ipcs -a",),
         instead="stop the program that owns it: ipcs -p"),
    Rule("cron-removed", DANGEROUS, "all scheduled jobs of the user are gone, without a copy",
         ("crontab -r",),
         hits=("crontab -r", "crontab -ri", "crontab -u bob -r"),
         misses=("crontab -l", "crontab -e", "crontab -ir --help"),
         instead="crontab -l > crontab.saved first"),
    Rule("cron-replaced", DANGEROUS, "it replaces all scheduled jobs of the user",
         ("crontab #1+ !-r",),
         hits=("crontab jobs.txt", "crontab -u bob file", "crontab -"),
         misses=("crontab -l", "crontab -e", "crontab -u bob -l"),
         instead="crontab -l > crontab.saved first"),
    Rule("jobs-removed", MODERATE, "jobs that were planned do not run",
         ("atrm", "at -d|-r"),
         hits=("atrm 3", "at -d 3"),
         misses=("atq",)),
    Rule("logs-deleted", DANGEROUS, "logs are gone, which may be the only evidence",
         ("journalctl --vacuum-time=0*|1s|?s|1m|1min|??s|1h|?m|?min",
          "journalctl --vacuum-size=0*|1|1K|1M|?K|?M|??M|1B", "journalctl --vacuum-files=0|1",
          "wevtutil :cl|clear-log", "auditctl -D|-e=0", "auditctl -D", "auditctl -e=0|2", "ausearch --checkpoint",
          "utmpdump -r", "lastlog|lastlog2 -C", "varnishadm :ban", "lctl dk"),
         hits=("journalctl --vacuum-time=1s", "journalctl --rotate --vacuum-size=1M", "journalctl --vacuum-files=1",
               "auditctl -D", "auditctl -e 0"),
         misses=("journalctl -u ssh", "journalctl --vacuum-time=14d", "journalctl --vacuum-size=500M",
          "auditctl -l")),
    Rule("logs-vacuumed", MODERATE, "older logs are deleted",
         ("journalctl --vacuum-time|--vacuum-size|--vacuum-files", "dmesg -C|-c", "logrotate -f"),
         hits=("journalctl --vacuum-time=14d", "dmesg -C", "dmesg -c"),
         misses=("journalctl -b", "dmesg -T", "journalctl --disk-usage")),
    Rule("kernel-setting", DANGEROUS, "a wrong value can freeze the machine, cut it off the network or open it",
         (
          "sysctl :kernel.panic*=*|kernel.sysrq=1|kernel.randomize_va_space=0|kernel.yama.*=0|"
          "kernel.kptr_restrict=0|kernel.dmesg_restrict=0|kernel.unprivileged_*=1|net.ipv4.ip_forward=0|"
          "net.ipv[46].conf.*forwarding=0|net.ipv6.conf.*disable_ipv6=1|net.ipv4.tcp_syncookies=0|"
          "net.ipv4.conf.*rp_filter=*|net.ipv4.icmp_echo_ignore_all=*|fs.protected_*=0|fs.suid_dumpable=*|"
          "vm.overcommit_*=*|kernel.modules_disabled=*|kernel.pid_max=*|fs.file-max=*|vm.nr_hugepages=*|"
          "vm.min_free_kbytes=*|kernel.core_pattern=*|kernel.threads-max=*|kernel.exec-shield=0|"
          "net.ipv4.tcp_wmem=*|net.ipv4.tcp_mem=*|kernel.kexec_load_disabled=*|"
          "net.ipv4.conf.*accept_source_route=1|net.ipv4.conf.*accept_redirects=1",),
         hits=("sysctl -w kernel.randomize_va_space=0", "sysctl -w net.ipv4.ip_forward=0",
               "sysctl net.ipv6.conf.all.disable_ipv6=1", "sysctl -w kernel.panic=1"),
         misses=("sysctl -a", "sysctl -w vm.swappiness=10", "sysctl net.ipv4.ip_forward"),
         lockout=True),
    Rule("kernel-setting-any", MODERATE, "it changes a setting of the running kernel",
         ("sysctl|sysrc :*=*", "sysctl -p|--system|-w"),
         hits=("sysctl vm.swappiness=10", "sysctl -p", "sysctl --system"),
         misses=("sysctl -a", "sysctl vm.swappiness")),
    Rule("module-removed", DANGEROUS, "devices of that driver are gone: network, disks or filesystems may hang",
         ("rmmod -f|-w",
          "rmmod :e1000*|igb*|ixgbe*|i40e|ice|mlx*|bnx*|tg3|r816*|virtio*|vmxnet3|ena|xen*|hv_*|nvme*|"
          "ahci|sd_mod|dm_*|md_mod|raid*|ext4|xfs|btrfs|zfs|nfs*|bonding|bridge|8021q|tun|wireguard|"
          "ip_tables|nf_*|nfnetlink|iptable_*|overlay|br_netfilter|iwl*|ath*|brcm*|megaraid*|mpt*|usb*|" "hid*",
          "modprobe -r|--remove-dependencies|--remove-holders :e1000*|igb*|ixgbe*|i40e|ice|mlx*|bnx*|tg3|"
          "r816*|virtio*|vmxnet3|ena|xen*|hv_*|nvme*|ahci|sd_mod|dm_*|md_mod|raid*|ext4|xfs|btrfs|zfs|"
          "nfs*|bonding|bridge|8021q|tun|wireguard|ip_tables|nf_*|iptable_*|overlay|br_netfilter|iwl*|"
          "ath*|brcm*|megaraid*|mpt*|usb*|hid*",
          "kldunload"),
         hits=("rmmod -f nvidia", "rmmod e1000e", "modprobe -r virtio_net", "modprobe -r ixgbe"),
         misses=("lsmod", "modprobe -r pcspkr", "modprobe br_netfilter", "modinfo e1000e"),
         lockout=True),
    Rule("module-loaded", DANGEROUS, "it puts code into the kernel that nobody has checked",
         ("insmod", "modprobe -f|--force|--force-vermagic|--force-modversion"),
         hits=("insmod x.ko", "modprobe --force x"),
         misses=("modprobe x", "lsmod")),
    Rule("boot-loader", DANGEROUS, "a mistake there, and the machine does not start again",
         ("grub-install|grub2-install|grub-bios-setup|grub-setup|lilo", "efibootmgr -B|-O|-D|-A|-c|-o",
          "bootctl remove|install|update|unlink|cleanup|set-default", "kernel-install remove",
          "grubby --remove-kernel|--set-default|--set-default-index|--update-kernel|--remove-args|--args",
          "grub-set-default|grub2-set-default|grub-reboot|grub2-reboot", "update-initramfs -d", "efivar -w|-a|-i",
          "dkms remove", "bless|bcdedit", "mokutil --reset|--delete|--disable-validation",
          "sbctl reset|enroll-keys|rotate-keys", "grub-editenv * create|unset", "mkinitcpio -R", "extlinux|syslinux",
          "nvram -c|-d"),
         hits=("grub-install /dev/sda", "efibootmgr -b 0001 -B", "efibootmgr -o 0002,0001", "bootctl remove",
               "grubby --remove-kernel=/boot/vmlinuz-5", "update-initramfs -d -k 5.10",
               "mokutil --disable-validation"),
         misses=("efibootmgr -v", "update-grub", "bootctl status", "grubby --info=ALL", "mokutil --sb-state"),
         lockout=True),
    Rule("boot-image", MODERATE, "the next start uses what it writes",
         ("update-grub*", "grub-mkconfig|grub2-mkconfig -o",
          "update-initramfs|mkinitcpio|dracut|mkinitramfs|depmod|kernel-install"),
         hits=("update-grub", "update-initramfs -u", "dracut -f", "grub2-mkconfig -o /boot/grub2/grub.cfg"),
         misses=("grub2-mkconfig", "efibootmgr"),
         lockout=True),
    Rule("selinux-off", DANGEROUS, "programs may do what the policy forbids them",
         ("setenforce :0|Permissive|permissive", "semanage permissive -a|--add|-d", "semanage * -D|--deleteall",
          "semodule -r|-d|-D", "setsebool|togglesebool", "semanage dontaudit|login|user",
          "semanage port|fcontext|boolean -d|--delete", "setenforce"),
         hits=("setenforce 0", "setenforce Permissive", "semanage permissive -a httpd_t",
               "setsebool -P httpd_can_network_connect on"),
         misses=("getenforce", "sestatus", "semanage port -l", "getsebool -a")),
    Rule("apparmor-off", DANGEROUS, "the program is not confined any more",
         ("aa-disable|aa-complain|aa-teardown|aa-remove-unknown|aa-unload", "apparmor_parser -R|-C"),
         hits=("aa-disable /usr/sbin/mysqld", "aa-teardown", "apparmor_parser -R /etc/apparmor.d/x"),
         misses=("aa-status", "aa-enforce /usr/sbin/mysqld")),
    Rule("relabel-system", DANGEROUS, "a wrong label of a system directory keeps services and logins from working",
         ("restorecon|setfiles -R|-r change:root|system", "fixfiles restore|relabel|onboot",
          "restorecon -R change:root|system", "chcon -R change:root|system|etc"),
         hits=("restorecon -R /", "fixfiles relabel", "fixfiles onboot"),
         misses=("restorecon -n -R /", "restorecon -v /var/www/html/x", "fixfiles check")),
    Rule("clock-set", DANGEROUS, "certificates, logins, clusters and databases go wrong when the time jumps",
         ("timedatectl set-time|set-local-rtc", "timedatectl set-ntp :0|false|no|off", "hwclock -s|--hctosys|--set",
          "chronyc makestep|settime|shutdown|reset", "ntpdate|rdate !-q !-d", "adjtimex -t|-f"),
         hits=("timedatectl set-time '2024-01-01 00:00:00'", "timedatectl set-ntp false", "hwclock --hctosys",
               "ntpdate pool.ntp.org", "chronyc makestep"),
         misses=("timedatectl", "timedatectl set-timezone UTC", "ntpdate -q pool.ntp.org", "chronyc tracking",
                 "hwclock -r", "timedatectl set-ntp true")),
    Rule("host-name", MODERATE,
         "logs, clusters, certificates and the shell's prompt know the machine by its old name",
         ("hostnamectl set-hostname", "hostnamectl hostname #1+", "scutil --set"),
         hits=("hostnamectl set-hostname web2", "hostnamectl hostname web2"),
         misses=("hostnamectl", "hostnamectl status")),
    Rule("site-disabled", MODERATE, "the site or module is gone with the next reload",
         ("a2dissite|a2dismod|a2disconf|nginx_dissite|phpdismod",),
         hits=("a2dissite default",),
         misses=("a2query -s", "a2ensite default")),
    Rule("guard-bans", DANGEROUS, "addresses that were shut out get in again, or your own is shut out",
         ("fail2ban-client unban --all", "fail2ban-client unban|stop", "fail2ban-client set :banip|*banip*",
          "cscli decisions|alerts|bouncers|machines delete", "cscli decisions add"),
         hits=("fail2ban-client unban --all", "fail2ban-client set sshd banip 1.2.3.4",
               "cscli decisions delete --all"),
         misses=("fail2ban-client status sshd", "cscli decisions list"),
         lockout=True),
    Rule("gpu-reset", DANGEROUS, "jobs that run on the card are lost",
         ("nvidia-smi -r|--gpu-reset", "nvidia-smi mig -dgi|-dci"),
         hits=("nvidia-smi --gpu-reset -i 0",),
         misses=("nvidia-smi", "nvidia-smi -L")),
    Rule("run-as-unit", MODERATE, "it runs with the rights of the system, and goes on when you log out",
         ("systemd-run", "at|batch !-l !-c", "systemd-nspawn"),
         hits=("systemd-run sleep 10", "at now"),
         misses=("systemd-cgls", "atq", "at -l", "at -c 3")),
    Rule(
        "ssh-unit-changed", DANGEROUS, "the unit by which people get in gets other settings",
        (f"systemctl edit|revert|set-property|clean :{LOGIN}",),
        hits=("systemctl edit sshd",), misses=("systemctl edit app",), lockout=True,
    ),
    Rule(
        "unit-from-tmp", DANGEROUS, "the machine runs that file as a service from now on, whoever may change it",
        ("systemctl enable|link|reenable :/tmp/*|/var/tmp/*|/dev/shm/*|/home/*",),
        hits=("systemctl enable /tmp/x.service",), misses=("systemctl enable app",),
    ),
    Rule(
        "dbus-power", DANGEROUS, "it ends or restarts the machine over D-Bus",
        ("dbus-send|busctl|gdbus|qdbus :*PowerOff*|*Reboot*|*Halt*|*Suspend*|*Hibernate*|*KExec*",),
        hits=("busctl call org.freedesktop.login1 /org/freedesktop/login1 "
              "org.freedesktop.login1.Manager PowerOff b true",),
        misses=("busctl list",), lockout=True,
    ),
)  # fmt: skip
