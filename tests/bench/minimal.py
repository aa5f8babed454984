"""The least that a streaming client in Python can do: the yardstick for a whole `ai QUESTION`. Usage: minimal.py URL QUESTION

It imports what such a client imports (yaml and sqlite3 are not even used), makes the call and prints every delta. It checks nothing,
keeps nothing and understands no error.
"""

import argparse
import json
import sqlite3  # noqa: F401
import urllib.request

import yaml  # noqa: F401

parser = argparse.ArgumentParser()
parser.add_argument("url")
parser.add_argument("question", nargs="+")
args = parser.parse_args()
body = {"model": "bench", "messages": [{"role": "user", "content": " ".join(args.question)}], "stream": True}
request = urllib.request.Request(args.url + "/chat/completions", json.dumps(body).encode(), {"Content-Type": "application/json"})
with urllib.request.urlopen(request) as response:
    for line in response:
        if line.startswith(b"data: {"):
            choices = json.loads(line[6:])["choices"]
            if choices and choices[0]["delta"].get("content"):
                print(choices[0]["delta"]["content"], end="", flush=True)
print()
