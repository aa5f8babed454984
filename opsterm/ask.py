"""Ask: a question, perhaps about piped text, to an answer on stdout, and an offer to run what it proposes."""

from __future__ import annotations

import os
import sys

from opsterm import config as configuration
from opsterm import dial, history, host, messages, paths, pipe, presets, providers, redact
from opsterm.errors import PROVIDER, REFUSED, OpsTermError, UsageError
from opsterm.record import NamedTuple
from opsterm.screen import Screen, emit
from opsterm.term import note

TYPE_CHECKING = False
if TYPE_CHECKING:
    import argparse
    from typing import Any

    from opsterm.completion import Answer
    from opsterm.judging import Request
    from opsterm.reduce import Reduced


GUIDE_LIMIT = 2000  # characters of a question that the guide looks at
MESSAGE = 200  # characters of a command in a message


class Reply(NamedTuple):
    """One answer, from a model or the guide, as it goes to the history, to --json and to the offer."""

    text: str
    commands: list[str]
    provider: str
    model: str = ""
    reasoning: str = ""
    finish: str = "stop"
    usage: dict[str, int] | None = None
    ttft: float | None = None
    duration: float | None = None
    error: OpsTermError | None = None

    @property
    def partial(self) -> bool:
        return self.error is not None or self.finish not in ("stop", "tool_calls")


class Ask(NamedTuple):
    """What was asked, with everything it is about."""

    question: str
    has_data: bool  # piped in or attached
    prompt: str  # question and data as one text
    turns: list[tuple[str, str]]  # of the conversation so far
    conversation: str
    system: str  # added to the system prompt
    mode: str  # as the history calls it


def add_arguments(parser: argparse.ArgumentParser) -> None:
    add = parser.add_argument
    add("-m", "--model", default="", metavar="MODEL", help="model to ask, instead of ai.model")
    add(
        "-p",
        "--provider",
        default="",
        metavar="NAME",
        help="provider to ask: a preset, a name under providers:, or guide",
    )
    add("-s", "--system", default="", metavar="TEXT", help="added to the system prompt")
    add("-c", "--continue", dest="resume", action="store_true", help="continue this terminal's last conversation")
    add("-f", "--file", action="append", default=[], metavar="FILE", help="attach a text file; may be repeated")
    add("-n", "--no-exec", action="store_true", help="do not offer to run anything")
    add("-x", "--extract", action="store_true", help="print only the commands of the answer")
    add("--json", action="store_true", help="print the answer, its commands and its figures as one JSON document")
    add("--raw", action="store_true", help="no markdown styling on a terminal")
    add("--no-stream", action="store_true", help="show the answer when it is whole")
    add("--no-stdin", action="store_true", help="do not read stdin, whatever it is")
    add("--hide-reasoning", action="store_true", help="do not show what the model thinks before it answers")
    add("--show-payload", action="store_true", help="print the body of the request and send nothing")
    add("words", nargs="...", metavar="QUESTION", help="the question; everything after its first word belongs to it")


def main(args: argparse.Namespace) -> int:
    config = _settings(args.provider)
    endpoint = providers.resolve(config, args.provider, args.model)
    if endpoint and not args.show_payload:
        dial.ahead(endpoint.url, endpoint.connect_timeout)
    ask = _gather(args, args.system or config["ai.system"])
    _know_secrets()
    for key in config.overruled():
        found = config.value(key)
        note(f"{key} has no effect: every command is confirmed ({found.origin if found else 'default'})")
    if args.show_payload:
        return _show_payload(endpoint, ask, stream=not args.no_stream)
    quiet = args.json or args.extract
    if endpoint is None:
        reply = _from_guide(ask, quiet, not args.raw, _connection(config))
    else:
        from opsterm.provider_keys import with_key

        endpoint = with_key(endpoint)  # before the spinner: its command may ask for a password
        reply = _from_model(
            endpoint,
            ask,
            stream=not args.no_stream,
            screen=Screen(not args.raw, args.hide_reasoning or args.json, quiet),
        )
    _record(ask, reply)
    if args.json:
        _print_json(ask, reply, _levels(reply, ask, config))
    if reply.error:
        raise reply.error
    if reply.finish == "interrupted":
        note("stopped; what came is kept in the history as partial" if reply.text else "stopped before an answer came")
        return 130
    if reply.finish == "length":
        note("the answer was cut off at the token limit: raise ai.max_tokens, or ask for less", "yellow")
    if args.extract:
        return _print_commands(reply, ask, config)
    if args.json or args.no_exec or reply.partial or not reply.commands or not sys.stdout.isatty():
        return 0
    return _offer(reply.commands, endpoint, ask, config)


def _offer(commands: list[str], endpoint: providers.Endpoint | None, ask: Ask, config: configuration.Config) -> int:
    from opsterm import execute, offer
    from opsterm.vault import Unlocking

    context = offer.Context(
        "ai" if endpoint else "guide",
        ask.conversation,
        _named(ask),
        Unlocking(password_cmd=config["vault.password_cmd"]),
        execute.policy(config),
    )
    return offer.offer(commands, context, _explainer(endpoint, ask))


def _named(ask: Ask) -> tuple[str, ...]:
    """The names of the vault that were asked about."""
    asked = redact.mask("\n".join([ask.prompt, *(prompt for prompt, _ in ask.turns)]))
    return tuple(redact.placeholders(asked))


def _requests(reply: Reply, ask: Ask) -> list[Request]:
    from opsterm.judging import Request

    proposer = "guide" if reply.provider == providers.GUIDE else "ai"
    named = _named(ask)
    return [Request(command, proposer, conversation=ask.conversation, secrets=named) for command in reply.commands]


def _levels(reply: Reply, ask: Ask, config: configuration.Config) -> list[str]:
    """How risky each command is. Most answers have none, and need not load what judges them."""
    if not reply.commands:
        return []
    from opsterm import judging

    policy = judging.policy(config)
    return [judging.judge(request, policy).verdict.level for request in _requests(reply, ask)]


def _know_secrets() -> None:
    """What the vault holds is masked as far as it is unlocked. Most have none, and need not load what opens it."""
    if os.path.lexists(paths.vault_file()):
        from opsterm import vault

        vault.know_values()


def _settings(provider: str) -> configuration.Config:
    """The configuration. A broken one does not keep the guide from answering: it needs none."""
    try:
        return configuration.load()
    except UsageError as error:
        if provider.lower() != providers.GUIDE:
            raise
        note(f"{error.message} (the guide answers without it)", "yellow")
        return configuration.defaults()


def _gather(args: argparse.Namespace, system: str) -> Ask:
    """The question, stdin and files, and what they continue. UsageError when there is nothing to ask about."""
    question = " ".join(args.words).encode("utf-8", "surrogateescape").decode("utf-8", "replace").strip()
    files = tuple((path, _reduced(pipe.read_file(path), path)) for path in args.file)
    piped = None if args.no_stdin else pipe.read_stdin(wanted=not question and not files)
    if not question and piped is None and not files:
        raise UsageError(
            "there is no question, and nothing came through the pipe", "ai how to check disk · COMMAND | ai · ai --help"
        )
    turns: list[tuple[str, str]] = []
    conversation = history.new_conversation()
    if args.resume:
        found = history.last_conversation()
        if found:
            conversation, turns = found
        else:
            note("this terminal has no conversation to continue: starting one")
    prompt = messages.user_prompt(question, _reduced(piped, "stdin") if piped else None, files)
    return Ask(question, bool(piped or files), prompt, turns, conversation, system, "pipe" if piped else "ask")


def _reduced(data: Reduced, name: str) -> str:
    """Data as it is asked about. It must not name what could be filled in later: only the person, and masking, do."""
    for line in data.notes:
        note(f"{name}: {line}")
    return data.text.replace("«vault:", "<vault:")


def _messages(ask: Ask) -> list[dict[str, Any]]:
    return messages.conversation(messages.system_prompt(host.describe(), ask.system), ask.turns, ask.prompt)


def _show_payload(endpoint: providers.Endpoint | None, ask: Ask, stream: bool) -> int:
    import json

    from opsterm.ai_client import request_body

    if endpoint is None:
        note("no provider is configured, so nobody would get this")
    body = request_body(endpoint or providers.Endpoint(providers.GUIDE, ""), _messages(ask), stream)
    _tell_masked()
    emit(json.dumps(body, indent=2) + "\n")  # ASCII: nothing in it can steer a terminal
    return 0


def _tell_masked() -> None:
    if masked := redact.summary():
        note(masked)


def _from_model(endpoint: providers.Endpoint, ask: Ask, stream: bool, screen: Screen) -> Reply:
    from opsterm import ai_client
    from opsterm.completion import Answer
    from opsterm.provider_errors import ProviderError

    error: ProviderError | None = None
    answer: Answer | None
    try:
        body = ai_client.request_body(endpoint, _messages(ask), stream)
        _tell_masked()
        _audit(ask, endpoint)
        screen.wait()
        answer = ai_client.chat(endpoint, body, screen.show, screen.tell)
    except ProviderError as failure:
        error, answer = failure, failure.partial
    except KeyboardInterrupt:  # before the request was on its way; after that chat() keeps what came
        answer = Answer(finish="interrupted")
    finally:
        screen.close()
    return _reply(endpoint, answer, error)


def _audit(ask: Ask, endpoint: providers.Endpoint) -> None:
    """What leaves for a model is told to the audit first. A question runs nothing: it is asked all the same."""
    from opsterm import audit

    try:
        told = {"operator": audit.person(), "origin": "person", "target": f"{endpoint.label} {endpoint.model}"}
        audit.write("query", command=ask.question, **told)
    except OSError as error:
        note(f"the audit could not be written ({audit.file_path()}): {error.strerror}", "yellow")


def _reply(endpoint: providers.Endpoint, answer: Answer | None, error: OpsTermError | None) -> Reply:
    if answer is None:
        return Reply("", [], endpoint.label, endpoint.model, error=error)
    text = answer.text or answer.refusal
    return Reply(
        text, _commands(text), endpoint.label, answer.model or endpoint.model, answer.reasoning, answer.finish,
        dict(answer.usage), answer.ttft, answer.duration, error,
    )  # fmt: skip


def _commands(text: str) -> list[str]:
    if not any(mark in text for mark in ("$", "#", "%", "```", "~~~")):
        return []  # no prompt and no fence: most answers need not load what reads them
    from opsterm import extract

    return extract.commands(text)


def _connection(config: configuration.Config) -> str:
    why, mend = providers.unasked(config)
    return "To connect a model: ai setup" if mend == "ai setup" else f"{why[0].upper()}{why[1:]}: {mend}"


def _from_guide(ask: Ask, quiet: bool, styled: bool, connect: str) -> Reply:
    """Answer from the embedded guide; the reply has an error (code 5) when it knows nothing that fits."""
    from opsterm import guide

    if ask.has_data:
        return _no_answer("explaining text needs a model, and none is configured", connect)
    hit = guide.search(ask.question[:GUIDE_LIMIT], _system_id(), history.successful_commands())
    if hit is None:
        return _no_answer("the offline guide has no answer to that, and no model is configured", connect)
    text = f"{hit.explanation}\n\n{_as_lines(hit.command)}\n"
    if hit.alternatives:
        text += "\nSee also:\n" + "".join(f"\n{why}\n{_as_lines(command)}\n" for command, why in hit.alternatives)
    if not quiet:
        Screen(styled).show("text", text)
    note("offline: this is from the built-in guide, no model was asked")
    note(connect[0].lower() + connect[1:])
    for label, url in presets.find_local():
        note(f"{label} seems to answer on {url} ({host.owner_of(url)}): if you trust it, `ai -p {label} …` uses it")
    return Reply(text, [hit.command], providers.GUIDE)


def _no_answer(why: str, hint: str) -> Reply:
    return Reply("", [], providers.GUIDE, error=OpsTermError(why, hint, PROVIDER, "configuration"))


def _as_lines(command: str) -> str:
    return f"    $ {command}" if "\n" not in command else f"```bash\n{command}\n```"


def _system_id() -> str:
    return " ".join(host.describe().ids)


def _record(ask: Ask, reply: Reply) -> None:
    usage = reply.usage or {}
    row = history.Row(
        ask.mode,
        ask.question,
        reply.text,
        prompt=ask.prompt if ask.prompt != ask.question else None,
        provider=reply.provider,
        model=reply.model,
        prompt_tokens=usage.get("prompt_tokens"),
        completion_tokens=usage.get("completion_tokens"),
        duration=reply.duration,
        ttft=reply.ttft,
        conversation=ask.conversation,
        partial=reply.partial,
    )
    history.write(row)


def _print_commands(reply: Reply, ask: Ask, config: configuration.Config) -> int:
    """What -x prints, for scripts: the commands of a whole answer, and none of them where one is FORBIDDEN, or is not
    what it looks like."""
    from opsterm.term import conceals

    if reply.partial:
        raise OpsTermError(
            "the answer is incomplete, so its commands may be too",
            "Ask again, or without -x to read it",
            PROVIDER,
            "api",
        )
    if not reply.commands:
        raise OpsTermError("the answer holds no command", "Ask without -x to read it")
    if any(map(conceals, reply.commands)):
        raise OpsTermError(
            "a command of the answer holds hidden or control characters",
            "Ask without -x to see them",
            REFUSED,
            "policy",
        )
    _hand_over(reply, ask, config)
    emit("".join(command + "\n" for command in reply.commands))
    return 0


def _hand_over(reply: Reply, ask: Ask, config: configuration.Config) -> None:
    """Say what is DANGEROUS and leave a line in the trail for each command. OpsTermError for what is FORBIDDEN."""
    from opsterm import approval, judging, running, trail
    from opsterm.risk import DANGEROUS, FORBIDDEN

    policy = judging.policy(config)
    judged = [(request, judging.judge(request, policy)) for request in _requests(reply, ask)]
    for request, found in judged:
        if found.verdict.level == FORBIDDEN:
            running.record(request, found, trail.REFUSED)
            what = f"{_short(request.command)} is {FORBIDDEN}: {approval.reason(found.verdict)}"
            raise OpsTermError(what, f"Instead: {approval.advice(found.verdict)}", REFUSED, "policy")
    for request, found in judged:
        running.record(request, found, trail.HANDED_OVER)
        if found.verdict.level == DANGEROUS:
            note(f"{_short(request.command)} is {DANGEROUS}: {approval.reason(found.verdict)}", "yellow")


def _short(command: str) -> str:
    return repr(command if len(command) <= MESSAGE else command[:MESSAGE] + "…")


def _print_json(ask: Ask, reply: Reply, levels: list[str]) -> None:
    import json

    document: dict[str, Any] = {
        "question": redact.mask(ask.question),
        "answer": reply.text,
        "commands": reply.commands,
        "levels": levels,
        "provider": reply.provider,
        "model": reply.model,
        "reasoning": reply.reasoning,
        "finish": reply.finish,
        "partial": reply.partial,
        "usage": reply.usage or {},
        "ttft": reply.ttft,
        "duration": reply.duration,
        "conversation": ask.conversation,
    }
    if reply.error:
        document["error"] = {
            "message": reply.error.message,
            "kind": getattr(reply.error, "kind", None),
            "code": reply.error.code,
        }
    emit(json.dumps(document) + "\n")


def _explainer(endpoint: providers.Endpoint | None, ask: Ask) -> Any:
    """What the menu's `explain` does with a command."""

    def explain(command: str) -> None:
        if endpoint is None:
            from opsterm import guide

            emit((guide.explain(command) or "The offline guide does not know this command; `man` does.") + "\n")
            return
        question = f"Explain this command, part by part, and what it changes:\n{pipe.fence(command)}"
        follow_up = ask._replace(question=question, prompt=question, has_data=False, turns=[], mode="explain")
        reply = _from_model(endpoint, follow_up, stream=True, screen=Screen(styled=True))
        _record(follow_up, reply)
        if reply.error:
            note(f"{reply.error.message}. {reply.error.hint}", "yellow")

    return explain
