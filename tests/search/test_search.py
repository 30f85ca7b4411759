"""The search for one slip: what it finds is confirmed by a run, and what it cannot know it does not say."""

from __future__ import annotations

import ast
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker import check
from checker.model import Case, Edit, Exercise, Limits, Sandbox, Span, Submission, Verdict
from checker.program import parse, spliced
from checker.rules import all_rules
from checker.rules.searching import kinds
from checker.search.batch import try_all
from checker.search.search import MAX_MUTANTS, mutants

COUNT = "for n in range(1, 4):\n    print('n is', n)\n"
EXERCISE = Exercise("count", "count", "", cases=(Case("run"),), solution=COUNT, limits=Limits(cpu_s=0.5))


def told(exercise: Exercise, source: str, sandbox: Sandbox, fast: bool = False) -> list[str]:
    report = check(exercise, Submission("l", "count.py", source.encode()), sandbox, strict=True, fast=fast)
    assert not report.passed
    return [diagnosis.rule for diagnosis in report.diagnoses]


SLIP = "for n in range(3):\n    print('n is', n)\n"


def test_a_slip_is_named_and_its_edit_is_not_shown(sandbox: Sandbox) -> None:
    report = check(EXERCISE, Submission("l", "count.py", SLIP.encode()), sandbox, strict=True)
    (diagnosis,) = report.diagnoses
    assert (diagnosis.rule, diagnosis.edit) == ("range_start", None)
    assert diagnosis.span == Span(1, 10, 1, 18)
    assert report.verdict is Verdict.WRONG


def test_fast_does_without_the_search(sandbox: Sandbox) -> None:
    assert told(EXERCISE, SLIP, sandbox, fast=True) == ["wrong_output"]


def test_one_short_answer_could_be_luck(sandbox: Sandbox) -> None:
    exercise = replace(EXERCISE, solution="print(4 + 3)\n")
    assert told(exercise, "print(4 + 2)\n", sandbox) == ["wrong_output"]
    twice = replace(exercise, solution="print(4 + int(input()))\n", cases=(Case("a", "3\n"), Case("b", "1\n")))
    assert told(twice, "print(4 - int(input()))\n", sandbox) == ["other_operator"]


def test_a_slip_has_to_explain_the_hidden_cases_too(sandbox: Sandbox) -> None:
    cases = (Case("a", "1\n"), Case("b", "2\n"), Case("c", "10\n", hidden=True))
    solution = "n = int(input())\nprint('small' if n < 2 or n == 10 else 'big')\n"
    exercise = replace(EXERCISE, solution=solution, cases=cases)
    wrong = "n = int(input())\nprint('small' if n > 2 else 'big')\n"
    assert "turned_comparison" in told(replace(exercise, cases=cases[:2]), wrong, sandbox)
    assert told(exercise, wrong, sandbox) == ["wrong_output"]


FORGED = [
    # What the batch prints is a hint: a line of its protocol written by the program itself makes no diagnosis.
    'import sys\nsys.__stdout__.write(\'["finished", "n is 1\\\\nn is 2\\\\nn is 3\\\\n", ""]\\n\' * 300)\nprint(1 + 1)\n',
    "import sys\nfor frame in [sys._getframe(1)]:\n    pass\nprint('x', 1)\n",
    "try:\n    while True:\n        pass\nexcept BaseException:\n    print('caught', 1)\n",
    "import builtins\nbuiltins.compile = None\nprint(1 + 2)\n",
    "import json\njson.dumps = lambda x: 3\nprint(range(1, 4))\n",
    "import sys\nsys.settrace(None)\nwhile 1 < 2:\n    n = 1\n",
]


@pytest.mark.parametrize("source", FORGED)
def test_what_a_program_does_to_the_batch_proves_nothing(source: str, sandbox: Sandbox) -> None:
    exercise = replace(EXERCISE, imports=frozenset({"sys", "json", "builtins"}), limits=Limits(cpu_s=0.2, wall_s=1))
    rules = {rule.id for rule in all_rules() if rule.slips}
    assert not rules & set(told(exercise, source, sandbox))


def test_a_batch_goes_on_after_endless_and_loud_programs(sandbox: Sandbox) -> None:
    sources = [
        "while True:\n    pass",
        "while True: print('x' * 999)",
        "def f(): f()\nf()",
        "import os; os._exit",
        "print(1)",
        "1 /",
    ]
    batch = try_all(sources, Case("c"), sandbox, Limits(), "x.py", 1.5)
    assert [tried and tried.ending for tried in batch.tries] == [
        "endless",
        "endless",
        "RecursionError",
        "finished",
        "finished",
        "SyntaxError",
    ]
    assert batch.tries[4] and batch.tries[4].stdout == "1\n"


def test_a_batch_that_is_ended_gives_what_it_had(sandbox: Sandbox) -> None:
    batch = try_all(["print(1)", "import os\nos._exit(0)", "print(2)"], Case("c"), sandbox, Limits(), "x.py", 1.5)
    assert [bool(tried) for tried in batch.tries] == [True, False, False]


def programs() -> list[str]:
    """Every program among the rules' examples that Python can read."""
    found = [
        source
        for rule in all_rules()
        for example in rule.examples
        for source in (example.bad, example.good, *example.near_miss)
    ]
    return [source for source in found if not parse(source).fault]


def test_an_edit_changes_what_it_names_and_nothing_else() -> None:
    lines = ["abc", "def", ""]
    assert spliced(lines, [Edit(Span(1, 2, 1, 3), "X"), Edit(Span(2, 1, 3, 1), "")]) == "aXc\n"
    assert spliced(lines, [Edit(Span(3, 1, 3, 1), "z"), Edit(Span(1, 1, 1, 1), "y")]) == "yabc\ndef\nz"
    assert spliced(lines, []) == "abc\ndef\n"


@pytest.mark.parametrize("source", programs()[::7])
def test_mutants_are_different_programs_near_the_original(source: str) -> None:
    found = mutants(parse(source), kinds())
    assert len({mutant.source for mutant in found} | {source}) == len(found) + 1 <= MAX_MUTANTS + 1
    assert [mutant.cost for mutant in found] == sorted(mutant.cost for mutant in found)
    unreadable = [mutant for mutant in found if parse(mutant.source).fault]
    assert len(unreadable) <= len(found) // 3, [(m.kind, m.source) for m in unreadable]
    for mutant in found:
        assert 1 <= mutant.slip.span.line <= len(source.split("\n"))


SNIPPETS = st.sampled_from(
    [
        "for i in range(3): print(i)",
        "x = 1; y = 2",
        "if x: pass\nelse: print(x, sep='')",
        'text = """a\n  b"""',
        "def f(a, b=[]):\n  return a",
        "class A:\n\tdef m(self): return self",
        "while x < 3 <= y: x += 1",
        "async def g(): await f()",
        "print(f'{x!r:>{y}}')",
        "match x:\n    case [1, *rest]: print(rest)",
        "é = 'ü' 'ö'; print(é[0])",
        "@f\ndef h(): ...",
        "lambda: (yield)",
        "x = (1 +\n  2) * (3)",
        "try:\n  x.append(1)\nfinally:\n  d = {}.items()",
        "\\\n",
        "# nothing",
    ]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(SNIPPETS, max_size=8).map("\n".join))
def test_no_program_makes_the_search_fail(source: str) -> None:
    for mutant in mutants(parse(source), kinds()):
        assert isinstance(mutant.source, str)
        try:
            ast.parse(mutant.source)
        except SyntaxError:
            pass  # such a mutant is never run to its end, so nothing is said of it


ELSE = """\
for n in [1, 2, 3]:
    if n > 2:
        print("big")
    else:  # up to 2
        print("small")
    print("next")
"""
SUMS = "def add(a, b):\n    total = a + b\n{}    return total\n\nfor n in [1, 2, 3]:\n    found = [add(n, n), n]\n    print(found)\n"


def test_a_line_under_else_is_said_to_stand_there(sandbox: Sandbox) -> None:
    exercise = replace(EXERCISE, solution=ELSE)
    wrong = ELSE.replace('    print("next")', '        print("next")')
    (told, *_) = check(exercise, Submission("l", "count.py", wrong.encode()), sandbox, strict=True).diagnoses
    assert told.message.startswith("Line 6 belongs to the `else` on line 4, ")


@pytest.mark.parametrize(
    ("early", "said"),
    [
        ("", "In every case `add` comes to its end"),
        ("    if total > 5:\n        return total\n", "In some cases `add` comes to its end"),
    ],
)
def test_a_function_without_any_return_is_not_said_to_have_one(early: str, said: str, sandbox: Sandbox) -> None:
    solution = SUMS.format(early)
    wrong = solution.replace("    return total\n\n", "\n")
    exercise = replace(EXERCISE, solution=solution)
    report = check(exercise, Submission("l", "count.py", wrong.encode()), sandbox, strict=True)
    assert [d.message for d in report.diagnoses if d.rule == "end_without_return" and said in d.message]
