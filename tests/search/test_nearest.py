"""The nearest solution: where a program parts from it, whatever its names are, and never a word of it."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker import Report
from checker.model import Ask, Case, Exercise, Solution
from checker.program import parse
from checker.rules import all_rules
from checker.search.canonical import lines_of
from checker.search.nearest import nearest

SOLUTION = """\
def count_pairs(secrets):
    amount = 0
    seen = []
    for secret in secrets:
        if secret in seen:
            amount += 1
        seen.append(secret)
    return amount
"""
EXERCISE = Exercise(
    "count_pairs",
    "Pairs",
    "",
    cases=(Case("five", call="count_pairs([4, 7, 4, 7, 1])"),),
    solution=SOLUTION,
)
ALIKE = [
    SOLUTION.replace("amount", "n").replace("secrets", "xs").replace("secret", "x").replace("seen", "before"),
    SOLUTION.replace("amount += 1", "amount = amount + 1"),
    SOLUTION.replace("(secrets)", "(secrets: list[int]) -> int").replace("amount = 0", "amount: int = 0"),
    SOLUTION.replace("    amount = 0", '    """Counts."""\n    pass\n    amount = (0)  # so far', 1),
    SOLUTION.replace("amount", "secret_").replace("secret ", "amount ").replace("(secret)", "(amount)"),
]


@pytest.mark.parametrize("source", ALIKE)
def test_what_does_not_count_is_no_difference(source: str) -> None:
    assert source != SOLUTION
    assert nearest(parse(source), (SOLUTION,)) is None  # nothing differs, so there is nothing to say


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("a, b = 1, 2\nif a > b:\n    print(a)\n", "y, x = 1, 2\nif x < y:\n    print(y)\n"),
        ("if not a:\n    print(1)\nelse:\n    print(2)\n", "if a:\n    print(2)\nelse:\n    print(1)\n"),
        ("for i in range(0, 5):\n    print(i)\n", "for i in range(5):\n    print(i)\n"),
        ("n = input('How many? ')\n", "n = input()\n"),
        ("def main():\n    print(1)\nif __name__ == '__main__':\n    main()\n", "def main():\n    print(1)\nmain()\n"),
    ],
)
def test_ways_to_write_the_same(one: str, other: str) -> None:
    assert [line.shape for line in lines_of(parse(one).tree)] == [line.shape for line in lines_of(parse(other).tree)]


def test_a_tree_is_left_as_it_is() -> None:
    program = parse(SOLUTION)
    before = ast.dump(program.tree, include_attributes=True)
    lines_of(program.tree)
    assert ast.dump(program.tree, include_attributes=True) == before


OWN = SOLUTION.replace("amount", "n").replace("secrets", "xs").replace("secret", "x").replace("seen", "before")
TOLD = {
    "change_missing": (
        OWN.replace("        before.append(x)\n", ""),
        "Does anything in your loop on line 4 change `before`?",
        4,
    ),
    "line_to_compare": (
        OWN.replace("x in before", "x not in before and x + 0 not in [8]"),
        "Compare line 5 with what should happen there: is its condition right?",
        5,
    ),
    "line_not_needed": (
        OWN.replace("    return n", "    if n > 1:\n        n = n // 2\n    return n"),
        "Compare line 8 with what should happen there: is it needed?",
        8,
    ),
    "line_to_compare, more than one": (
        OWN.replace("x in before", "x + 0 in before").replace("+= 1", "+= 2"),
        "Compare lines 5 to 6 with what should happen there: is each of them right?",
        5,
    ),
}


@pytest.mark.parametrize("rule", TOLD)
def test_the_one_difference_is_asked_about(rule: str, checked: Callable[..., Report]) -> None:
    source, message, line = TOLD[rule]
    first = checked(EXERCISE, source, fast=True).diagnoses[0]
    assert (first.rule, first.message, first.span and first.span.line) == (rule.partition(",")[0], message, line)


@pytest.mark.parametrize("source", [source for source, _, _ in TOLD.values()])
def test_nothing_of_a_solution_is_told(source: str, checked: Callable[..., Report]) -> None:
    first = checked(EXERCISE, source, fast=True).diagnoses[0]
    told = " ".join([first.title, first.message, *first.hints])
    assert not re.search("amount|secret|seen", told)
    assert first.edit is None


FAR = {
    "another build": "def count_pairs(xs):\n    return sum(xs.count(x) > 1 for x in set(xs)) + 1\n",
    "four lines differ": SOLUTION.replace("0", "1")
    .replace("[]", "[3]")
    .replace("+= 1", "+= 2")
    .replace("return amount", "return -amount"),
    "two places differ": SOLUTION.replace("= 0", "= 1").replace("return amount", "return amount * 2"),
}


@pytest.mark.parametrize("name", FAR)
def test_a_program_that_is_not_near_is_told_nothing_of_it(name: str, checked: Callable[..., Report]) -> None:
    assert {diagnosis.kind for diagnosis in checked(EXERCISE, FAR[name], fast=True).diagnoses} == {"plain"}


def test_another_solution_of_the_teachers_may_be_nearer(checked: Callable[..., Report]) -> None:
    other = "def count_pairs(xs):\n    found = [x for x in set(xs) if xs.count(x) > 1]\n    print(found)\n    return len(found)\n"
    wrong = (
        "def count_pairs(ys):\n    twice = [y for y in set(ys) if ys.count(y) > 1]\n    return len(twice) + len(ys)\n"
    )
    near = other.replace("    print(found)\n", "")
    assert checked(EXERCISE, wrong, fast=True).diagnoses[0].kind == "plain"
    exercise = replace(EXERCISE, solutions=(Solution("with_a_list", other), Solution("shorter", near)))
    first = checked(exercise, wrong, fast=True).diagnoses[0]
    assert first.message == "Compare line 3 with what should happen there: is what it gives back right?"


def test_a_print_is_left_to_what_can_be_told_exactly(checked: Callable[..., Report]) -> None:
    loop = "for n in [4, 5]:\n    half = n / 2\n    print('Half of', n, 'is', half)\n"
    exercise = Exercise("halves", "Halves", "", cases=(Case("run"),), solution=loop)
    (told,) = checked(exercise, loop.replace("'is', half", "'are', half, '!'"), fast=True).diagnoses
    assert told.rule == "wrong_output"
    (asked,) = checked(exercise, loop.replace("n / 2", "n + 1"), fast=True).diagnoses
    assert asked.rule == "line_to_compare"


def test_a_crash_and_a_prediction_are_left_to_others(checked: Callable[..., Report]) -> None:
    crash = OWN.replace("return n", "return n / (n - 2)")
    assert checked(EXERCISE, crash, fast=True).diagnoses[0].kind != "nearest"
    asked = Exercise(
        "predict", "Predict", "", Ask.OUTPUT, cases=(Case("run"),), solution='PREDICTION = "1"\nprint(2)\n'
    )
    assert checked(asked, 'PREDICTION = "1"\nprint(3)\n', fast=True).diagnoses[0].kind != "nearest"


PROGRAMS = [
    source
    for rule in all_rules()
    for example in rule.examples
    for source in (example.bad, example.good)
    if not parse(source).fault
]


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(PROGRAMS), st.lists(st.sampled_from(PROGRAMS), min_size=1, max_size=4))
def test_no_two_programs_make_it_fail(source: str, solutions: list[str]) -> None:
    found = nearest(parse(source), tuple(solutions))
    assert found is None or 1 <= found.size <= 3
    assert nearest(parse(source), (*solutions, source)) is None
