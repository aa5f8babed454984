"""Edits of a YAML text: one value changes, every comment and all other text stay; what cannot be done so is refused."""

import random

import pytest
import yaml

from opsterm import yamledit
from opsterm.errors import OpsTermError

MODEL = ("ai", "model")
# (text, what it is after ai.model was set to "new")
SET = {
    "": "ai:\n  model: new\n",
    "# only this\n": "# only this\nai:\n  model: new\n",
    "# no newline": "# no newline\nai:\n  model: new",
    "ai:\n": "ai:\n  model: new\n",
    "ai:": "ai:\n  model: new",
    "ai: # c\nshell:\n  x: 1\n": "ai: # c\n  model: new\nshell:\n  x: 1\n",
    "ai: ~ # c\n": "ai:  # c\n  model: new\n",
    "ai:\n  # hint\n\n# next\nshell:\n": "ai:\n  # hint\n  model: new\n\n# next\nshell:\n",
    "ai:\n  model:   # c\n": "ai:\n  model: new   # c\n",
    "ai:\n  model: old # c\n  x: 1\n": "ai:\n  model: new # c\n  x: 1\n",
    "ai:\n  model: 'o # l''d'   # c\n": "ai:\n  model: new   # c\n",
    'ai:\n  model: "o\n    l\\"d"   # c\n': "ai:\n  model: new   # c\n",
    "ai:\n  model:\n    old\n    text # c\n": "ai:\n  model:\n    new # c\n",
    "ai:\n  model: | # c\n    a\n    # text\n\n\n  x: 1\n": "ai:\n  model: new  # c\n\n\n  x: 1\n",
    "ai:\n  model: >-\n    a\n    b\n# c\n": "ai:\n  model: new\n# c\n",
    "ai:\n  model: |+\n    a\n\n\nshell: {}\n": "ai:\n  model: new\n\n\nshell: {}\n",
    "ai:\n  x: |\n    a\n\n# c\nshell:\n": "ai:\n  x: |\n    a\n  model: new\n\n# c\nshell:\n",
    "ai:\n  x: |+\n    a\n\n": "ai:\n  x: |+\n    a\n\n  model: new\n",
    "ai: {model: old} # c\n": "ai: {model: new} # c\n",
    "ai: {}\n": "ai: {model: new}\n",
    "ai: {x: 1}\n": "ai: {x: 1, model: new}\n",
    "ai: {x: 1, # c\n  }\n": "ai: {x: 1, model: new # c\n  }\n",
    "ai: {x, }\n": "ai: {x, model: new }\n",
    "{ai: {x: {y: 1}},}": "{ai: {x: {y: 1}, model: new},}",
    "{}": "{ai: {model: new}}",
    "{ai}": "{ai: {model: new}}",
    "{ai: }": "{ai: {model: new} }",
    "shell: {}\n\n# the end\n": "shell: {}\n\n# the end\nai:\n  model: new\n",
    "shell:\n    x: 1": "shell:\n    x: 1\nai:\n    model: new",
    "  shell:\n    x: 1\n": "  shell:\n    x: 1\n  ai:\n    model: new\n",
    "---\nai:\n  model: old\n...\n": "---\nai:\n  model: new\n...\n",
    "--- # c\nshell:\n...\n# d\n": "--- # c\nshell:\nai:\n  model: new\n...\n# d\n",
    "ai:\r\n  x: 1 # c\r\n": "ai:\r\n  x: 1 # c\r\n  model: new\r\n",
    "\ufeff# c\nai:\n  model: old\n": "\ufeff# c\nai:\n  model: new\n",
    "ai:\t# c\n  model: old\t# d\n": "ai:\t# c\n  model: new\t# d\n",
    "ai:\n  model:\n    - a # c\n    # d\n    - b\n  x: 1\n": "ai:\n  model: new\n    # c\n    # d\n  x: 1\n",
    "ai:\n  model: # c\n  - a\n  - b\n  x: 1\n": "ai:\n  model: new # c\n  x: 1\n",
    "ai:\n  model: [a, # c\n    b] # d\n": "ai:\n  model: new  # c\n     # d\n",
    "x: &a old\nai:\n  model: *a # c\n": "x: &a old\nai:\n  model: new # c\n",
    "ai:\n  model: &unused old\n": "ai:\n  model: new\n",
    "x: &a {y: 1}\nai:\n  <<: *a\n": "x: &a {y: 1}\nai:\n  <<: *a\n  model: new\n",
    "x: &a {model: 1}\nai: *a # c\n": "x: &a {model: 1}\nai: {<<: *a, model: new} # c\n",
    '"ai":\n  ? model\n  : old\n': '"ai":\n  ? model\n  : new\n',
}  # fmt: skip


@pytest.mark.parametrize("text", SET)
def test_set(text):
    assert yamledit.set_value(text, MODEL, "new", "FILE") == SET[text]


UNSET = {
    "ai:\n  model: old # gone\n  x: 1 # c\n": "ai:\n  x: 1 # c\n",
    "ai:\n  # above\n  model: old\nshell:\n": "ai:\n  # above\nshell:\n",
    "ai: # c\n  model: old\n": "ai: # c\n",
    "ai:\n  model: old\n  # below\n": "ai:\n  # below\n",
    "# c\nai:\n  model: old\n\nshell:\n  x: 1\n": "# c\n\nshell:\n  x: 1\n",
    "ai:\n  x: 1\n  model: |\n    a\n    b\n\n# c\n": "ai:\n  x: 1\n\n# c\n",
    "ai:\n  model:\n    - a\n    - b\n  x: 1\n": "ai:\n  x: 1\n",
    "ai: {model: old, x: 1}\n": "ai: {x: 1}\n",
    "ai: {x: 1, model: old}\n": "ai: {x: 1}\n",
    "ai: {x: 1, model: old, }\n": "ai: {x: 1,  }\n",
    "{ai: {model: old}, x: 1}": "{x: 1}",
    "ai: {model: old} # c\n": "ai: {} # c\n",
    "x: 1\nai:\n  model: old": "x: 1\n",
    "m: &m {model: a}\nai:\n  <<: *m\n  model: b\n": "m: &m {model: a}\nai:\n  <<: *m\n",
    "---\nai:\n  model: old\n": "---\n",
    "ai:\n  model: old\n...\n": "ai:\n...\n",
    "x: 1\r\nai:\r\n  model: old\r\n# c\r\n": "x: 1\r\n# c\r\n",
}


@pytest.mark.parametrize("text", UNSET)
def test_unset(text):
    assert yamledit.unset(text, MODEL, "FILE") == UNSET[text]


REFUSED = {
    "a: 1\n---\nai: {}\n": "FILE:3 safely: it holds more than one document",
    "ai:\n  model: &m old\nx: *m\n": "FILE:2 safely: line 3 repeats it (`*m`)",
    "ai: &s\n  model: old\nx: *s\n": "FILE:1 safely: line 3 repeats it (`*s`)",
    "ai:\n  model: [&p a, b]\nx: *p\n": "FILE:2 safely: line 3 repeats it (`*p`)",
    "ai:\n  - a\n": "FILE:2 safely: a value stands where a section should be",
    "ai: text\n": "FILE:1 safely: a value stands where a section should be",
    "ai: [\n": "safely: it is not valid YAML",
    "ai:\n  x: |\n    its end would get a newline": "FILE safely: more than that would change",
    "x: &a {b: *a}\nai: *a\n": "FILE:1 safely: an alias (`*…`) stands inside of what it repeats",
}


@pytest.mark.parametrize("text", REFUSED)
def test_what_is_refused(text):
    with pytest.raises(OpsTermError, match="could not edit") as caught:
        yamledit.set_value(text, MODEL, "new", "FILE")
    assert REFUSED[text] in caught.value.message and caught.value.hint == "Edit it by hand: ai config edit"


def test_unset_where_there_is_nothing_to_take():
    for text in ("", "ai:\n", "ai: {x: 1}\n", "x: &m {model: a}\nai:\n  <<: *m\n"):
        with pytest.raises(KeyError):
            yamledit.unset(text, MODEL, "FILE")
    with pytest.raises(OpsTermError, match="from an alias"):
        yamledit.unset("x: &m {model: a}\nai: *m\n", MODEL, "FILE")


VALUES = [
    "plain", "no", "1.10", "null", "~", "", "0x10", "- a", "a: b", "#x", "a #b", "a\nb\n\nc\n", "\n", "ä € 😀", "'", '"', "\\", " a ", "{a}", "a, b",
    "[x", "*a", "&a", "!t", "%d", "@x", "`x`", "|", ">", "?", "-", "---", "...", "<<", "=", "a\tb", "\x85", "\u2028", "\x07", "\ufeff", "2024-01-01",
    "12:30:45", "x" * 300, "word " * 60, 1, 0, -3, 2.5, 1e20, True, False, [], ["^ls", "a: b", "x\ny"], {}, {"X-A": "no", "b": {"c": [1, None, "2"]}},
    {"a b": "x\ny", "": 1.5},
]  # fmt: skip


@pytest.mark.parametrize("value", VALUES, ids=lambda value: repr(value)[:20])
def test_reading_gives_the_same_value_back(value):
    for text in ("", "ai: {x: 1}\n", "ai:\n  model: old # c\n", "{ai: {model: old, x: 1}}"):
        assert yaml.safe_load(yamledit.set_value(text, MODEL, value, "FILE"))["ai"]["model"] == value
    assert yamledit.set_value("", MODEL, "plain", "FILE").endswith(" plain\n")  # quoted only when needed


def test_names_that_need_quotes():
    for label in ("my.label", "no", "a: b", "#x", "ä", "[x"):
        text = yamledit.set_value("providers:\n  a: {}\n", ("providers", label, "model"), "m", "FILE")
        assert yaml.safe_load(text)["providers"] == {"a": {}, label: {"model": "m"}}
        assert yaml.safe_load(yamledit.unset(text, ("providers", label, "model"), "FILE")) == {"providers": {"a": {}}}


def test_many_aliases_cost_nothing():
    text = "a0: &a0 [x]\n" + "".join(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]\n" for n in range(1, 30))
    assert yamledit.set_value(text, MODEL, "new", "FILE") == text + "ai:\n  model: new\n"


def test_json():
    text = '{\n    "ai": {\n        "model": "ä"\n    }\n}\n'
    assert yamledit.set_value(text, MODEL, "new", "c.json") == text.replace("ä", "new")
    assert yamledit.set_value("", MODEL, "new", "c.json") == '{\n  "ai": {\n    "model": "new"\n  }\n}\n'
    assert yamledit.unset(text, MODEL, "c.json") == "{}\n"
    with pytest.raises(KeyError):
        yamledit.unset(text, ("ai", "x"), "c.json")
    with pytest.raises(OpsTermError, match="'ai' is no object"):
        yamledit.set_value('{"ai": 5}', MODEL, "new", "c.json")


class Generated:
    """A file of random layout. Its comments are `#NUMBER@OWNER`: the owner is the key behind which one stands."""

    KEYS = {"ai": ["model", "timeout", "system"], "shell": ["patterns", "confirm"], "work": ["model", "api_url"], "my.label": ["model", "key"]}

    def __init__(self, seed):
        self.random = random.Random(seed)
        self.number = 0
        self.newline = self.random.choice(["\n", "\n", "\n", "\r\n"])
        lines = self.random.choice([[], [], ["---"], ["# top"]])
        names = self.random.sample(["ai", "shell", "providers"], self.random.randint(0, 3))
        indent = self.random.choice([1, 2, 4])
        for name in names:
            lines += self.noise(0)
            if name == "providers":
                labels = self.random.sample(["work", "my.label"], self.random.randint(1, 2))
                lines.append(f"providers:{self.comment('providers')}")
                for label in labels:
                    lines += self.section(label, " " * indent, indent, f"providers.{label}")
            else:
                lines += self.section(name, "", indent, name)
        lines += self.noise(0) + (["..."] if names and self.random.random() < 0.1 else [])
        self.text = self.newline.join(lines) + ("" if self.random.random() < 0.2 else self.newline)
        self.text = ("\ufeff" if self.random.random() < 0.1 else "") + self.text

    def comment(self, owner):
        self.number += 1
        return self.random.choice(["", f" #{self.number}@{owner}.", f"   #{self.number}@{owner}."])

    def noise(self, indent):
        self.number += 1
        return self.random.choice([[], [], [""], [f"{' ' * indent}#{self.number}@free."], ["", f"{' ' * indent}# ä {{: #{self.number}@free."]])

    def section(self, name, before, indent, path):
        keys = self.random.sample(self.KEYS[name], self.random.randint(0, len(self.KEYS[name])))
        shape = self.random.choice(["block"] * 4 + ["flow", "long flow"]) if keys else self.random.choice(["null", "tilde", "flow"])
        comment = self.comment(path)
        if shape == "null":
            return [f"{before}{name}:{comment}", *self.noise(len(before) + indent)]
        if shape == "tilde":
            return [f"{before}{name}: ~{comment}"]
        if shape == "flow":
            return [f"{before}{name}: {{{', '.join(f'{key}: {self.flow()}' for key in keys)}}}{comment}"]
        if shape == "long flow":
            inner = [f"{before}  {key}: {self.flow()},{self.comment(f'{path}.{key}')}" for key in keys]
            return [f"{before}{name}: {{{comment}", *inner, f"{before}  }}"]
        lines = [f"{before}{name}:{comment}"]
        for key in keys:
            lines += self.noise(len(before) + indent)
            lines += self.pair(key, before + " " * indent, self.comment(f"{path}.{key}"))
        return lines + self.noise(len(before) + indent)

    def flow(self):
        return self.random.choice(["x", "'a, b'", '"#}"', "[1, 2]", "~", "{a: b}"])

    def pair(self, key, before, comment):
        deeper = before + "   "
        return self.random.choice([
            [f"{before}{key}: x y{comment}"], [f"{before}{key}: 'it''s # x'{comment}"], [f'{before}{key}: "a\\n"{comment}'], [f"{before}{key}:{comment}"],
            [f"{before}{key}: |{comment}", f"{deeper}text", f"{deeper}# text"], [f"{before}{key}: >-{comment}", f"{deeper}text", "", f"{deeper}more", ""],
            [f"{before}{key}: |+{comment}", f"{deeper}text", ""], [f"{before}{key}:{comment}", f"{deeper}- a", f"{deeper}- b: c"],
            [f"{before}{key}: [1,", f"{deeper}2]{comment}"], [f"{before}{key}: &used x{comment}"] if self.random.random() < 0.3 else [f"{before}{key}: 7{comment}"],
            [f"{before}{key}:{comment}", f"{before}- a", f"{before}- b"], [f"{before}{key}: a", f"{deeper}b{comment}"],
        ])  # fmt: skip

    def path(self):
        name = self.random.choice(list(self.KEYS))
        key = self.random.choice([*self.KEYS[name], "retries"])
        return ("providers", name, key) if name in ("work", "my.label") else (name, key)


def tidy(tree):
    """tree without what is empty, which a file may have or leave out."""
    if not isinstance(tree, dict):
        return {} if tree is None else tree
    found = {name: tidy(item) for name, item in tree.items()}
    return {name: item for name, item in found.items() if item != {}}


def with_change(tree, path, value):
    tree = dict(tree or {})
    tree[path[0]] = with_change(tree.get(path[0]), path[1:], value) if len(path) > 1 else value
    return tree


def comments(text, path=()):
    """The comments of generated text, less those that belong to path."""
    words = [word for word in text.split() if word.startswith("#") and "@" in word]
    return {word for word in words if not word.endswith(f"@{'.'.join(path)}.")}


@pytest.mark.parametrize("seed", range(600))
def test_exactly_one_place_changes(seed):
    file = Generated(seed)
    path, value = file.path(), file.random.choice([value for value in VALUES if value not in ({}, [])])
    before = yaml.safe_load(file.text)
    text = yamledit.set_value(file.text, path, value, "FILE")
    assert tidy(yaml.safe_load(text)) == tidy(with_change(before, path, value))
    assert comments(text) == comments(file.text)
    again = yamledit.unset(text, path, "FILE")
    assert tidy(yaml.safe_load(again)) == tidy(with_change(before, path, None))
    assert comments(again) >= comments(text, path)
    assert "\r\n" not in file.text or "\n" not in again.replace("\r\n", "")
    try:
        gone = yamledit.unset(file.text, path, "FILE")
    except KeyError:
        return
    assert tidy(yaml.safe_load(gone)) == tidy(with_change(before, path, None)) and comments(gone) >= comments(file.text, path)
