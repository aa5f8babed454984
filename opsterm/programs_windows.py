"""Programs of Windows and of network devices, as they are called by SSH."""

PROGRAMS = {
    "systeminfo|tasklist|ver|getmac|driverquery|quser|query|qwinsta|qprocess|gpresult|pathping|"
    "nltest|dcdiag|dsquery": """
        read text*
    """,
    "ipconfig": "read text*",
    "taskkill|tskill": "write text*",
    "netsh": """
        write text*
        *: write text*
        * show: read text*
        * * show: read text*
        * * * show: read text*
    """,
    "sc|sc.exe": """
        read
        query|queryex|qc|qdescription|qfailure|getdisplayname|getkeyname|sdshow|enumdepend|qtriggerinfo: read
            text*
        start|stop|pause|continue|config|create: write text*
        control|description|failure|interrogate|boot|sdset|triggerinfo: write text*
        delete: delete text*
    """,
    "schtasks": "write text*",
    "wmic": "write text*",
    "powercfg": "write text*",
    "w32tm": "write text*",
    "vssadmin|wbadmin|bcdedit|diskpart|chkdsk|fsutil|dism|sfc|mountvol|takeown|icacls|bitsadmin|"
    "repadmin|gpupdate|dsmod|dsrm|dsadd|reagentc|manage-bde|auditpol|logoff|robocopy|xcopy|sysprep": """
        write text*
        list|query: read text*
    """,
    "show": "read text* @stop",
    "no-more|include|begin|section|exclude|except|match": "read text* @stop",
}
