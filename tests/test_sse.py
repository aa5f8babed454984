"""Framing: whatever way the bytes are cut and the lines end, the same events come out."""

import json

import pytest

from opsterm.sse import Decoder

ONE, TWO = '{"a":1}', '{"b":"é\u2028\u0085x"}'
STREAMS = {
    "plain": f"data: {ONE}\n\ndata: {TWO}\n\ndata: [DONE]\n\n",
    "no space": f"data:{ONE}\n\ndata:{TWO}\n\ndata:[DONE]\n\n",
    "crlf": f"data: {ONE}\r\n\r\ndata: {TWO}\r\n\r\ndata: [DONE]\r\n\r\n",
    "bare cr": f"data: {ONE}\r\rdata: {TWO}\r\rdata: [DONE]\r\r",
    "comments": f": keep-alive\n\n: hi\ndata: {ONE}\n\n:\n\ndata: {TWO}\n\ndata: [DONE]\n\n",
    "bom": f"\ufeffdata: {ONE}\n\ndata: {TWO}\n\ndata: [DONE]\n\n",
    "heartbeats": f"data:\n\ndata: {ONE}\n\ndata: \n\ndata: {TWO}\n\ndata: [DONE]\n\n",
    "single newlines": f"data: {ONE}\ndata: {TWO}\ndata: [DONE]\n",
    "no final blank line": f"data: {ONE}\n\ndata: {TWO}\n\ndata: [DONE]",
    "ids and retry": f"id: 1\nretry: 5\ndata: {ONE}\n\nid: 2\ndata: {TWO}\n\ndata: [DONE]\n\n",
    "multi-line data, crlf": f'data: {{"a":\r\ndata: 1}}\r\n\r\ndata: {TWO}\r\n\r\ndata: [DONE]\r\n\r\n',
    "multi-line data": f'data: {{"a":\ndata: 1}}\n\ndata: {TWO}\n\ndata: [DONE]\n\n',
}


def decode(pieces):
    decoder = Decoder()
    events = [event for piece in pieces for event in decoder.feed(piece)] + decoder.close()
    assert all(name == "" for name, _ in events)
    return [data if data == "[DONE]" else json.loads(data) for _, data in events]


@pytest.mark.parametrize("name", STREAMS)
def test_every_framing_cut_anywhere(name):
    data = STREAMS[name].encode()
    expected = [json.loads(ONE), json.loads(TWO), "[DONE]"]
    assert decode([data]) == expected
    assert decode([bytes([byte]) for byte in data]) == expected
    for cut in range(len(data)):
        assert decode([data[:cut], data[cut:]]) == expected


def test_an_event_is_out_with_its_blank_line():
    assert Decoder().feed(b"data: 1\n\n") == [("", "1")]
    assert Decoder().feed(b"data: 1\r\r") == [("", "1")]


def test_names_and_error_fields():
    decoder = Decoder()
    assert decoder.feed(b'event: error\ndata: {"message":"no"}\n\n') == [("error", '{"message":"no"}')]
    assert decoder.feed(b'error: {"code":500}\n\n') == [("error", '{"code":500}')]
    assert decoder.feed(b"data: 2\n\n") == [("", "2")]


def test_an_event_has_a_limit():
    for piece in (b"x" * (1 << 20), b"data: x\n" * (1 << 17)):  # one line, many lines
        decoder = Decoder()
        with pytest.raises(ValueError, match="larger than 16 MiB"):
            for _ in range(17):
                decoder.feed(piece)
    decoder = Decoder()
    assert sum(len(decoder.feed(b"data: " + b"x" * (1 << 20) + b"\n\n")) for _ in range(20)) == 20


def test_the_pieces_of_a_line_are_not_copied_over_and_over():
    import tracemalloc

    decoder = Decoder()
    decoder.feed(b"data: " + b"x" * (4 << 20))
    tracemalloc.start()
    for _ in range(10):
        decoder.feed(b"y")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 1 << 20
