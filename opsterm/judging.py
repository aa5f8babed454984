"""What becomes of a request: the guard's verdict on it, and what that means for who asks, and who is there."""

from __future__ import annotations

import os

from opsterm import guard, placeholders, process, redact, restricted
from opsterm.errors import OpsTermError
from opsterm.guard import Examination, Policy, Target
from opsterm.record import NamedTuple
from opsterm.risk import DANGEROUS, FORBIDDEN, MODERATE, SAFE, Finding, Verdict, highest
from opsterm.sandbox import Restrictions

TYPE_CHECKING = False
if TYPE_CHECKING:
    from opsterm.config import Config

RUN, ASK, ASK_WORD, REFUSE = "run", "ask", "ask for the word", "refuse"  # what decide() says
USERS_OWN = "safety.unattended"
VISIBLE = "; as an argument of a program it can be seen in `ps`"
REREAD = "another shell or program reads it again: quotes, $, ; and the like in the value may be taken for code there"
STRANGE = "«vault:{}» was in nothing that was asked: whoever proposes it has the name from elsewhere"
INSISTING = "name it in the question, or change the command with [e]"
OTHER_SHELL = "your shell is {}, and this was read as bash reads it"
SH_LIKE = ("sh", "dash", "ash", "busybox", "ksh", "ksh93", "mksh", "oksh", "yash")


class Request(NamedTuple):
    """What somebody wants to run. proposer: person, ai, guide, workflow or plugin; target: where, None for here;
    restrictions: what the sandbox is to hold it to; secrets are the names of the vault that were asked about; edited
    says that the person changed it; operator: who acts, "ai:NAME" for an agent, the person where it is empty."""

    command: str
    proposer: str
    target: Target | None = None
    restrictions: Restrictions = Restrictions()
    conversation: str | None = None
    secrets: tuple[str, ...] = ()
    edited: bool = False
    operator: str = ""


class Grants(NamedTuple):
    """What a person has granted beforehand. yes: everything MODERATE; allowed: commands, each exactly as it is allowed
    to run without anybody there (on another target: "TARGET: COMMAND"); timeout and longest: seconds, what an
    unattended call of a model gets, and the most it can ask for."""

    yes: bool = False
    allowed: tuple[str, ...] = ()
    policy: Policy = guard.DEFAULT
    timeout: float = 30.0
    longest: float = 300.0

    def allows(self, command: str, target: Target) -> bool:
        elsewhere = target.remote or target.hosts > 1
        return (f"{target.name}: {command}" if elsewhere else command) in self.allowed


def policy(config: Config) -> Policy:
    """The person's own rules. UsageError for what is none."""
    return guard.own_policy(config)


def grants(config: Config, yes: bool = False) -> Grants:
    """What the person has granted with --yes and in their own configuration: a file of the system's cannot let anything
    run unattended."""
    found = config.value(USERS_OWN)
    own = found is not None and found.origin.rpartition(":")[0] == config.path
    limits = config["safety.agent_timeout"], config["safety.agent_timeout_max"]
    return Grants(yes, tuple(found.value) if found and own else (), policy(config), *limits)


def judge(request: Request, policy: Policy = guard.DEFAULT) -> Examination:
    """The guard's examination, and what makes a command impossible to run or to show as it is."""
    if wrong := _impossible(request):
        return Examination(Verdict(FORBIDDEN, (wrong,)), (), ())
    found = guard.examine(request.command, request.target or guard.local(), policy)
    more = [Finding("vault", MODERATE, text) for text in _fillings(request)]
    more += restricted.findings(request.command, found, request.restrictions)
    levels = [found.verdict.level, *(finding.level for finding in more)]
    return found._replace(verdict=Verdict(highest(levels), (*found.verdict.findings, *more)))


def in_own_shell(found: Examination, request: Request) -> Examination:
    """The same for what the person's own shell is to run, which may read it otherwise than bash does. On a server it is
    always bash."""
    name = os.path.basename(os.path.realpath(process.shell()))
    if (request.target and request.target.remote) or not _reads_otherwise(name, request.command):
        return found
    verdict = found.verdict
    other = Finding("dialect", MODERATE, OTHER_SHELL.format(name))
    return found._replace(verdict=Verdict(highest([verdict.level, MODERATE]), (*verdict.findings, other)))


def _reads_otherwise(name: str, command: str) -> bool:
    """Whether a shell may make something else of a command than bash does. Plain words are the same everywhere."""
    import re

    if name == "bash" or re.fullmatch(r"[\w@+:,./ -]*", command):
        return False
    if name == "zsh":  # a glob may have code behind it: *(e:'…':), =(…) is a file
        bare = re.sub(r"\\.|'[^']*'", "x", command)
        return bool(re.search(r"=\(|[\w*?\]}./~+@-]\((?!\s*\))", bare))
    return "$'" in command if name in SH_LIKE else True


def _impossible(request: Request) -> Finding | None:
    command = request.command
    if not command.strip():
        return Finding("empty", FORBIDDEN, "it is empty")
    if command[0] in "-+":
        return Finding("dash", FORBIDDEN, f"it begins with {command[0]}: a shell would take it for its own options")
    if masked := placeholders.masked(command):
        reason = f"{masked[0]} stands for something that was masked: nothing can fill it in"
        return Finding("masked", FORBIDDEN, reason, instead="put the real value into the vault, and name it there")
    strange = [name for name in redact.placeholders(command) if name not in request.secrets]
    if strange and not request.edited:
        return Finding("strange", FORBIDDEN, STRANGE.format(strange[0]), instead=INSISTING)
    try:
        placeholders.prepare(command)
    except OpsTermError as error:
        return Finding("place", FORBIDDEN, error.message, instead=error.hint or "")
    return None


def _fillings(request: Request) -> list[str]:
    names = redact.placeholders(request.command)
    strange = [STRANGE.format(name) for name in names if name not in request.secrets]
    filled = [f"«vault:{name}» is filled in when it runs{VISIBLE}" for name in names]
    return [*strange, *filled, *([REREAD] if names and placeholders.rereads(request.command) else [])]


def decide(level: str, proposer: str, terminal: bool, yes: bool, allowed: bool) -> str:
    """What becomes of a request that nobody has looked at yet: RUN, ASK, ASK_WORD or REFUSE. allowed: the person's own
    configuration has exactly this command for when nobody is there. No proposer is trusted more than another."""
    if level == FORBIDDEN:
        return REFUSE
    if level == SAFE or (level == MODERATE and yes):
        return RUN
    if terminal:
        return ASK_WORD if level == DANGEROUS else ASK
    return RUN if allowed else REFUSE
