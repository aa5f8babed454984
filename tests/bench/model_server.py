"""A model's server in a process of its own, so that what it costs is not counted in a client. Usage: model_server.py

The first word of the path chooses how an answer is paced:

    /answer/v1  200 tokens, 1000 a second
    /first/v1   status line, headers and first token in one piece; the rest 30 ms later
    /rapid/v1   20,000 tokens, 10,000 a second, each in a piece of its own

It prints its port, and for every answer one JSON line: when the first token and the end were handed to the kernel, by time.monotonic(), which
all processes of a machine share. It ends when its stdin does, so that nobody can leave it behind.
"""

import json
import select
import socket
import sys
import time

ANSWER, RAPID, RATE = 200, 20_000, 10_000
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n"


def event(data: str) -> bytes:
    piece = f"data: {data}\n\n".encode()
    return b"%x\r\n%b\r\n" % (len(piece), piece)


def chunk(delta: dict[str, str], finish: "str | None" = None) -> bytes:
    choices = [{"index": 0, "delta": delta, "logprobs": None, "finish_reason": finish}]
    document = {"id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 1, "model": "bench", "choices": choices}
    return event(json.dumps(document))


def token(number: int) -> str:
    """Words, twelve to a line."""
    return f"word{number}" + (" " if number % 12 else "\n")


START = chunk({"role": "assistant", "content": ""})
TOKENS = [chunk({"content": token(number)}) for number in range(1, RAPID + 1)]
COUNTS = {"prompt_tokens": 100, "completion_tokens": ANSWER, "total_tokens": 100 + ANSWER}
USAGE = {"id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 1, "model": "bench", "choices": [], "usage": COUNTS}
END = chunk({}, "stop") + event(json.dumps(USAGE)) + event("[DONE]") + b"0\r\n\r\n"


def read_request(connection: socket.socket) -> str:
    """The path, once the whole request is in."""
    data = b""
    while b"\r\n\r\n" not in data:
        data += connection.recv(65536)
    head, _, body = data.partition(b"\r\n\r\n")
    lines = head.decode("latin-1").lower().split("\r\n")
    length = next(int(line.partition(":")[2]) for line in lines if line.startswith("content-length:"))
    while len(body) < length:
        body += connection.recv(65536)
    return lines[0].split()[1]


def send_paced(connection: socket.socket, tokens: list[bytes], rate: float) -> None:
    """Every token at its time; those that a late wake-up missed go out at once."""
    started = time.monotonic()
    for number, piece in enumerate(tokens):
        early = started + number / rate - time.monotonic()
        if early > 0:
            time.sleep(early)
        connection.sendall(piece)


def reply(connection: socket.socket, pace: str) -> float:
    """Send the answer; return when its first token went out."""
    if pace == "first":
        first = time.monotonic()
        connection.sendall(HEAD + START + TOKENS[0])
        time.sleep(0.03)
        connection.sendall(b"".join(TOKENS[1:ANSWER]))
        return first
    connection.sendall(HEAD + START)
    first = time.monotonic()
    send_paced(connection, *((TOKENS, RATE) if pace == "rapid" else (TOKENS[:ANSWER], 1000)))
    return first


def main() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        print(listener.getsockname()[1], flush=True)
        while sys.stdin not in select.select([listener, sys.stdin], [], [])[0]:
            connection, _ = listener.accept()
            with connection:
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                first = reply(connection, read_request(connection).split("/")[1])
                connection.sendall(END)
                print(json.dumps({"first": first, "end": time.monotonic()}), flush=True)


if __name__ == "__main__":
    main()
