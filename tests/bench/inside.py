"""Times parts of the installed package from within a fresh process; prints one JSON object of milliseconds. $OPSTERM_DIR is as for `ai`.

What `ai` has imported anyway when it comes to a part is imported before: a first time holds only what that part adds.
"""

import json
import time
from collections.abc import Callable

import opsterm
import opsterm.ask

QUESTION = "how do I find the largest files under /var/log"


def timed(call: Callable[[], object]) -> float:
    """Milliseconds that one call takes."""
    started = time.perf_counter()
    call()
    return (time.perf_counter() - started) * 1000


def median(call: Callable[[], object], rounds: int = 21) -> float:
    return sorted(timed(call) for _ in range(rounds))[rounds // 2]


def import_yaml() -> None:
    import yaml  # noqa: F401


def load_config() -> str:
    from opsterm import config

    return str(config.load()["ai.model"])


def search() -> object:
    from opsterm import guide

    return guide.search(QUESTION, "debian")


def write_history() -> None:
    from opsterm import history

    row = history.Row("ask", QUESTION, "an answer\n" * 50, None, "bench", "bench", 100, 200, 0.5, 0.1, None, history.new_conversation())
    history.write(row)


def main() -> None:
    assert "site-packages" in (opsterm.__file__ or ""), f"{opsterm.__file__} is not the installed package"
    figures = {}
    for name, call in {"yaml": import_yaml, "config": load_config, "guide": search, "history": write_history}.items():
        figures[f"first {name}"] = timed(call)
        figures[name] = median(call)
    assert load_config() == "bench" and search(), "what was timed did not do its work"
    print(json.dumps(figures))


if __name__ == "__main__":
    main()
