"""The AI client: one chat completion over HTTP, streamed or whole, sent again where that may help; the list of models;
and the loop that turns answers into typed values.

Raises ProviderError (code 5) for everything that goes wrong between here and the model; its kind says what, its
partial what came before.
"""

from __future__ import annotations

import http.client
import json
import time
from collections.abc import Callable

from opsterm import capabilities, redact, retry
from opsterm.completion import Answer
from opsterm.provider_errors import ProviderError, from_exception, from_response
from opsterm.provider_keys import for_models, with_key
from opsterm.providers import Endpoint, models_url
from opsterm.reader import BODY_LIMIT, Reader, Show
from opsterm.record import NamedTuple
from opsterm.sse import decode_json
from opsterm.term import note
from opsterm.transport import Wire, send

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

ERROR_LIMIT = 64 << 10  # bytes of the body of an error
Tell = Callable[[str], None]  # takes one line for the person


class Model(NamedTuple):
    """A model that a server offers. context is its length in tokens where the server says so."""

    id: str
    owner: str = ""
    context: int | None = None


def request_body(endpoint: Endpoint, messages: list[dict[str, Any]], stream: bool = True) -> dict[str, Any]:
    """The JSON body of the request, with nothing in it that was not configured, and secrets masked unless that is off
    for this endpoint."""
    body: dict[str, Any] = {"messages": _masked(messages) if endpoint.redact else messages}
    if endpoint.model:
        body = {"model": endpoint.model, **body}
    for name in ("temperature", "max_tokens"):
        if getattr(endpoint, name) is not None:
            body[name] = getattr(endpoint, name)
    if stream:
        body.update(stream=True, stream_options={"include_usage": True})
    return {**body, **endpoint.body}


def _masked(part: Any) -> Any:
    """Every text in part, which is what JSON can hold."""
    if isinstance(part, str):
        return redact.mask(part)
    if isinstance(part, list):
        return [_masked(item) for item in part]
    return {name: _masked(item) for name, item in part.items()} if isinstance(part, dict) else part


def chat(endpoint: Endpoint, body: dict[str, Any], show: Show = lambda kind, text: None, tell: Tell = note) -> Answer:
    """POST body and return the answer; every piece is handed to show as it arrives.

    Complete means: a finish_reason or [DONE] came, every event could be decoded, and there is text, a tool call or a
    refusal. Anything less raises ProviderError, without the key in it whatever the server said. Before anything was
    shown, a request that may yet succeed is sent again (see retry), and without what the server turns out to lack (see
    capabilities): tell says so. Ctrl-C ends the stream and returns what came, with finish "interrupted".
    """
    try:
        return _Request(with_key(endpoint), body, show, tell).answer()
    except KeyboardInterrupt:  # before the first answer, or between two
        return Answer(finish="interrupted")


class _Request:
    """One question to one endpoint, with as many requests as that takes."""

    def __init__(self, endpoint: Endpoint, body: dict[str, Any], show: Show, tell: Tell) -> None:
        self._endpoint = endpoint
        self._body = body
        self._show = show
        self._tell = tell
        self._deadline = time.monotonic() + endpoint.total_timeout
        self._known = self._lacks = capabilities.recall(endpoint)
        self._tries = 0

    def answer(self) -> Answer:
        self._tell_left_out(())
        while True:
            body = capabilities.adapt(self._body, self._lacks)
            try:
                answer = _converse(self._endpoint, body, self._show, self._deadline)
            except ProviderError as error:
                if error.began or not (self._drop(body, error) or self._wait(error)):
                    raise
            else:
                if self._lacks != self._known:
                    capabilities.remember(self._endpoint, self._lacks)
                return answer

    def _drop(self, body: dict[str, Any], error: ProviderError) -> bool:
        """Leave out what this error says the server lacks; False when it says no such thing."""
        lack = capabilities.missing(body, error.kind, error.detail)
        if lack is None or lack in self._lacks:
            return False
        before, self._lacks = self._lacks, (*self._lacks, lack)
        self._tell_left_out(before)
        return True

    def _tell_left_out(self, before: tuple[str, ...]) -> None:
        """Say what was configured and is not sent, as far as it was not said with the lacks of before."""
        said = capabilities.left_out(self._body, before)
        for name in capabilities.left_out(self._body, self._lacks):
            if name not in said:
                self._tell(f"{self._endpoint.label} does not take {name} for this model: it is left out")

    def _wait(self, error: ProviderError) -> bool:
        """Wait until it is time for the next try; False when there is none."""
        self._tries += 1
        seconds = (
            None if error.final else retry.pause(error.kind, self._tries, self._endpoint.retries, error.retry_after)
        )
        if seconds is None or time.monotonic() + seconds >= self._deadline:
            error.after(self._tries)
            return False
        self._tell(f"{error.message}; trying again in {seconds:.1f} s")
        time.sleep(seconds)
        return True


def _converse(endpoint: Endpoint, body: dict[str, Any], show: Show, deadline: float) -> Answer:
    """One request and its answer."""
    wire = Wire(endpoint, deadline)
    reader = Reader(show, wire)
    try:
        with _response(wire, endpoint.url, body) as response:
            reader.read(response)
        return reader.finished()
    except KeyboardInterrupt:
        return reader.partial()._replace(finish="interrupted")
    except (ProviderError, OSError, http.client.HTTPException) as error:
        raise _failure(error, wire, reader.partial()) from None


def _failure(error: Exception, wire: Wire, partial: Answer) -> ProviderError:
    """error as a ProviderError with what came before it, and without what must not be seen."""
    failure = error if isinstance(error, ProviderError) else from_exception(error, wire, partial)
    return failure.settle(wire, partial)


def _response(wire: Wire, url: str, body: dict[str, Any] | None = None) -> http.client.HTTPResponse:
    """The response to a request, unless its status says that it is none.

    The body of an error is worth LAST_WORDS: the status says what happened, also where the words behind it break off.
    """
    response = send(wire, url, body)
    if response.status < 300:
        return response
    wire.last_words()
    words = b""
    with response:
        try:
            while len(words) < ERROR_LIMIT and (chunk := response.read1(ERROR_LIMIT)):
                words += chunk
        except (OSError, http.client.HTTPException):
            pass
    raise from_response(response.status, response.headers, words, wire)


def models(endpoint: Endpoint) -> list[Model]:
    """The models that endpoint lists at `/models`, by name. ProviderError as for chat; it is asked once."""
    endpoint = for_models(with_key(endpoint))
    wire = Wire(endpoint, time.monotonic() + endpoint.total_timeout)
    try:
        with _response(wire, models_url(endpoint)) as response:
            return _models(response.read(BODY_LIMIT))
    except (ProviderError, OSError, http.client.HTTPException) as error:
        raise _failure(error, wire, Answer()) from None


def _models(body: bytes) -> list[Model]:
    """`{"data": [{"id": …}]}`, a bare list (Together), or `{"models": [{"name": …}]}` (Ollama's own)."""
    try:
        document = decode_json(body.decode("utf-8-sig", "replace"))
    except ValueError:
        raise ProviderError("protocol", "the server's list of models is not JSON") from None
    rows = document if isinstance(document, list) else None
    if isinstance(document, dict):
        rows = document.get("data") if "data" in document else document.get("models")
    if not isinstance(rows, list):
        raise ProviderError("protocol", "the server's answer is no list of models")
    return sorted({model.id: model for row in rows if (model := _model(row))}.values())


def _model(row: Any) -> Model | None:
    if not isinstance(row, dict):
        return None
    name = row.get("id") or row.get("name")
    if not isinstance(name, str) or not name:
        return None
    lengths = (row.get(field) for field in ("context_length", "context_window", "max_model_len", "max_context_length"))
    context = next((length for length in lengths if isinstance(length, int) and length > 0), None)
    owner = row.get("owned_by")
    return Model(name.removeprefix("models/"), owner if isinstance(owner, str) else "", context)


def typed_chat(
    endpoint: Endpoint, messages: list[dict[str, Any]], schema: dict[str, Any], tries: int = 3
) -> tuple[Any, Answer]:
    """Ask until the answer is JSON that fits schema, at most `tries` times; return the value and the answer it came in.

    What was wrong is fed back to the model. Asks for response_format json_schema, then json_object, then by prompt
    alone, as far as the server understands: whichever it is, the answer is validated here. Raises ProviderError
    (kind "schema") when no try fits.
    """
    from opsterm.jsonschema import validate

    endpoint = with_key(endpoint)  # once, and not for every try
    form = {"type": "json_schema", "json_schema": {"name": "answer", "schema": schema, "strict": True}}
    ask = f"Answer with one JSON document and nothing else. It must fit this JSON Schema:\n{json.dumps(schema)}"
    messages = [*messages, {"role": "user", "content": ask}]
    problems: list[str] = []
    for _ in range(tries):
        answer = chat(endpoint, {**request_body(endpoint, messages, stream=False), "response_format": form})
        value, problems = _parse(answer.text)
        problems = problems or validate(value, schema)
        if not problems:
            return value, answer
        feedback = (
            "That does not fit the schema:\n" + "\n".join(problems[:20]) + "\nSend the corrected JSON document only."
        )
        messages = [*messages, {"role": "assistant", "content": answer.text}, {"role": "user", "content": feedback}]
    raise ProviderError("schema", f"the model's answer did not fit the expected form in {tries} tries: {problems[0]}")


def _parse(text: str) -> tuple[Any, list[str]]:
    """The JSON document in text, also when a fence or a sentence stands around it."""
    candidates = [text.strip(), text[text.find("{") : text.rfind("}") + 1], text[text.find("[") : text.rfind("]") + 1]]
    for candidate in filter(None, candidates):
        try:
            return decode_json(candidate), []
        except ValueError:
            continue
    return None, ["$: this is not JSON"]
