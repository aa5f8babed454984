"""Chunks add up to one answer."""

import json

import pytest

from opsterm.completion import Assembler


def assemble(*chunks):
    assembler = Assembler()
    shown = [piece for chunk in chunks for piece in assembler.add(chunk)] + assembler.close()
    answer = assembler.answer(None, 0)
    assert "".join(text for kind, text in shown if kind == "text") == answer.text + answer.refusal
    assert "".join(text for kind, text in shown if kind == "reasoning") == answer.reasoning
    return answer


def delta(**fields):
    return {"choices": [{"index": 0, "delta": fields, "finish_reason": None}]}


def texts(*pieces):
    return assemble(*(delta(content=piece) for piece in pieces))


THOUGHTS = [
    ("<think>why\nso</think>\n\nDisk is full.", "Disk is full.", "why\nso"),
    ("\n <think>a</think>b", "\n b", "a"),
    ("Use the <think> tag.\n</think> too", "Use the <think> tag.\n</think> too", ""),
    ("first\n<think>again</think>\nsecond", "first\nsecond", "again"),
    ("a < b and <thin", "a < b and <thin", ""),
    ("<think>never closed", "", "never closed"),
    ("<think></think>x", "x", ""),
    ("a<b\n<<think>x", "a<b\n<<think>x", ""),
]


@pytest.mark.parametrize(("stream", "text", "reasoning"), THOUGHTS)
def test_think_is_split_off_wherever_it_is_cut(stream, text, reasoning):
    ways = [[stream], list(stream)] + [[stream[:i], stream[i:]] for i in range(1, len(stream))]
    for pieces in ways:
        answer = texts(*pieces)
        assert (answer.text, answer.reasoning) == (text, reasoning), pieces


def test_reasoning_fields_stay_out_of_the_text():
    answer = assemble(delta(reasoning_content="hm "), delta(reasoning="ok"), delta(content="yes"))
    assert (answer.text, answer.reasoning) == ("yes", "hm ok")


def test_odd_shapes():
    answer = assemble(
        {"choices": None}, {"choices": []}, {"choices": [{"delta": None}]}, delta(content=None), delta(role="assistant"),
        {"choices": [{"index": 1, "delta": {"content": "other"}}]}, {"prompt_filter_results": [], "choices": []},
        delta(content=[{"type": "text", "text": "par"}, {"type": "text", "text": "ts"}]),
        delta(content=[{"type": "thinking", "thinking": [{"type": "text", "text": "deep"}]}]),
        {"choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}], "model": "m", "usage": {"prompt_tokens": 3}},
        {"choices": [], "usage": {"prompt_tokens": 3, "completion_tokens": 2, "details": {}}},
    )  # fmt: skip
    assert (answer.text, answer.reasoning, answer.finish, answer.model) == ("parts", "deep", "stop", "m")
    assert dict(answer.usage) == {"prompt_tokens": 3, "completion_tokens": 2}


def test_a_whole_message_and_a_refusal():
    whole = {"choices": [{"message": {"content": "hi", "reasoning_content": "r"}, "finish_reason": "length"}]}
    assert assemble(whole)[:2] == ("hi", "r")
    assert assemble(delta(refusal="I can"), delta(refusal="not")).refusal == "I cannot"


CALLS = {
    "partial arguments": [
        [{"index": 0, "id": "a", "function": {"name": "run", "arguments": ""}}],
        [{"index": 0, "function": {"arguments": '{"x"'}}],
        [{"index": 0, "function": {"arguments": ": 1}"}}],
    ],
    "no index": [[{"id": "a", "function": {"name": "run", "arguments": '{"x"'}}], [{"function": {"arguments": ": 1}"}}]],
    "repeated name": [
        [{"index": 0, "id": "a", "function": {"name": "run", "arguments": '{"x"'}}],
        [{"index": 0, "id": "a", "function": {"name": "run", "arguments": ": 1}"}}],
    ],
    "arguments as object": [[{"index": 0, "id": "a", "function": {"name": "run", "arguments": {"x": 1}}}]],
}


@pytest.mark.parametrize("name", CALLS)
def test_tool_calls(name):
    (call,) = assemble(*(delta(tool_calls=part) for part in CALLS[name])).tool_calls
    assert (call.id, call.name, json.loads(call.arguments)) == ("a", "run", {"x": 1})


def test_interleaved_calls_and_a_duplicate_index():
    answer = assemble(
        delta(tool_calls=[{"index": 0, "id": "a", "function": {"name": "one"}}, {"index": 1, "id": "b", "function": {"name": "two"}}]),
        delta(tool_calls=[{"index": 1, "function": {"arguments": "2"}}]),
        delta(tool_calls=[{"index": 0, "function": {"arguments": "1"}}]),
        delta(tool_calls=[{"index": 0, "id": "c", "function": {"name": "three", "arguments": "3"}}]),
    )
    assert [(call.name, call.arguments) for call in answer.tool_calls] == [("one", "1"), ("two", "2"), ("three", "3")]


ODD = [
    {"choices": 5}, {"choices": [5, None]}, {"choices": [{"delta": "x"}]}, {"choices": [{"delta": [1]}]}, {"choices": [{"delta": 5}]},
    delta(content=5), delta(content={"a": 1}), delta(content=[5, None, {"text": 5}]), delta(reasoning=5), delta(refusal=[5]),
    delta(tool_calls=5), delta(tool_calls=[None]), {"usage": "x"}, {"usage": [1]}, {"model": [1]}, {"choices": [{"finish_reason": [1]}]},
]  # fmt: skip


@pytest.mark.parametrize("chunk", ODD)
def test_odd_types_are_ignored(chunk):
    answer = assemble(delta(content="yes"), chunk)
    assert answer[:8] == ("yes", "", (), "", "", {}, "", None)


def test_a_tool_call_of_odd_types():
    (call,) = assemble(delta(tool_calls=[{"id": [1], "function": "x"}]), delta(tool_calls=[{"function": {"name": 5}}])).tool_calls
    assert call == ("call_0", "", "")


def test_figures_that_cannot_be_are_dropped():
    usage = {"prompt_tokens": -1, "completion_tokens": 2**53 + 1, "total_tokens": True, "cached": 7}
    assert dict(assemble({"usage": usage}).usage) == {"cached": 7}


ORPHANS = [
    ("I should run rm.\n</think>\n\nDisk is full.", "Disk is full.", "I should run rm.\n"),
    ("a\n </think>b", "b", "a\n"),
    ("a\n</think>b\n</think>c", "b\n</think>c", "a\n"),
    ("The tag </think> ends it.\n", "The tag </think> ends it.\n", ""),
    ("<think>x</think>a\n</think>\nb", "a\n</think>\nb", "x"),
]


@pytest.mark.parametrize(("stream", "text", "reasoning"), ORPHANS)
def test_what_stands_before_a_lone_closing_tag_is_no_answer(stream, text, reasoning):
    for pieces in ([stream], list(stream)):
        assembler = Assembler()
        for piece in pieces:
            assembler.add(delta(content=piece))
        assembler.close()
        answer = assembler.answer(None, 0)
        assert (answer.text, answer.reasoning) == (text, reasoning)
