"""Styler: whatever the pieces, the visible text is the cleaned input, and styles end with their line."""

import itertools
import random
import re

import pytest

from opsterm.markdown import Fence, Styler, closes, opening
from opsterm.term import STYLES, clean

SGR = re.compile(r"\x1b\[\d+m")
NAMES = {code: name for name, code in STYLES.items()}


def show(*pieces):
    """What the terminal gets for these pieces."""
    styler = Styler()
    return "".join([styler.feed(piece) for piece in pieces] + [styler.close()])


def cells(output):
    """(character, style name) of each visible character; output must end unstyled."""
    style, found = "", []
    for part in re.split(r"(\x1b\[\d+m)", output):
        if SGR.fullmatch(part):
            style = "" if part == "\x1b[0m" else NAMES[part[2:-1]]
        else:
            found += [(char, style) for char in part]
    assert style == ""
    return found


def tagged(output):
    """The output with its styles readable: `a {bold:b}`."""
    runs = itertools.groupby(cells(output), key=lambda cell: cell[1])
    texts = [(style, "".join(char for char, _ in run)) for style, run in runs]
    return "".join(f"{{{style}:{text}}}" if style else text for style, text in texts)


ANSWER = """\
## Why `df` is full

The disk is **full**: see `/var/log/*.log`, snake_case_names and 2*3*4.\r
* first __point__, *italic*
10. tenth, unbalanced **bold and `code
   ```bash title="x"
   # **not** a heading `x` \x1b[2J
   ls -la **/*.py
   ```
~~~~ text
``` inside
~~~
~~~~
####### seven, #hash, 3.14, -1, \u202e and a \r alone
中文**粗体**中文 ***both*** ____ **** ``a`b``
"""

STYLED = [
    ("plain text\n", "plain text\n"),
    ("# Title\n", "{bold:# Title}\n"),
    ("### Use `df` now\nx", "{bold:### Use }{dim:`}{cyan:df}{dim:`}{bold: now}\nx"),
    ("#hash\n#!/bin/sh\n####### seven\n#\n", "#hash\n#!/bin/sh\n####### seven\n#\n"),
    ("a **b** c\n", "a {dim:**}{bold:b}{dim:**} c\n"),
    ("a __b__ c\n", "a {dim:__}{bold:b}{dim:__} c\n"),
    ("***a***", "{dim:***}{bold:a}{dim:***}"),
    ("中文**粗体**中文", "中文{dim:**}{bold:粗体}{dim:**}中文"),
    ("**a `b` c**", "{dim:**}{bold:a }{dim:`}{cyan:b}{dim:`}{bold: c}{dim:**}"),
    ("**`b`**:", "{dim:**`}{cyan:b}{dim:`**}:"),
    ("*italic* and _this_", "*italic* and _this_"),
    ("a **b\nc", "a {dim:**}{bold:b}\nc"),
    ("a `b\nc", "a {dim:`}{cyan:b}\nc"),
    ("`a**b__c`", "{dim:`}{cyan:a**b__c}{dim:`}"),
    ("``a`b``", "{dim:``}{cyan:a`b}{dim:``}"),
    (r"\`a and \**b", r"\`a and \**b"),
    ("snake_case_names my__private__x", "snake_case_names my__private__x"),
    ("2*3*4 2**3 **/*.py *.log a * b ** c", "2*3*4 2**3 **/*.py *.log a * b ** c"),
    ("_____ and ***** end", "_____ and ***** end"),
    ("---\n***\n", "---\n***\n"),
    ("- a\n* b\n+ c\n", "{bold:-} a\n{bold:*} b\n{bold:+} c\n"),
    ("1. a\n  12) b\n", "{bold:1.} a\n  {bold:12)} b\n"),
    ("-1 and\n3.14\n2024 was\n1234. x", "-1 and\n3.14\n2024 was\n1234. x"),
    ("* **a**: b", "{bold:*} {dim:**}{bold:a}{dim:**}: b"),
    ("```bash\nls **a** `b`\n```\nx", "{dim:```bash}\n{cyan:ls **a** `b`}\n{dim:```}\nx"),
    ("~~~\n# a\n```\n~~~\nx", "{dim:~~~}\n{cyan:# a}\n{cyan:```}\n{dim:~~~}\nx"),
    (
        "````md\n```sh\nls\n````\n**x**",
        "{dim:````md}\n{dim:```}{cyan:sh}\n{cyan:ls}\n{dim:````}\n{dim:**}{bold:x}{dim:**}",
    ),
    ("1. a\n   ```sh\n   ls\n   ```\nx", "{bold:1.} a\n   {dim:```sh}\n{dim:   }{cyan:ls}\n{dim:   ```}\nx"),
    ("- ```sh\n  ls\n  ```\nx", "{bold:-} {dim:```sh}\n{dim:  }{cyan:ls}\n{dim:  ```}\nx"),
    ("```ls```\n**x**", "{dim:```ls```}\n{dim:**}{bold:x}{dim:**}"),
    ("```\na ```\n``` b\n````\nx", "{dim:```}\n{cyan:a ```}\n{dim:``` }{cyan:b}\n{dim:````}\nx"),
    ("```\nnever closed **x**", "{dim:```}\n{cyan:never closed **x**}"),
]


@pytest.mark.parametrize(("text", "expected"), STYLED)
def test_styles(text, expected):
    assert tagged(show(text)) == expected


def test_every_2_split_shows_the_same():
    expected = cells(show(ANSWER))
    assert "".join(char for char, _ in expected) == clean(ANSWER)
    for at in range(len(ANSWER) + 1):
        assert cells(show(ANSWER[:at], ANSWER[at:])) == expected, ANSWER[:at][-20:]


def test_char_by_char_shows_the_same():
    assert cells(show(*ANSWER)) == cells(show(ANSWER))


@pytest.mark.parametrize(
    "alphabet",
    ["ab1 *_`~#-.\n\r\t\\中>)\x1b\u202e\ud83d", "`~\n a", "*_` a\n", "-#`1. \n\r", "**__``b \n"],
    ids=["all", "fences", "emphasis", "markers", "pairs"],
)
def test_random_text_in_random_pieces_shows_the_same(alphabet):
    rng = random.Random(len(alphabet))
    for _ in range(1500):
        text = "".join(rng.choices(alphabet, k=rng.randrange(60)))
        cuts = sorted(rng.choices(range(len(text) + 1), k=rng.randrange(8)))
        pieces = [text[start:end] for start, end in itertools.pairwise([0, *cuts, len(text)])]
        whole = cells(show(text))
        assert "".join(char for char, _ in whole) == clean(text), text
        assert cells(show(*pieces)) == whole == cells(show(*text)), pieces


def test_little_is_held_back():
    styler, shown = Styler(), ""
    for count, char in enumerate(ANSWER, 1):
        piece = styler.feed(char)
        cells(piece)  # ends unstyled
        shown += SGR.sub("", piece)
        arrived = clean(ANSWER[:count]).removesuffix("\\r")
        assert arrived.startswith(shown)
        assert len(arrived) - len(shown) <= 7  # "####### ", the longest marker there is


def test_words_come_at_once():
    assert [Styler().feed(text) for text in ("The", "中", " x", "a\n")] == ["The", "中", " x", "a\n"]
    styler = Styler()
    assert [styler.feed(piece) for piece in ("Use", " df", "!\r", "\nb")] == ["Use", " df", "!", "\nb"]


@pytest.mark.parametrize("char", list("`*_~#-1 \r") + ["- ", "\\*", "`a"])
@pytest.mark.parametrize("head", ["", "x ", "```\n"])
def test_endless_runs_are_shown_as_they_come(head, char):
    styler = Styler()
    shown = styler.feed(head) + "".join(styler.feed(piece) for piece in char * 3000)
    assert len(SGR.sub("", shown)) >= len(head) + len(char) * 3000 - 8


def test_close_is_the_end_of_the_last_line():
    styler = Styler()
    assert styler.feed("**") == ""
    assert styler.close() == "**"
    assert show("a\r") == "a\\r"
    assert show() == ""


FENCES = [
    ("```", Fence(0, "```", "")),
    ("   ```bash title=x ", Fence(3, "```", "bash title=x")),
    ("~~~~ c++ `x`", Fence(0, "~~~~", "c++ `x`")),
    ("12. ```sh", Fence(4, "```", "sh")),
    ("- - ```sh", Fence(4, "```", "sh")),
    ("\t```sh", Fence(4, "```", "sh")),
    ("```ls```", None),
    ("``", None),
    ("a ```", None),
    ("-```", None),
]


@pytest.mark.parametrize(("line", "expected"), FENCES)
def test_opening(line, expected):
    assert opening(line) == expected


@pytest.mark.parametrize(
    ("line", "fence", "expected"),
    [
        ("```", "```", True),
        ("````  ", "```", True),
        ("   ```", "```", True),
        ("    ```", "```", False),
        ("```", "   ```", True),
        ("     ```", "  ```", True),
        ("```", "````", False),
        ("~~~", "```", False),
        ("``` x", "```", False),
        ("x```", "```", False),
    ],
)
def test_closes(line, fence, expected):
    assert closes(line, opening(fence)) is expected
