"""The guard's tables: every program is walked, every rule is tried on its own hits and misses."""

import re
from importlib import import_module

import pytest

from opsterm import guard, programs, riskrules
from opsterm.programs_index import SUBJECTS, TABLE
from opsterm.risk import LEVELS, SAFE
from opsterm.riskrules_index import RULES

HERE = guard.Target(shown=True, cwd="/work/project", home="/home/me")
PROD = HERE._replace(name="web-1", remote=True, cwd="", home="")
TEXT = {name for name in TABLE if "@text" in programs.find(name).styles}  # every word that is no option is text to them


def below(program, path=()):
    yield path, program
    for pattern in program.below:
        yield from below(program.deeper(pattern), (*path, pattern.split("|")[0].replace("*", "x")))


def test_there_are_enough_programs():
    assert len(TABLE) >= 250 and len({id(text) for text in TABLE.values()}) >= 250
    assert len(TEXT) <= 40, "nearly every program has options"


def test_no_program_stands_in_two_tables():
    names = [name for subject in SUBJECTS for row in import_module(f"opsterm.programs_{subject}").PROGRAMS for name in row.split("|")]
    assert len(names) == len(set(names)), sorted({name for name in names if names.count(name) > 1})


@pytest.mark.parametrize("name", sorted(TABLE))
def test_an_unknown_flag_is_never_safe(name):
    """Of the program, and of each of its subcommands."""
    for path, _ in below(programs.find(name)):
        words = " ".join((name, *path))
        levels = {flag: guard.classify(f"{words} {flag}", HERE).level for flag in ("--no-such-option", "--no-such=1")}
        assert SAFE not in levels.values() or name in TEXT, (words, levels)


def test_every_flag_has_a_name():
    for name in TABLE:
        for path, program in below(programs.find(name)):
            for spelled, flag in program.flags.items():
                assert re.fullmatch(r"[-+]{1,2}[^\s=,!]+|-|\+", spelled), (name, path, spelled)
                assert not (flag.role in ("help", "dry", "look")), (name, path, spelled)


def test_rules_have_names_of_their_own():
    ids = [rule.id for rule in RULES]
    assert len(ids) == len(set(ids)), sorted({name for name in ids if ids.count(name) > 1})


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_a_rule_hits_and_misses(rule):
    assert rule.level in LEVELS[1:] and rule.when and rule.hits and rule.misses
    assert rule.reason == rule.reason.strip(" .") and len(rule.reason) <= 100, rule.reason
    for pattern in rule.when:
        riskrules.check(pattern)
        names = pattern.split()[0].split("|")
        assert any("*" in name or name in TABLE for name in names), f"{pattern!r} is about no program that is known"
    for command in rule.hits:
        found = guard.classify(command, HERE)
        assert rule.id in {finding.rule for finding in found.findings}, (command, found)
    for command in rule.misses:
        found = guard.classify(command, HERE)
        assert rule.id not in {finding.rule for finding in found.findings}, (command, found)


@pytest.mark.parametrize("rule", [rule for rule in RULES if rule.lockout], ids=lambda rule: rule.id)
def test_what_locks_out_is_riskier_elsewhere(rule):
    def level(target):
        return max(LEVELS.index(f.level) for f in guard.classify(rule.hits[0], target).findings if f.rule == rule.id)

    assert level(PROD) == min(level(HERE) + 1, len(LEVELS) - 1)
