"""`ai config edit`: the user's file in their own editor, on a draft that replaces it once it loads."""

from __future__ import annotations

import os

from opsterm import config, editor, paths, prompt
from opsterm.config_store import file_to_write, problems_of, writing
from opsterm.errors import FAILED, OK, OpsTermError, UsageError
from opsterm.term import clean, note

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from opsterm.guard import Policy


def edit() -> int:
    """Change the file in the person's editor. What would not load is not written, and the draft is kept."""
    without = UsageError("`ai config edit` needs a terminal", "`ai config set KEY VALUE` works without one")
    return edit_file(file_to_write(), _template, lambda draft: problems_of(draft) or wrong_safety(draft), without)


def edit_file(
    path: str, template: Callable[[str], bytes], problems: Callable[[str], list[str]], without: OpsTermError
) -> int:
    """The same for any file: template(path) is what one that is not there begins with, problems(draft) what keeps it
    from being written. Raises without where there is no terminal."""
    try:
        tty = prompt.open_tty()
    except prompt.NoTerminal:
        raise without from None
    stem, suffix = os.path.splitext(path)
    try:
        with writing(path), paths.lock(f"{stem}.draft{suffix}", 0):
            return _edit_draft(path, f"{stem}.draft{suffix}", tty, template, problems)
    finally:
        os.close(tty)


def _edit_draft(
    path: str, draft: str, tty: int, template: Callable[[str], bytes], problems: Callable[[str], list[str]]
) -> int:
    before = _bytes(path)
    start = before if before is not None else template(path)
    if not os.path.lexists(draft) or not _resumes(path, draft):
        paths.write_private(draft, start)
    try:
        _edit_until_valid(draft, tty, problems)
    except KeyboardInterrupt:
        note(f"{path} is as it was; {_kept(draft, start)}")
        raise
    except prompt.NoTerminal:
        raise OpsTermError("the terminal has gone", f"{path} is as it was; {_kept(draft, start)}") from None
    except OpsTermError as error:
        raise OpsTermError(error.message, f"{path} is as it was; {_kept(draft, start)}", error.code) from None
    data = _bytes(draft)
    if data is None or data == start:
        _kept(draft, start)
        note(
            f"nothing was changed: {path} is as it was"
            if before is not None
            else "nothing was changed: no file written"
        )
        return OK
    with paths.lock(path):
        if _bytes(path) != before:
            raise OpsTermError(f"{path} was changed by someone else meanwhile", f"Your draft is kept: {draft}", FAILED)
        paths.write_private(os.path.realpath(path), data)
    os.unlink(draft)
    note(f"{path} is written")
    return OK


def _resumes(path: str, draft: str) -> bool:
    """Ask what to do with the draft of an earlier call. OpsTermError when the person wants neither."""
    changed = os.path.exists(path) and os.stat(path).st_mtime > os.lstat(draft).st_mtime
    later = f"; {path} was changed after it" if changed else ""
    try:
        key = prompt.ask_key(
            f"{clean(draft)} is a draft of yours{later}\n[c]ontinue with it, [d]iscard it, [q]uit > ", "cdq", "q"
        )
    except prompt.NoTerminal:
        key = "q"
    if key == "q":
        raise UsageError(f"{path} is as it was", f"Your draft is kept: {draft}")
    return key == "c"


def _kept(draft: str, start: bytes) -> str:
    """Remove a draft in which nothing was written; say what became of it."""
    if _bytes(draft) in (None, start):
        if os.path.lexists(draft):
            os.unlink(draft)
        return "there is no draft"
    return f"your draft is kept: {draft}"


def _edit_until_valid(draft: str, tty: int, problems_of: Callable[[str], list[str]]) -> None:
    while True:
        _run_editor(draft, tty)
        if _bytes(draft) is None:
            return
        os.chmod(draft, paths.PRIVATE_FILE)  # editors replace files
        problems = problems_of(draft)
        if not problems:
            return
        for problem in problems:
            note(problem, "red")
        if prompt.ask_key("[e]dit again, [q]uit and keep the draft > ", "eq", "q") == "q":
            raise UsageError("the draft does not load")


def _run_editor(draft: str, tty: int) -> None:
    code = editor.run(draft, tty)
    if code:
        raise OpsTermError(f"the editor ended with code {code}: nothing was changed")


def _bytes(path: str) -> bytes | None:
    try:
        with open(paths.open_regular(path, os.O_RDONLY), "rb") as file:
            return file.read()
    except FileNotFoundError:
        return None


def _template(path: str) -> bytes:
    """A file that sets nothing and shows everything that could be set."""
    if path.endswith(".json"):
        return b"{}\n"
    lines = ["## OpsTerm reads this file on every call. Take the `# ` away from what you want to set.", "#"]
    sections = dict.fromkeys(name.partition(".")[0] for name in config.KEYS)
    for section in sections:
        lines.append(f"# {section}:")
        for name, key in config.KEYS.items():
            if name.startswith(f"{section}."):
                pair = f"{name.partition('.')[2]}: {_default(key)}"
                lines.append(f"#   {pair:<26}  # {key.help}")
    lines += ["#", "# providers:  # several side by side, each with the keys of `ai`; asked with -p NAME"]
    lines += ["#   work:", "#     api_url: https://llm.example.com/v1", "#     model: big"]
    return ("\n".join(line.rstrip() for line in lines) + "\n").encode()


def _default(key: config.Key) -> str:
    if key.kind in config.MAPPINGS:
        return "{}"
    if key.kind == "list":
        return "[]"
    return f"{key.default:g}" if isinstance(key.default, float) else config.plain_text(key.default)


def wrong_safety(path: str) -> list[str]:
    """What the guard cannot use of a file's `safety:`, each with its place. The file has no other problems."""
    values = config.read(path)[0]
    if not values.keys() & {"safety.rules", "safety.unattended"}:
        return []
    from opsterm import guard, yamlfile

    problems = guard.wrong_rules(path)
    policy = guard.DEFAULT
    if not problems and "safety.rules" in values:
        policy = guard.policy(values["safety.rules"].value)
    node: Any = yamlfile.read(path)
    listed = node.value["safety"][1].value["unattended"][1].value if "safety.unattended" in values else ()
    for item in listed:
        if why := never_unattended(str(item.value if item.text is None else item.text), policy):
            problems.append(f"{item.place}: safety.unattended: {why}")
    return problems


def never_unattended(entry: str, policy: Policy | None = None) -> str:
    """Why an entry of safety.unattended never lets anything run; "" where it may."""
    from opsterm import guard, inventory, inventory_select
    from opsterm.risk import FORBIDDEN

    if not entry.strip():
        return "an empty text is no command"
    if entry != entry.strip():
        return f"{entry!r} has blanks or line breaks around it, and it counts exactly as it is written"
    name, colon, command = entry.partition(": ")
    target = None
    if colon and len(name.split()) == 1 and not any(sign in name for sign in "'\"$`\\;|&<>(){}"):
        if name == "local":
            return f"a command for this machine stands there alone: {command!r}"
        try:
            target = guard.remote(name, [server.tags for server in inventory_select.select(inventory.load(), name)])
        except UsageError as error:
            return f"{entry!r}: {error.message}. {error.hint or ''}".strip()
    verdict = guard.classify(command if target else entry, target, policy or guard.DEFAULT)
    why = next((each.reason for each in verdict.findings if each.level == FORBIDDEN), "")
    return f"{entry!r} is FORBIDDEN, which nothing overrides: {why}" if why else ""
