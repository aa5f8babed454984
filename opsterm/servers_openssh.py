"""What a name means to OpenSSH: `ssh -G`, which reads ssh_config as ssh itself does."""

from __future__ import annotations

import os

from opsterm import process, ssh_process
from opsterm.errors import UsageError
from opsterm.inventory_names import USERS

TIMEOUT = 10.0  # seconds: a `Match exec` of the file runs a command
# How ssh_config(5) writes them: ssh -G has small letters only.
SPELLED = {name.lower(): name for name in """
AddKeysToAgent AddressFamily BatchMode BindAddress BindInterface CanonicalDomains CanonicalizeFallbackLocal
CanonicalizeHostname CanonicalizeMaxDots CanonicalizePermittedCNAMEs CASignatureAlgorithms CertificateFile CheckHostIP
Ciphers ClearAllForwardings Compression ConnectionAttempts ConnectTimeout ControlMaster ControlPath ControlPersist
DynamicForward EnableEscapeCommandline EnableSSHKeysign EscapeChar ExitOnForwardFailure FingerprintHash
ForkAfterAuthentication ForwardX11 ForwardX11Timeout ForwardX11Trusted GatewayPorts GlobalKnownHostsFile
GSSAPIAuthentication GSSAPIDelegateCredentials HashKnownHosts HostbasedAcceptedAlgorithms HostbasedAuthentication
HostKeyAlgorithms HostKeyAlias IdentitiesOnly IdentityAgent IdentityFile IPQoS KbdInteractiveAuthentication
KexAlgorithms KnownHostsCommand LocalCommand LocalForward LogLevel LogVerbose MACs NoHostAuthenticationForLocalhost
NumberOfPasswordPrompts PasswordAuthentication PermitLocalCommand PermitRemoteOpen PKCS11Provider
PreferredAuthentications ProxyCommand ProxyUseFdpass PubkeyAcceptedAlgorithms PubkeyAuthentication RekeyLimit
RemoteCommand RemoteForward RequestTTY RequiredRSASize RevokedHostKeys SecurityKeyProvider SendEnv ServerAliveCountMax
ServerAliveInterval SessionType SetEnv StdinNull StreamLocalBindMask StreamLocalBindUnlink SyslogFacility TCPKeepAlive
Tag Tunnel TunnelDevice UpdateHostKeys User UserKnownHostsFile VerifyHostKeyDNS VisualHostKey XAuthLocation
""".split()}  # fmt: skip


def effective(name: str, file: str = "", shown: str = "") -> list[tuple[str, str]]:
    """(option in small letters, value) as ssh would have them for name, several times where it has several values.
    file: this ssh_config alone; shown: the one that a message names instead. UsageError, in OpenSSH's words, where it
    cannot read it."""
    file = file or _instead_of_home()
    code, output, errors = ssh_process.capture(["ssh", "-G", *(["-F", file] if file else []), "--", name], TIMEOUT)
    if code == process.TIMED_OUT:
        raise UsageError(f"ssh -G {name} had not ended after {TIMEOUT:g} s", "Does a `Match exec` of ssh_config wait?")
    if code:
        lines = errors.decode("utf-8", "replace").strip().splitlines()
        hint = f"Try: ssh -G {f'-F {shown or file} ' if file else ''}{name}"
        raise UsageError(f"ssh could not say what {name} is: {lines[0] if lines else f'code {code}'}", hint)
    pairs = (line.partition(" ") for line in output.decode("utf-8", "replace").splitlines())
    return [(option, value) for option, _, value in pairs if option.isalnum() and value]


def _instead_of_home() -> str:
    """OpenSSH looks for the home directory in the system's list of users. Where $HOME is another one, that is meant."""
    import pwd

    home = os.path.expanduser("~")
    try:
        if os.path.realpath(pwd.getpwuid(os.geteuid()).pw_dir) == os.path.realpath(home):
            return ""
    except KeyError:
        pass
    own = os.path.expanduser(USERS)
    return own if os.path.exists(own) else os.devnull


def said(name: str, file: str = "") -> list[tuple[str, str]]:
    """What ssh would have for name and would not have anyway."""
    usual = set(effective(name, os.devnull))
    return [pair for pair in effective(name, file) if pair not in usual and pair[0] != "host"]
