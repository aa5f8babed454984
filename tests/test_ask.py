"""Ask, as a person at a terminal, in a pipe and with nobody there."""

import json
import os
import signal
import subprocess
import sys
import threading
import time

import pytest
from conftest import write_config
from scripted_server import ScriptedServer, answer, delta, response, sse, stream

TWO = "First:\n\n```bash\necho one > one.txt; exit 3\n```\n\nThen:\n\n```bash\necho two\n```\n"


@pytest.fixture
def server(scripted_server, monkeypatch):
    monkeypatch.setenv("OPSTERM_API_URL", scripted_server.url)
    return scripted_server


def ai(*words, **options):
    options = {"stdin": subprocess.DEVNULL, "capture_output": True, "text": True, "timeout": 60, "check": False, **options}
    return subprocess.run(["ai", *words], **options)


def at_terminal(terminal, server, line="ai how"):
    terminal.send(f"export SHELL=/bin/bash OPSTERM_API_URL={server.url}; clear", "Enter")
    terminal.send(line, "Enter")


def history(*words):
    return [json.loads(line) for line in ai("history", "--json", *words).stdout.splitlines()]


def test_each_command_is_offered_and_the_exit_code_passed_on(terminal, server, home):
    server.script(answer(TWO))
    at_terminal(terminal, server)
    terminal.wait_for("[n]ext · [q]uit >")
    assert not os.path.exists(f"{home}/one.txt")
    terminal.press("r")
    screen = terminal.wait_for("$ echo two\n")
    assert os.path.exists(f"{home}/one.txt") and "[n]ext" not in screen.split("echo two")[-1]
    terminal.press("q")
    terminal.send("echo code=$?", "Enter")
    terminal.wait_for("code=3")
    assert [(row["mode"], row["input"], row["exit_code"]) for row in history()] == [("ask", "how", None), ("exec", TWO.split("\n")[3], 3)]


def test_next_edit_and_run(terminal, server):
    server.script(answer(TWO))
    at_terminal(terminal, server)
    terminal.wait_for("[n]ext · [q]uit >")
    terminal.press("n")
    terminal.wait_for("$ echo two\n")
    terminal.press("e")
    time.sleep(0.3)
    terminal.send(" and three", "Enter")
    terminal.wait_for("$ echo two and three\n  [r]un")
    terminal.press("r")
    terminal.wait_for("\ntwo and three\n")
    assert history("--mode", "exec")[0]["input"] == "echo two and three"


def test_several_lines_are_edited_in_the_editor(terminal, server, home):
    server.script(answer("```bash\nfor i in 1 2; do\n  echo n$i\ndone\n```\n"))
    with open(f"{home}/editor", "w") as script:
        script.write("#!/bin/sh\nsed -i s/n/m/ \"$1\"\n")
    os.chmod(f"{home}/editor", 0o755)
    terminal.send(f"export EDITOR={home}/editor", "Enter")
    at_terminal(terminal, server)
    terminal.wait_for("[q]uit >")
    terminal.press("e")
    terminal.wait_for("echo m$i")
    terminal.press("q")


def test_placeholders_are_filled_in_before_it_runs(terminal, server):
    server.script(answer("```bash\necho <name>\n```\n"))
    at_terminal(terminal, server)
    screen = terminal.wait_for("[q]uit >")
    assert "fill in <name>" in screen and "[r]un" not in screen
    terminal.press("e")
    time.sleep(0.3)
    terminal.send("", "BSpace", "BSpace", "BSpace", "BSpace", "BSpace", "BSpace")
    terminal.send("bob", "Enter")
    terminal.wait_for("$ echo bob\n  [r]un")
    terminal.press("q")


def test_explain_asks_the_model_and_comes_back(terminal, server):
    server.script(answer("```bash\necho hi\n```\n"), answer("It greets."))
    at_terminal(terminal, server)
    terminal.wait_for("[q]uit >")
    terminal.press("x")
    terminal.wait_for("It greets.")
    terminal.wait_for("[q]uit >")
    assert "```\necho hi\n```" in server.requests[1].json["messages"][-1]["content"]
    terminal.press("q")


def test_the_offer_works_when_stdin_is_the_pipe(terminal, server):
    server.script(answer("```bash\necho h''i; read x; echo got $x\n```\n"))
    at_terminal(terminal, server, "echo data | ai why")
    terminal.wait_for("[q]uit >")
    terminal.press("r")
    terminal.wait_for("\nhi\n")
    terminal.send("me", "Enter")
    terminal.wait_for("got me")


@pytest.mark.parametrize("line", ["ai -n how", "ai --json how | cat", "ai how | cat", "ai -x how", "ai how > out; cat out"])
def test_no_offer_where_none_is_wanted_or_possible(terminal, server, line):
    server.script(answer("```bash\ntouch ran\n```\n"))
    at_terminal(terminal, server, line + "; echo code=$?")
    screen = terminal.wait_for("code=0")
    assert "[r]un" not in screen and "touch ran" in screen


def test_commands_of_a_broken_answer_are_not_offered(terminal, server, home):
    server.script(stream(sse(delta("```bash\nrm -rf /tmp/x\n```\n"), delta(finish="length"))))
    at_terminal(terminal, server, "ai how; echo code=$?")
    screen = terminal.wait_for("code=0")
    assert "cut off at the token limit" in screen and "[r]un" not in screen


def test_a_hidden_character_cannot_be_run(terminal, server):
    server.script(answer("```bash\necho a\u202eb\n```\n"))
    at_terminal(terminal, server)
    screen = terminal.wait_for("[q]uit >")
    assert "\\u202e" in screen and "hidden or control" in screen and "[r]un" not in screen
    terminal.press("q")


def test_ctrl_c_keeps_what_came(terminal, server):
    server.script([*stream(sse(delta("half an answer")))[:-1], "hang"])
    at_terminal(terminal, server, "ai how; echo code=$?")
    terminal.wait_for("half an answer")
    terminal.send("", "C-c")
    screen = terminal.wait_for("code=130")
    assert "kept in the history as partial" in screen
    row = history()[0]
    assert (row["output"], row["partial"]) == ("half an answer", 1)


def test_ctrl_c_before_anything_came(terminal, server):
    server.script(["hang"])
    at_terminal(terminal, server, "ai how; echo code=$?")
    terminal.wait_for("thinking")
    terminal.send("", "C-c")
    assert "thinking" not in terminal.wait_for("code=130")


def test_markdown_on_a_terminal_only(terminal, server):
    server.script(answer("# Title\n**bold** `code`\n"))
    at_terminal(terminal, server, "ai -n how; echo do''ne")
    terminal.wait_for("done")
    assert "\x1b[1m" in terminal.screen(ansi=True)
    assert "\x1b" not in ai("how").stdout
    terminal.send("clear; ai -n --raw how; echo do''ne", "Enter")
    terminal.wait_for("done")
    assert "\x1b[1m" not in terminal.screen(ansi=True)


def test_reasoning_goes_to_stderr_and_nowhere_else(server):
    server.script(stream(sse(delta(reasoning_content="secret thought"), delta("<think>more</think>"), delta("Yes."), delta(finish="stop"))))
    done = ai("how")
    assert done.stdout == "Yes.\n" and "secret thought" in done.stderr and "more" in done.stderr
    assert "thought" not in history()[0]["output"]
    assert ai("--hide-reasoning", "how").stderr == ""


def test_control_characters_of_a_model_are_made_visible(server):
    server.script(answer("a\x1b]0;owned\x07b\u202ec\r\nd\n"))
    assert ai("how").stdout == "a\\x1b]0;owned\\x07b\\u202ec\nd\n"


def test_a_partial_answer_is_kept_with_its_error(server):
    server.script([*stream(sse(delta("par")))[:-1], 0.1, "reset"])
    done = ai("how")
    assert (done.stdout, done.returncode) == ("par\n", 5) and "broke off" in done.stderr and "Traceback" not in done.stderr
    assert history()[0]["partial"] == 1
    document = json.loads(ai("--json", "how").stdout)
    assert document["partial"] and document["answer"] == "par" and document["error"]["kind"] == "truncated"


def test_the_key_is_in_no_output(server, monkeypatch):
    monkeypatch.setenv("OPSTERM_API_KEY", "sk-canary-0123456789")
    server.script(response({"error": {"message": "bad key sk-canary-0123456789"}}, 401))
    done = ai("how")
    assert done.returncode == 5 and "sk-canary" not in done.stdout + done.stderr + ai("config", "list").stdout


def test_a_key_goes_to_its_own_provider_only(server, monkeypatch):
    with ScriptedServer() as other:
        os.makedirs(os.environ["OPSTERM_DIR"])
        with open(os.path.join(os.environ["OPSTERM_DIR"], "config.json"), "w") as file:
            mine = {"provider": "mine", "api_url": server.url, "api_key": "sk-mine"}
            json.dump({"ai": mine, "providers": {"second": {"api_url": other.url, "api_key": "sk-second"}, "open": {"api_url": other.url}}}, file)
        os.chmod(file.name, 0o600)
        monkeypatch.delenv("OPSTERM_API_URL")
        for words in (["how"], ["-p", "second", "how"], ["-p", "open", "how"]):
            assert ai(*words).returncode == 0
        assert [request.headers["authorization"] for request in server.requests] == ["Bearer sk-mine"]
        assert [request.headers.get("authorization") for request in other.requests] == ["Bearer sk-second", None]


def test_continue_sends_the_conversation_of_this_terminal(terminal, server):
    server.script(answer("Paris"), answer("2 million"), answer("new"))
    at_terminal(terminal, server, "ai -n capital of France; ai -n -c and how many people; echo do''ne")
    terminal.wait_for("done")
    turns = [(m["role"], m["content"]) for m in server.requests[1].json["messages"][1:]]
    assert turns == [("user", "capital of France"), ("assistant", "Paris"), ("user", "and how many people")]
    assert ai("-c", "other terminal", start_new_session=True).stderr.count("no conversation to continue") == 1
    assert len(server.requests[2].json["messages"]) == 2


def test_the_reader_goes_away(server):
    server.script([*stream(*[sse(delta("word " * 50)) for _ in range(2000)], sse(delta(finish="stop")))])
    done = subprocess.run("ai how | head -c 10; echo ${PIPESTATUS[0]}", shell=True, executable="/bin/bash", capture_output=True, text=True, check=False)
    assert done.stdout == "word word 141\n" and done.stderr == ""


def test_a_full_disk_for_the_answer(server):
    with open("/dev/full", "w") as full:
        done = subprocess.run(["ai", "how"], stdin=subprocess.DEVNULL, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 1 and "No space left" in done.stderr and "Traceback" not in done.stderr


def test_a_slow_pipeline_is_read_to_its_end(server):
    subprocess.run("(sleep 3; echo late data) | ai why", shell=True, capture_output=True, check=False)
    assert "late data" in server.requests[0].json["messages"][-1]["content"]


def test_an_inherited_open_pipe_does_not_hang_us(server):
    reader, writer = os.pipe()
    done = ai("why", stdin=reader)
    os.close(writer)
    os.close(reader)
    assert done.returncode == 0 and "going on without it" in done.stderr
    assert server.requests[0].json["messages"][-1]["content"] == "why"


def test_sigint_kills_a_wait_for_stdin(server):
    child = subprocess.Popen("sleep 60 | exec ai why", shell=True, start_new_session=True, stderr=subprocess.PIPE)
    threading.Timer(1.5, os.killpg, (child.pid, signal.SIGINT)).start()
    assert child.wait(timeout=20) in (130, -2)
    child.stderr.close()


def test_system_prompt_says_where_we_are(server):
    ai("-s", "Be polite.", "how")
    system = server.requests[0].json["messages"][0]["content"]
    assert "Be polite." in system and f"Current directory: {os.getcwd()}" in system and "Shell: sh" in system
    assert system.index("fenced") < system.index("Be polite.") < system.index("OS:") < system.index("Current directory")


def test_without_any_package(home):
    code = "import sys; sys.modules.update(yaml=None, cryptography=None); from opsterm.cli import main; sys.exit(main())"
    done = subprocess.run([sys.executable, "-S", "-c", code, "-x", "how", "to", "check", "disk"], capture_output=True, text=True, check=False)
    assert done.returncode == 0 and "df" in done.stdout and "offline" in done.stderr


def test_a_local_server_is_suggested_and_not_used(monkeypatch):
    from opsterm import presets

    with ScriptedServer(response({"data": [{"id": "m"}]})) as found, ScriptedServer(response("hello", content_type="text/html")) as web:
        table = {"found": (found.url, ""), "web": (web.url, ""), "none": ("http://127.0.0.1:1/v1", ""), "far": ("https://x.invalid/v1", "")}
        monkeypatch.setattr(presets, "PRESETS", table)
        assert presets.find_local() == [("found", found.url)]
        assert [(request.method, request.path) for request in found.requests] == [("GET", "/v1/models")]


def test_x_prints_no_command_of_a_broken_answer(server):
    command = delta("```bash\nrm -rf ./build\n```\nBut first ma")
    for script in (stream(sse(command, delta(finish="length"))), [*stream(sse(command))[:-1], 0.1, "reset"]):
        server.script(script)
        done = ai("-x", "how")
        assert (done.stdout, done.returncode) == ("", 5)


def test_x_prints_no_command_that_is_not_what_it_looks_like(server):
    server.script(answer("```bash\nls \u202e/\n```\n"))
    done = ai("-x", "how")
    assert (done.stdout, done.returncode) == ("", 4) and "hidden or control" in done.stderr


def fenced(*commands):
    return answer("".join(f"```bash\n{command}\n```\n" for command in commands))


@pytest.mark.parametrize(("commands", "printed", "levels", "told"), [
    (("ls",), True, ["SAFE"], ""), (("ls", "touch x"), True, ["SAFE", "MODERATE"], ""), (("git reset --hard", "ls"), True, ["DANGEROUS", "SAFE"], "'git reset --hard' is DANGEROUS: "),
    (("ls", "rm -rf /etc"), False, ["SAFE", "FORBIDDEN"], "'rm -rf /etc' is FORBIDDEN: "), (("ls", "touch done"), False, ["SAFE", "FORBIDDEN"], "it is Friday\n    Instead: wait for Monday"),
    (("echo " + "a" * 999 + "; git reset --hard",), True, ["DANGEROUS"], "aaa…' is DANGEROUS"), (("echo «vault:db»",), False, ["FORBIDDEN"], "vault:db"),
])  # fmt: skip
def test_x_and_json_tell_the_level(server, file, commands, printed, levels, told):
    write_config(file, {"safety": {"rules": {"touch done": {"level": "FORBIDDEN", "reason": "it is Friday", "instead": "wait for Monday"}}}})
    server.script(fenced(*commands), fenced(*commands))
    done = ai("-x", "how")
    assert done.stdout == ("".join(f"{command}\n" for command in commands) if printed else "") and done.returncode == (0 if printed else 4), done
    assert told in done.stderr and len(done.stderr) < 600 and ("is " in done.stderr) is bool(told) and "MODERATE" not in done.stderr, done
    with open(os.path.join(os.path.dirname(file), "audit.jsonl")) as trail:
        rows = [row for row in map(json.loads, trail) if row["event"] == "command"]
    assert [(row["phase"], row["level"]) for row in rows] == ([("handed over", level) for level in levels] if printed else [("refused", "FORBIDDEN")])
    document = json.loads(ai("--json", "how").stdout)
    assert (document["commands"], document["levels"]) == (list(commands), levels)


def test_what_goes_to_a_model_is_told_to_the_audit_first(server, file):
    """Masked; and where the audit cannot be written that is said, and the question asked all the same."""
    log = os.path.join(os.path.dirname(file), "audit.jsonl")
    server.script(answer("fine"), answer("fine"))
    assert ai("is password=hunter2hunter2 safe").stdout == "fine\n"
    with open(log) as found:
        (row,) = map(json.loads, found)
    assert (row["event"], row["origin"], row["operator"].partition(":")[0]) == ("query", "person", "human")
    assert row["command"].startswith("is password=") and "hunter2" not in json.dumps(row) and row["fingerprint"]
    os.remove(log)
    os.mkdir(log)
    done = ai("again")
    assert done.stdout == "fine\n" and "the audit could not be written" in done.stderr and done.returncode == 0


def test_a_wrong_rule_ends_x_before_anything_is_printed(server, file):
    write_config(file, {"safety": {"rules": {"ls": "NEVER"}}})
    server.script(fenced("ls"))
    done = ai("-x", "how")
    assert (done.stdout, done.returncode) == ("", 2) and "'ls'" in done.stderr


def test_what_a_server_says_in_an_error_cannot_steer_the_terminal(server):
    server.script(response({"error": {"message": "bad \x1b]0;owned\x07"}}, 500))
    assert "\x1b" not in ai("how").stderr


def test_a_guide_without_an_answer_still_gives_json(home):
    done = ai("--json", "write me a poem about the sea")
    assert done.returncode == 5 and json.loads(done.stdout)["error"]["code"] == 5


@pytest.mark.parametrize("words", [["--version"], ["--help"], ["config", "list"], ["-x", "check", "disk"]])
def test_a_full_disk_for_any_output(words):
    with open("/dev/full", "w") as full:
        done = subprocess.run(["ai", *words], stdin=subprocess.DEVNULL, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 1 and "written" in done.stderr and "Traceback" not in done.stderr and "bug" not in done.stderr


def test_odd_arguments(server):
    assert ai("   ").returncode == 2
    assert subprocess.run([b"ai", b"caf\xe9"], stdin=subprocess.DEVNULL, capture_output=True, check=False).returncode == 0
    assert server.requests[-1].json["messages"][-1]["content"] == "caf\ufffd"
    assert ai("x" * 100_000).returncode == 0
    assert subprocess.run(["ai", "--help"], env={**os.environ, "PYTHONIOENCODING": "latin-1"}, capture_output=True, check=False).returncode == 0


def test_a_full_disk(server):
    done = subprocess.run(["sh", "-c", "ai how >/dev/full"], stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 1 and "could not be written: No space left" in done.stderr and "Exception" not in done.stderr
