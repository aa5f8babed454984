"""Clusters and virtual switches."""

PROGRAMS = {
    "pcs": """
        read -f=read --debug --force --skip-offline --wait=?text --full --name=text --request-timeout=text
            --output-format=text --hide-inactive --all --corosync_conf=read -u=text -p=text -h,--help!help
            --version!help
        status|config|quorum|alert|ticket|tag|host: read text*
        resource|stonith|constraint|property|node|acl|cluster|booth|qdevice|client|pcsd|dr: read none
        resource status|config|show|list|describe: read text* --groups
        resource agents|providers|standards|defaults|relations|get-failure-*: read text* --groups
        resource op defaults: read none
        resource failcount show: read text*
        resource utilization: read text?
        stonith status|config|show|list|describe|history|level: read text*
        constraint config|list|show|order|location|colocation|ticket: read none
        constraint ref: read text*
        constraint order|location|colocation config|list|show: read text*
        property config|list|show|describe|defaults: read text*
        node attribute|utilization: read text?
        cluster status|pcsd-status|corosync|cib|verify|config|report|uidgid: read text* -V
        cluster config show|uuid: read text*
        acl show|config: read none
        quorum status|config: read text*
        quorum device status: read text*
        quorum device|update|unblock|expected-votes: write text*
        config backup|restore|checkpoint|export|import-cman: write text*
        alert|ticket|tag|host create|update|remove|delete|recipient|grant|revoke|auth|deauth|standby: write text*
        resource|stonith create|update|meta|enable|disable|move: write text*
        resource|stonith move-with-constraint|ban|clear|cleanup|refresh|restart|manage: write text*
        resource|stonith unmanage|group|clone|unclone|promotable|bundle|debug-*: write text*
        resource|stonith safe-disable|update-scsi-devices|fence|confirm|sbd|level|op: write text*
        resource|stonith delete|remove: delete text*
        stonith history cleanup|update: write text*
        constraint order|location|colocation|delete|remove|rule|ticket: write text*
        property set|unset: write text*
        node standby|unstandby|maintenance|unmaintenance|attribute|utilization: write text*
        cluster start|stop|enable|disable|auth|setup|sync|reload: write text*
        cluster cib-push|cib-upgrade|edit|kill|link|node|authkey|remove-node|add-node: write text*
        cluster destroy: delete text*
        acl enable|disable|role|user|group|permission: priv text*
    """,
    "crm": """
        exec -w -R -D=text -F -f=read -c=text -d -h,--help!help --version!help
        status|verify|report: read text*
        configure show|verify|graph: read text*
        resource status|show|list|failcount|utilization|constraints|trace: read text*
        node status|show|list|status-attr|server|utilization: read text*
        cluster status|health|diff|geo_status|wait_for_startup: read text*
        corosync show|status|diff|get: read text*
        ra list|classes|info|providers: read text*
        history|options: read text*
        configure|resource|node|cluster|corosync|cib|site|maintenance|script: write text*
        configure erase: delete text*
    """,
    "crm_mon": """
        read none -1,--one-shot -r,--inactive -f,--failcounts -A,--show-node-attributes -n,--group-by-node
            -o,--operations -t,--timing-details -R,--show-detail -c,--tickets -L,--neg-locations=?text
            -m,--fence-history=?text -b,--brief -D,--hide-headers -s,--simple-status -w,--web-cgi -X,--as-xml
            -h,--as-html=write --output-as=text --output-to=write -i,--interval=text -d,--daemonize
            -p,--pid-file=write -E,--external-agent=exec --include=text --exclude=text --node=text --resource=text
            -V,--verbose -Q,--quiet -?,--help!help --version!help
    """,
    "crm_resource": """
        write text* -L,--list!look -l,--list-raw!look -c,--list-cts!look -W,--locate!look -q,--query-xml!look
            -w,--query-xml-raw!look -O,--list-operations!look -o,--list-all-operations!look -a,--constraints!look
            -A,--stack!look -g,--get-parameter=text!look --show-metadata=text!look --list-agents=text!look
            --list-standards!look --list-ocf-providers!look --digests!look --why,-Y!look -r,--resource=text
            -N,--node,-H=text -C,--cleanup -R,--refresh -M,--move -B,--ban -U,--clear -D,--delete!delete -F,--fail
            -p,--set-parameter=text -d,--delete-parameter=text -v,--parameter-value=text -m,--meta
            -t,--resource-type=text --restart --wait --force -f -Q,--quiet -V,--verbose -u,--lifetime=text --master
            --output-as=text -?,--help!help --version!help
    """,
    "crm_node": """
        read none -i,--cluster-id -n,--name -N,--name-for-id=text -q,--quorum -l,--list -p,--partition
            -R,--remove=text!delete -f,--force -V,--verbose -Q --output-as=text -?,--help!help --version!help
    """,
    "crm_verify": """
        read none -L,--live-check -x,--xml-file=read -X,--xml-text=text -p,--xml-pipe -S,--save-xml=write
            -V,--verbose -q --output-as=text -?,--help!help --version!help
    """,
    "cibadmin": """
        write text* -Q,--query!look -n,--no-children -o,--obj_type,--scope=text -A,--xpath=text -e,--xpath-get
            -l,--local -h,--host=text -x,--xml-file=read -X,--xml-text=text -p,--xml-pipe -C,--create -M,--modify
            -R,--replace -P,--patch -D,--delete!delete -d,--delete-all!delete -E,--erase!delete -B,--bump
            -u,--upgrade -5,--md5-sum!look -6,--md5-sum-versioned!look -a,--empty!look -f,--force -V,--verbose
            -?,--help!help --version!help
    """,
    "corosync-cfgtool": """
        read none -s -b -n -i=text -a=text -R!write -L!write -r!write -k=text!write -H!write -h!help
    """,
    "corosync-quorumtool": """
        read none -s -m -l -p -i -f -a -V -n=text!write -v=text!write -e=text!write -o=text -w -h!help
    """,
    "corosync-cmapctl": """
        read text* -b -g=text -i -t=text -T=text -s=text!write -d=text!delete -D=text!delete -p=read!write
            -C!write -m -n=text -h!help
    """,
    "stonith_admin": """
        write text* -l,--list=text!look -L,--list-registered!look -I,--list-installed!look -M,--metadata!look
            -H,--history=text!look -s,--list-targets=text!look -Q,--query=text!look -B,--reboot=text -F,--fence=text
            -U,--unfence=text -C,--confirm=text -R,--register=text -D,--deregister=text -r -d -a,--agent=text
            -o,--option=text -t,--timeout=text -n,--node=text -V,--verbose -v --cleanup --output-as=text
            -?,--help!help --version!help
    """,
    "fence_ipmilan|fence_xvm|fence_vmware_rest|fence_vmware_soap|fence_aws|fence_gce|fence_azure_arm|"
    "fence_idrac|fence_ilo4|fence_ilo5|fence_virt|fence_scsi|fence_apc|fence_apc_snmp": """
        write,net text* -a,--ip=host -l,--username=text -p,--password=text -P,--lanplus -o,--action=text
            -n,--plug=text -H=text --ssl -z --ssl-insecure -A -C -L -v,--verbose -D=write -h,--help!help
            -V,--version!help
    """,
    "ovs-vsctl": """
        read --db=text --no-wait --no-syslog -t,--timeout=text --dry-run!dry --oneline -f,--format=text
            -d,--data=text --no-headings --no-heading --pretty --columns=text --if-exists --may-exist
            -v,--verbose=?text -h,--help!help -V,--version!help
        show|list|list-br|list-ports|list-ifaces|get|get-controller|get-manager|get-fail-mode: read text*
            --if-exists --columns=text
        get-ssl|br-exists|find|port-to-br: read text* --if-exists --columns=text
        iface-to-br|br-to-vlan|br-to-parent|br-get-external-id|list-zone-tp: read text* --if-exists
            --columns=text
        add-br|add-port|add-bond|set|set-controller|set-manager|set-fail-mode|add: write text* --may-exist
            --if-exists --id=text
        remove|clear|create|br-set-external-id|init|set-ssl|wait-until|add-zone-tp|comment: write text*
            --may-exist --if-exists --id=text
        del-br|del-port|del-controller|del-manager|del-ssl|destroy|emer-reset|del-fail-mode: delete text*
            --if-exists --all
    """,
    "ovs-ofctl": """
        read -O,--protocols=text -F,--flow-format=text -m,--more --names --no-names --no-stats -v,--verbose=?text
            -t,--timeout=text --strict -S --sort=?text --rsort=?text -P=text -h,--help!help -V,--version!help
        show|dump-*|queue-stats|queue-get-config|snoop|monitor: read text*
        get-frags|parse-*|probe|ping|diff-flows|ofp-*: read text*
        add-flow|add-flows|mod-flows|replace-flows|mod-port|mod-table|set-frags: write text*
        add-group|add-groups|mod-group|add-meter|mod-meter|packet-out|bundle|benchmark: write text*
        del-flows|del-groups|del-meter|del-meters: delete text*
    """,
    "ovs-appctl|ovs-dpctl|ovn-appctl": """
        read -t,--target=text -T,--timeout=text -m,--more -s --names -h,--help!help -V,--version!help
        */show*|*/list*|*/dump*|*/stats*|*/trace*|dump-*|list-commands|version: read text*
        show|ofproto/*|fdb/stats-show|lacp/show|cfm/show|upcall/show|memory/show|vlog/list: read text*
        */flush*|*/del*|vlog/*|exit|del-*|add-*|bond/*|*/set*|mod-*: write text*
    """,
    "ovsdb-client|ovsdb-tool": """
        read text* -f,--format=text --no-headings --columns=text -t,--timeout=text -p=read -c=read -C=read
            -v=?text -h,--help!help -V,--version!help
        list-dbs|get-schema|get-schema-version|list-tables|list-columns|dump: read text*
        monitor|query|needs-conversion|db-*|schema-*|show-log: read text*
        transact|backup|restore|convert|lock|steal: write text*
        unlock|create|compact|wait|cluster-to-standalone|join-cluster: write text*
    """,
    "ovn-nbctl|ovn-sbctl": """
        read --db=text -t,--timeout=text --no-leader-only -f,--format=text -d,--data=text --columns=text
            --no-headings --if-exists --may-exist -v=?text -h,--help!help -V,--version!help
        show|list|get|find|*-list|*-get*|list-*: read text*
        lflow-list|dump-flows|lsp-get-*|lrp-get-*|get-connection|get-ssl|count-flows: read text*
        *-add|*-set*|set|add|create|sync|init|lsp-bind|lsp-unbind|chassis-add|set-*|remove|clear: write text*
        *-del|del-*|destroy: delete text*
    """,
    "ipvsadm": """
        read text* -L,-l,--list -n,--numeric -c,--connection --stats --rate --timeout --thresholds
            --persistent-conn --exact --sort --nosort -t,--tcp-service=text -u,--udp-service=text
            -f,--fwmark-service=text -r,--real-server=text -s,--scheduler=text -w,--weight=text -g,--gatewaying
            -i,--ipip -m,--masquerading -p,--persistent=?text -M=text -6,--ipv6 -o,--ops -x=text -y=text -S,--save
            -A,--add-service!write -E,--edit-service!write -D,--delete-service!delete -C,--clear!delete
            -R,--restore!write -a,--add-server!write -e,--edit-server!write -d,--delete-server!delete -Z,--zero!write
            --set!write --start-daemon=text!write --stop-daemon=text!write --daemon -h,--help!help --version!help
    """,
    "patronictl": """
        read,net -c,--config-file=read -d,--dcs-url,--dcs=url -k,--insecure --help!help
        list|topology|history|version|show-config|dsn: read,net text* -e,--extended -t,--timestamp
            -f,--format=text -W -w,--watch=text --group=text -r,--role=text -m,--member=text
        query: write,net text* -c,--command=text --file=read --format=text -m,--member=text -r,--role=text
            -U=text -d=text -W --password
        edit-config|failover|switchover|pause|resume|reload: write,net text* --force -q,--quiet -s,--set=text
            -p,--pg=text --apply=read --replace=read --wait --leader=text --master=text --candidate=text
            --scheduled=text --group=text -r,--role=text --any --pending --timeout=text
        restart|reinit|flush|configure|demote-cluster|promote-cluster: write,net text* --force -q,--quiet
            -s,--set=text -p,--pg=text --apply=read --replace=read --wait --leader=text --master=text
            --candidate=text --scheduled=text --group=text -r,--role=text --any --pending --timeout=text
        remove: delete,net text* --group=text -f=text
    """,
}
