"""Ansible's variables of a host as fields of servers.yaml."""

from __future__ import annotations

from opsterm.inventory_fields import TAKEN
from opsterm.servers_table import options_of

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

# field → the variables that say it, the stronger first
NAMES = {
    "host": ("ansible_host", "ansible_ssh_host"),
    "user": ("ansible_user", "ansible_ssh_user"),
    "port": ("ansible_port", "ansible_ssh_port"),
    "key": ("ansible_ssh_private_key_file", "ansible_private_key_file"),
}
SECRET = (
    "ansible_password", "ansible_ssh_pass", "ansible_ssh_password", "ansible_become_password", "ansible_become_pass",
    "ansible_sudo_pass",
)  # fmt: skip
ARGUMENTS = ("ansible_ssh_common_args", "ansible_ssh_extra_args", "ansible_ssh_args")
BY_SSH = ("ssh", "smart", "paramiko", "paramiko_ssh", "ansible.builtin.ssh")
BYPASS = ("no", "off", "false")  # of StrictHostKeyChecking
IN_BETWEEN = "ssh options of"


def fields(name: str, values: dict[str, Any], notes: list[str]) -> dict[str, Any] | None:
    """What can be taken over; None for a host that is not reached by ssh. What is left out is said in notes."""
    connection = str(values.get("ansible_connection", "ssh"))
    if connection not in BY_SSH:
        notes.append(f"{name}: left out, it is reached by {connection}, not by ssh")
        return None
    usable = {key: value for key, value in values.items() if not _is_template(name, key, value, notes)}
    found: dict[str, Any] = {}
    for field, variables in NAMES.items():
        value = next((usable[each] for each in variables if usable.get(each) not in (None, "")), None)
        if value is not None and str(value) != (name if field == "host" else ""):
            found[field] = str(value)
    if "port" in found:
        found["port"] = _number(found["port"])
    if _true(usable.get("ansible_become")):
        user = str(usable.get("ansible_become_user") or "root")
        found["become"] = True if user == "root" else user
    for variable in ARGUMENTS:
        if usable.get(variable):
            _take_arguments(name, str(usable[variable]), found, notes)
    if any(values.get(each) for each in SECRET):
        notes.append(f"{name}: its password is not taken over: ai vault keeps secrets")
    return found


def _is_template(name: str, key: str, value: Any, notes: list[str]) -> bool:
    known = key in ARGUMENTS or key.startswith("ansible_become") or any(key in each for each in NAMES.values())
    if not (isinstance(value, str) and ("{{" in value or "{%" in value)):
        return False
    if known and key not in SECRET:
        notes.append(f"{name}: {key} is left out: only Ansible can work out {value!r}")
    return True


def _number(text: str) -> int | str:
    return int(text) if text.isdigit() else text


def _true(value: Any) -> bool:
    return value is True or str(value).lower() in ("yes", "true", "on", "1", "y", "t")


def _take_arguments(name: str, text: str, found: dict[str, Any], notes: list[str]) -> None:
    """-o Option=value, -J, -i, -l, -p and -A of a command line of ssh."""
    import getopt
    import shlex

    try:
        pairs, _ = getopt.getopt(
            shlex.split(text), "46AaCfGgKkMNnqsTtVvXxYyB:b:c:D:E:e:F:I:i:J:L:l:m:O:o:P:p:Q:R:S:W:w:"
        )
    except (getopt.GetoptError, ValueError):
        notes.append(f"{name}: the {IN_BETWEEN} {text!r} are left out: they cannot be read")
        return
    options = []
    for flag, value in pairs:
        if flag == "-o":
            option, _, value = value.replace(" ", "=", 1).partition("=") if "=" not in value else value.partition("=")
            if not _take_option(name, option.strip(), value.strip(), found, notes):
                options.append((option.strip(), value.strip()))
        elif flag == "-J":
            found["proxy"] = _chain(value)
        elif flag == "-A":
            found["forward_agent"] = True
        elif flag in ("-i", "-l", "-p"):
            found.setdefault({"-i": "key", "-l": "user", "-p": "port"}[flag], _number(value) if flag == "-p" else value)
        elif flag == "-C":
            options.append(("Compression", "yes"))
        elif flag not in ("-q", "-v", "-n", "-T", "-x", "-a"):
            notes.append(f"{name}: {flag} {value}".rstrip() + f" of its {IN_BETWEEN.replace(' of', '')} is left out")
    if options:
        found["options"] = {**found.get("options", {}), **options_of(options)}


def _take_option(name: str, option: str, value: str, found: dict[str, Any], notes: list[str]) -> bool:
    """Whether an option of ssh has become a field, or is left out."""
    low = option.lower()
    if low == "stricthostkeychecking":
        found["host_key"] = {"yes": "strict", "ask": "ask"}.get(value.lower(), "accept-new")
        if value.lower() in BYPASS:
            notes.append(f"{name}: StrictHostKeyChecking {value} became accept-new: a changed host key is refused")
    elif low == "userknownhostsfile" and value == "/dev/null":
        notes.append(f"{name}: UserKnownHostsFile /dev/null is left out: no changed host key would be noticed")
    elif low == "proxyjump":
        found["proxy"] = _chain(value)
    elif low == "proxycommand" and (hop := _simple_hop(value)):
        found["proxy"] = hop
    elif low in ("controlmaster", "controlpersist", "controlpath"):
        pass  # connections are shared anyway
    elif low in TAKEN:
        field = TAKEN[low]
        found.setdefault(field, _true(value) if field == "forward_agent" else _number(value))
    else:
        return False
    return True


def _chain(value: str) -> str:
    """The hops of -J."""
    return ",".join(hop.removeprefix("ssh://").strip() for hop in value.split(",") if hop.strip())


def _simple_hop(command: str) -> str:
    """user@bastion of `ssh -W %h:%p [-q] [-p PORT] user@bastion`; "" for a command that is more than a hop."""
    import getopt
    import shlex

    try:
        words = shlex.split(command)
        pairs, rest = getopt.gnu_getopt(words[1:], "qW:p:")
    except (getopt.GetoptError, ValueError):
        return ""
    given = dict(pairs)
    if not words or words[0].rpartition("/")[2] != "ssh" or len(rest) != 1 or "-W" not in given:
        return ""
    return f"{rest[0]}:{given['-p']}" if "-p" in given else rest[0]
