"""Every rule is proven by its own programs: the same function as `checker verify`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

import checker.rules as registry
from checker import Report
from checker.author.rule_proof import verify_rule
from checker.model import Case, Diagnosis, Evidence, Exercise, Finding, Sandbox
from checker.program import parse
from checker.rules import GROUPS, Rule, all_rules, fall_back, rules_of, searching
from checker.search.search import Kind

RULES = {rule.id: rule for rule in all_rules()}


@pytest.mark.parametrize("name", RULES)
def test_a_rule_is_proven(name: str, sandbox: Sandbox) -> None:
    assert verify_rule(RULES[name], sandbox) == []


def test_the_rules_show_the_range_of_the_mechanism() -> None:
    spoken = [rule for group in GROUPS if group != "plain" for rule in rules_of(group)]
    assert len(spoken) >= 12
    assert len(RULES) == sum(len(rules_of(group)) for group in GROUPS), "two rules share an id"


WORDS = {"number": 1, "actual": "", "expected": "", "detail": ""}
BROKEN = {
    "says nothing about bad": ({"find": lambda evidence: iter(())}, "is not told this rule's message first"),
    "has a good that fails": ({"good": "import os\n"}, "`good` is not passed in silence"),
    "speaks about a near miss": ({"near_miss": ('print("one")\nprint("tow")\n',)}, "speaks about its near miss"),
    "has no near miss": ({"near_miss": ()}, "There is no near miss"),
    "names another line": ({"line": 1}, "the line named is 2"),
    "is wordy": ({"message": "word " * 26}, "26 words"),
    "uses jargon": ({"message": "This literal is wrong."}, "`literal`"),
    "always speaks": ({"find": lambda evidence: iter([Finding(words=WORDS)])}, "speaks about its near miss"),
    "has two hints": ({"hints": ("a", "b")}, "three hints"),
    "says nothing of its risk": ({"group": "logic"}, "There is no `risk`"),
    "is not sure, and asserts": ({"risk": "middle"}, "has to be a question"),
}


@pytest.mark.parametrize("fault", BROKEN)
def test_a_rule_with_a_fault_is_not_proven(fault: str, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    change, complaint = BROKEN[fault]
    rule: Rule = replace(RULES["wrong_output"], **change)
    monkeypatch.setattr(registry, "rules_of", lambda group: (rule,) if group == rule.group else ())
    faults = verify_rule(rule, sandbox)
    assert any(complaint in text for text in faults), faults


STORED = RULES["compared_not_stored"]
HALF = {
    "has a finder that finds nothing": ({"find": lambda evidence: iter(())}, "is not told this rule's message first"),
    "has slips that explain nothing": ({"slips": lambda code: iter(())}, "is not told this rule's message first"),
    "shows nothing that needs a search": ({"searched": STORED.examples[0]}, "is found without a search"),
    "shows one of two ways": ({"searched": None}, "for a rule that has both"),
    "shows two ways and has one": ({"slips": None}, "for a rule that has both"),
    "names another line": ({"searched": replace(STORED.examples[1], line=1)}, "the line named is 4"),
}


@pytest.mark.parametrize("fault", HALF)
def test_a_rule_with_both_proves_both(fault: str, sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    change, complaint = HALF[fault]
    rule: Rule = replace(STORED, **change)
    kinds = (Kind(rule.id, rule.cost, rule.slips),) if rule.slips else ()
    monkeypatch.setattr(registry, "rules_of", lambda group: (rule,) if group == rule.group else ())
    monkeypatch.setattr(searching, "slip_rules", lambda: {rule.id: rule})
    monkeypatch.setattr(searching, "kinds", lambda: kinds)
    faults = verify_rule(rule, sandbox)
    assert any(complaint in text for text in faults), faults


def test_a_rule_that_raises_takes_no_verdict_with_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(evidence: Evidence) -> Finding:
        raise RuntimeError("a fault of ours")

    broken: tuple[Rule, ...] = (replace(RULES["wrong_output"], find=fails),)  # type: ignore[arg-type]
    monkeypatch.setattr(registry, "rules_of", lambda group: broken if group == "plain" else ())
    evidence = Evidence(Exercise("x", "x", "x"), parse("print(1)\n"))
    assert fall_back(evidence) == ()
    with pytest.raises(RuntimeError):
        fall_back(evidence, strict=True)


# Programs of which the true cause is known, beyond each rule's own; the first word is who must speak first.
TOLD = [
    ("missing_colon", "def total(a)\n    return a\n", None),
    ("missing_colon", "if (1 <\n        2)\n    print('one')\n", None),
    ("missing_colon", "class Pet\n    pass\nprint('one'\n", None),
    ("missing_colon", "while True  # for ever\n    break\n", None),
    ("unclosed_bracket", "numbers = [1, 2, 3\nprint('one')\n", None),
    ("unclosed_bracket", "print(len('abc')\nprint('one')\n", None),
    ("unclosed_bracket", "ages = {'a': 1\nprint('one')\n", None),
    ("unterminated_string", "print('one)\n", None),
    ("unterminated_string", 'name = "one\nprint(name)\n', None),
    ("wrong_case_name", "Total = 'one'\nprint(total)\n", None),
    ("misspelt_name", "pritn('one')\n", None),
    ("misspelt_name", "for step in ['one']:\n    print(stp)\n", None),
    ("text_plus_number", "print(3 + 'one')\n", None),
    ("text_plus_number", "text = 'one'\ntext += 3.5\n", None),
    ("endless_loop", "while True:\n    pass\n", None),
    ("endless_loop", "n = 5\nwhile n > 0:\n    print(n)\n", None),
    ("endless_loop", "n = 5\nwhile n:\n    n =- 1\n", None),
    ("forgotten_return", "def total(a):\n    print('Sum:', sum(a))\n", "total([1])"),
    ("print_instead_of_return", "def total(a):\n    print(sum(a))\n", "total([1])"),
    ("missing_function", "total = 3\ndef other(a):\n    return a\n", "sums([1])"),
    ("nothing_printed", "text = 'one'\n", None),
    ("nothing_printed", "for x in []:\n    print('one')\n", None),
    ("nothing_printed", "if 1 > 2:\n    print('one')\n", None),
]


@pytest.mark.parametrize(("rule", "source", "call"), TOLD)
def test_the_true_cause_is_named_first(
    rule: str, source: str, call: str | None, checked: Callable[[Exercise, str], Report]
) -> None:
    solution = "def total(a):\n    return sum(a)\n\ndef sums(a):\n    return sum(a)\n" if call else "print('one')\n"
    exercise = Exercise("told", "told", "", cases=(Case("run", call=call),), solution=solution)
    report = checked(replace(exercise, limits=replace(exercise.limits, cpu_s=0.3)), source)
    first: Diagnosis = report.diagnoses[0]
    assert first.rule == rule, first.message
    assert len(first.message.split()) <= 25


@pytest.mark.parametrize(
    ("source", "is_typed_in"),
    [
        ('print("Hello, Ada!")\n', True),
        ('print("Hello, " + input() + "!" if False else "Hello, Ada!")\n', False),
        ('from sys import stdin\nstdin.read()\nprint("Hello, Ada!")\n', False),
        ('print("Hello, Bob?")\n', False),
    ],
)
def test_an_answer_that_is_typed_in_is_right_once_and_reads_nothing(checked, source, is_typed_in):
    cases = (Case("Ada", stdin="Ada\n"), Case("Bob", stdin="Bob\n"))
    exercise = Exercise("greet", "Greet", "", cases=cases, solution='print(f"Hello, {input()}!")\n')
    report = checked(exercise, source)
    assert (report.diagnoses[0].rule == "typed_in_answer") == is_typed_in
    if is_typed_in:
        told = "Your program gives the same answer in every case: it never reads its input."
        assert report.diagnoses[0].message == told
