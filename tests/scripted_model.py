"""A language model that answers by script, served by the real llama.cpp server: real HTTP, real streaming, real tool-call parsing.

The trick: every layer of the written GGUF file passes its input through unchanged, so that the next token depends on the last one alone. The
embedding of a token is the output vector of its successor, and a reply is a chain of tokens. The chat template ends the prompt with a control
token that starts the chain: the script is the last one that a user message names (`@hello`, else the first of SCRIPTS), the turn is the
number of the assistant's messages since.

`with serve(directory) as server:` gives server.url and server.key. Run as a program with the model's path, this file is the serving process.
"""

from __future__ import annotations

import json
import os
import select
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NamedTuple

KEY = "sk-local-test"
LONG = 3000  # chunks of @long
CONTEXT = 65536  # tokens of a prompt and its reply; a prompt has one token per byte

_UTF8 = "Größe: 5 € → 日本語 🚀 fertig."

# script → one list of chunks per turn. Chunks are the tokens, so they are the pieces that a stream arrives in.
SCRIPTS: dict[str, list[list[str | bytes]]] = {
    "hello": [["Hello", " from", " the", " scripted", " model", "."], ["Hello", " again", "."]],
    "disk": [["Look at", " the free space", " of each", " filesystem:\n\n", "```bash\n", "df", " -h", "\n```", "\n"]],
    "think": [["<think>", "The user greets me.", " I answer", " briefly.", "</think>", "Good", " morning", "!"]],
    "tools": [
        ["<tool_call>\n", '{"name": "run",', ' "arguments": ', '{"command": "', "uptime", '"}}\n', "</tool_call>"],
        ["The machine", " is up", "."],
    ],
    "json": [['{"command": "', "uname -r", '", "risk": "', "unheard-of", '"', "}"]],
    "long": [[f"{number}\n" for number in range(LONG)]],
    # One byte per token, as far as they are unique: multi-byte characters are split.
    "utf8": [[bytes([byte]) for byte in _UTF8.encode()]],
}

# ChatML with tools and reasoning written as <tool_call> and <think>, which is what the server learns its parser from.
_TEMPLATE = """\
{%- if tools %}{{- '<|im_start|>system\\n# Tools\\n<tools>\\n' }}
{%- for tool in tools %}{{- (tool | tojson) + '\\n' }}{%- endfor %}
{{- '</tools>\\nReply with <tool_call>\\n{"name": ..., "arguments": ...}\\n</tool_call><|im_end|>\\n' }}{%- endif %}
{%- for message in messages %}{{- '<|im_start|>' + message.role + '\\n' }}
{%- if message.reasoning_content %}{{- '<think>' + message.reasoning_content + '</think>' }}{%- endif %}
{%- if message.content is string %}{{- message.content }}{%- endif %}
{%- for call in message.tool_calls or [] %}
{{- '<tool_call>\\n{"name": "' + call.function.name + '", "arguments": ' + (call.function.arguments | tojson) + '}\\n</tool_call>' }}
{%- endfor %}{{- '<|im_end|>\\n' }}{%- endfor %}
{%- if add_generation_prompt %}{{- '<|im_start|>assistant\\n' }}
{%- set scripts = SCRIPTS %}{%- set chosen = namespace(script=scripts[0], turn=0) %}
{%- for message in messages %}
{%- if message.role == 'assistant' %}{%- set chosen.turn = chosen.turn + 1 %}{%- endif %}
{%- if message.role == 'user' and message.content is string %}{%- for script in scripts %}
{%- if '@' + script.name in message.content %}{%- set chosen.script = script %}{%- set chosen.turn = 0 %}{%- endif %}
{%- endfor %}{%- endif %}{%- endfor %}
{%- if chosen.turn > chosen.script.last %}{%- set chosen.turn = chosen.script.last %}{%- endif %}
{{- '<|' + chosen.script.name + ':' + (chosen.turn | string) + '|>' }}{%- endif %}"""


def text(script: str, turn: int = 0) -> str:
    """The whole reply of one turn, as the model sends it."""
    return b"".join(_bytes(chunk) for chunk in SCRIPTS[script][turn]).decode()


class Token(NamedTuple):
    text: bytes
    kind: int  # gguf.TokenType
    successor: int


_UNKNOWN, _BEGIN, _END = range(3)


def _vocabulary() -> list[Token]:
    from gguf import TokenType

    specials = [Token(b"<unk>", TokenType.UNKNOWN, _END), Token(b"<s>", TokenType.CONTROL, _END), Token(b"</s>", TokenType.CONTROL, _END)]
    specials += [Token(mark, TokenType.CONTROL, _END) for mark in (b"<|im_start|>", b"<|im_end|>")]
    tokens = specials + [Token(b"<0x%02X>" % byte, TokenType.BYTE, _END) for byte in range(256)]
    taken: set[bytes] = set()
    for script, turns in SCRIPTS.items():
        for turn, chunks in enumerate(turns):
            pieces = _unique([_bytes(chunk) for chunk in chunks], taken)
            start = len(tokens)
            tokens.append(Token(f"<|{script}:{turn}|>".encode(), TokenType.CONTROL, start + 1))
            for number, piece in enumerate(pieces, start + 2):
                # In the file a space is U+2581, as SentencePiece writes it.
                tokens.append(Token(piece.replace(b" ", "\u2581".encode()), TokenType.NORMAL, number))
            tokens[-1] = tokens[-1]._replace(successor=_END)
    return tokens


def _bytes(chunk: str | bytes) -> bytes:
    return chunk.encode() if isinstance(chunk, str) else chunk


def _unique(chunks: list[bytes], taken: set[bytes]) -> list[bytes]:
    """The chunks, joined with their neighbours where no other way makes them unique: a token has one successor only."""
    pieces: list[bytes] = []
    piece = b""
    for chunk in chunks:
        piece += chunk
        if piece not in taken:
            taken.add(piece)
            pieces.append(piece)
            piece = b""
    if piece:  # the last chunk is a token already
        piece = pieces.pop() + piece
        if piece in taken:
            raise ValueError(f"a reply ends in {piece!r}, which is a token already: word it differently")
        taken.add(piece)
        pieces.append(piece)
    return pieces


def write(path: str) -> None:
    """Write the model file (about 7 MB: @long has a token for every chunk)."""
    import gguf
    import numpy as np

    tokens = _vocabulary()
    width, narrow = 256, 32  # of the residual stream; of its one attention head and feed-forward layer, which do nothing
    # Rows of random signs are all but orthogonal, so the successor beats every other token by far.
    signs = np.random.default_rng(1).choice(np.float32([-1, 1]), (len(tokens), width))
    tensors = {
        "token_embd": signs[[token.successor for token in tokens]],
        "output": signs * np.float32(0.5),
        "output_norm": np.ones(width, np.float32),
        "blk.0.attn_norm": np.ones(width, np.float32),
        "blk.0.ffn_norm": np.ones(width, np.float32),
    }
    for part in ("attn_q", "attn_k", "attn_v", "ffn_gate", "ffn_up"):
        tensors[f"blk.0.{part}"] = np.zeros((narrow, width), np.float32)
    for part in ("attn_output", "ffn_down"):
        tensors[f"blk.0.{part}"] = np.zeros((width, narrow), np.float32)

    writer = gguf.GGUFWriter(path, "llama")
    _describe(writer, tokens, width, narrow)
    for name, values in tensors.items():
        writer.add_tensor(f"{name}.weight", values)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def _describe(writer: object, tokens: list[Token], width: int, narrow: int) -> None:
    """The file's metadata: shape of the network, vocabulary, chat template."""
    import gguf

    w: gguf.GGUFWriter = writer  # type: ignore[assignment]
    w.add_name("scripted")
    w.add_context_length(CONTEXT)
    w.add_embedding_length(width)
    w.add_block_count(1)
    w.add_feed_forward_length(narrow)
    w.add_head_count(1)
    w.add_head_count_kv(1)
    w.add_key_length(narrow)
    w.add_value_length(narrow)
    w.add_rope_dimension_count(narrow)
    w.add_layer_norm_rms_eps(1e-6)
    w.add_vocab_size(len(tokens))
    w.add_file_type(gguf.LlamaFileType.ALL_F32)
    w.add_tokenizer_model("llama")
    w.add_token_list([token.text for token in tokens])
    w.add_token_scores([0.0] * len(tokens))
    w.add_token_types([token.kind for token in tokens])
    w.add_unk_token_id(_UNKNOWN)
    w.add_bos_token_id(_BEGIN)
    w.add_eos_token_id(_END)
    w.add_add_bos_token(True)
    w.add_add_space_prefix(False)
    scripts = [{"name": name, "last": len(turns) - 1} for name, turns in SCRIPTS.items()]
    w.add_chat_template(_TEMPLATE.replace("SCRIPTS", json.dumps(scripts)))


class Served(NamedTuple):
    """A running server: url is the base (`http://127.0.0.1:PORT/v1`), key the only API key that it takes."""

    url: str
    key: str
    pid: int


@contextmanager
def serve(directory: str, start_timeout: float = 60) -> Iterator[Served]:
    """Serve the model from a child process, with its file and its log in directory; RuntimeError with the log when it does not start."""
    model, log = os.path.join(directory, "scripted.gguf"), os.path.join(directory, "llama.log")
    write(model)
    with open(log, "wb") as errors:
        command = [sys.executable, os.path.abspath(__file__), model]
        child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors)
    try:
        ready, _, _ = select.select([child.stdout], [], [], start_timeout)
        address = child.stdout.readline().decode().strip() if ready else ""
        if not address:
            with open(log, encoding="utf-8", errors="replace") as lines:
                raise RuntimeError(f"the llama.cpp server did not start; its log ends:\n{lines.read()[-4000:]}")
        yield Served(f"{address}/v1", KEY, child.pid)
    finally:
        child.kill()
        child.communicate()


def _serve_until_stdin_closes(model: str, address_out: int) -> None:
    import xllamacpp

    parameters = xllamacpp.CommonParams()
    parameters.model.path = model
    parameters.model_alias = {"scripted"}
    parameters.hostnames = ["127.0.0.1"]
    parameters.port = 0
    parameters.api_keys = [KEY]
    parameters.use_jinja = True
    parameters.n_parallel = 2
    parameters.n_ctx = CONTEXT * parameters.n_parallel
    parameters.warmup = False
    parameters.cpuparams.n_threads = 1  # the model is tiny: more threads would only wait for each other
    server = xllamacpp.Server(parameters)
    os.write(address_out, f"{server.listening_address}\n".encode())
    sys.stdin.buffer.read()  # ends with the process that started us, however that ends
    os._exit(0)


if __name__ == "__main__":
    # The server's log may go to stdout too: the address goes out on a descriptor of its own.
    own_stdout = os.dup(1)
    os.dup2(2, 1)
    _serve_until_stdin_closes(sys.argv[1], own_stdout)
