"""The pipeline: right verdicts, closed failures, hidden things hidden, equal programs judged alike."""

from __future__ import annotations

import ast
import textwrap
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker import ExerciseError, Report, Submission, check
from checker.exercise import find_course
from checker.model import (
    Ask,
    Case,
    Compare,
    Constraint,
    Exercise,
    Level,
    Limits,
    Mistake,
    Option,
    Outcome,
    Pin,
    Program,
    Run,
    Sandbox,
    Verdict,
)
from checker.verdict import judge

Checked = Callable[..., Report]
COURSE = find_course(Path(__file__).parent.parent / "exercises")
HELLO = Exercise(
    "hello", "Hello", "", cases=(Case("run"),), solution="print('Hello, Ada!')\n", limits=Limits(cpu_s=0.5)
)
TOTAL = Exercise(
    "total", "Total", "", cases=(Case("some", call="total([1, 2])"),), solution="def total(xs):\n    return sum(xs)\n"
)

VERDICTS = [
    (HELLO, "print('Hello, Ada!')", Verdict.PASSED),
    (HELLO, "print('Hello, Ada!   ')\n\n", Verdict.PASSED),
    (HELLO, "import sys\nprint('Hello, Ada!')\nsys.exit(0)", Verdict.PASSED),
    (HELLO, "import sys\nprint('Hello, Ada!')\nsys.exit(3)", Verdict.WRONG),
    (HELLO, "import sys\nsys.exit(0)", Verdict.WRONG),
    (HELLO, "", Verdict.WRONG),
    (HELLO, "print('Hello,  Ada!')", Verdict.LAYOUT),
    (HELLO, "print('Hello, Bob!')", Verdict.WRONG),
    (HELLO, "print('Hello, Ada!')\n1 / 0", Verdict.CRASHED),
    (HELLO, "print('Hello, Ada!')\nraise KeyboardInterrupt", Verdict.CRASHED),
    (HELLO, "while True: pass", Verdict.STOPPED),
    (HELLO, "print('Hello, Ada!')\nx = [0] * 10 ** 9", Verdict.STOPPED),
    (HELLO, "while True: print('x' * 1000)", Verdict.STOPPED),
    (HELLO, "print('Hello, Ada!'", Verdict.UNREADABLE),
    (HELLO, "return 3", Verdict.UNREADABLE),
    (HELLO, "import os\nprint('Hello, Ada!')", Verdict.REFUSED),
    (HELLO, "print('Hello, Ada!')\nexec('1')", Verdict.REFUSED),
    (HELLO, "input()\nprint('Hello, Ada!')", Verdict.CRASHED),
    (TOTAL, "total = sum", Verdict.PASSED),
    (TOTAL, "def total(xs):\n    print('noise')\n    return 3.0", Verdict.PASSED),
    (TOTAL, "print(total)\ndef total(xs): return 3", Verdict.CRASHED),
    (TOTAL, "def total(xs): return True + 2", Verdict.PASSED),
    (TOTAL, "def total(xs): return '3'", Verdict.WRONG),
    (TOTAL, "def total(xs): print(3)", Verdict.WRONG),
    (TOTAL, "def total(): return 3", Verdict.CRASHED),
    (TOTAL, "x = 3", Verdict.CRASHED),
    (TOTAL, "import sys\nsys.exit(0)", Verdict.WRONG),
    (TOTAL, "def total(xs):\n    import sys\n    sys.exit(0)", Verdict.WRONG),
    (TOTAL, "class Liar:\n    def __eq__(self, other): return True\ndef total(xs): return Liar()", Verdict.WRONG),
    (TOTAL, "class Liar(int):\n    def __eq__(self, other): return True\ndef total(xs): return Liar(4)", Verdict.WRONG),
    (TOTAL, "if __name__ == '__main__':\n    input()\ndef total(xs): return 3", Verdict.PASSED),
]


@pytest.mark.parametrize(("exercise", "source", "verdict"), VERDICTS)
def test_a_verdict(exercise: Exercise, source: str, verdict: Verdict, checked: Checked) -> None:
    report = checked(exercise, source)
    assert report.verdict is verdict, report.diagnoses
    assert bool(report.diagnoses) is (verdict is not Verdict.PASSED)


PINS = [
    (Pin(stdout="3\n"), "print(3)", True),
    (Pin(stdout="3\n"), "print(3.0)", False),
    (Pin(raises="ValueError"), "int('x')", True),
    (Pin(raises="ValueError"), "print(1)", False),
    (Pin(raises="ValueError"), "1 / 0", False),
    (Pin(stdout="1\n", raises="ValueError"), "print(1)\nint('x')", True),
    (Pin(stdout="1\n", raises="ValueError"), "print(2)\nint('x')", False),
]


@pytest.mark.parametrize(("pin", "source", "passes"), PINS)
def test_a_pin(pin: Pin, source: str, passes: bool, checked: Checked) -> None:
    exercise = Exercise("pinned", "", "", cases=(Case("run", pinned=pin),), solution="print(0)\n")
    assert checked(exercise, source).passed is passes


@pytest.mark.parametrize(
    ("literal", "value", "passes"),
    [
        ("1", "1.0", True),
        ("1", "True", False),
        ("0", "False", False),
        ("0.3", "0.1 + 0.2", True),
        ("[1, (2, 'x')]", "[1, (2, 'x')]", True),
        ("[1, 2]", "(1, 2)", False),
        ("None", "None", True),
        ("{1, 2}", "{2, 1}", True),
        ("{'a': [1]}", "{'a': [1.0]}", True),
        ("float", "object()", False),
    ],
)
def test_a_value(literal: str, value: str, passes: bool, checked: Checked) -> None:
    wanted = ast.literal_eval(literal) if literal != "float" else 1.5
    case = Case("call", call="f()", pinned=Pin(returns=wanted, has_returns=True))
    exercise = Exercise("value", "", "", cases=(case,), solution="")
    assert checked(exercise, f"def f():\n    return {value}\n").passed is passes


@pytest.mark.parametrize(
    ("mode", "printed", "passes"),
    [
        (Compare.EXACT, "a b \n", False),
        (Compare.EXACT, "a b\n", True),
        (Compare.LAYOUT, "a  b", True),
        (Compare.TOKENS, "a\nb", True),
        (Compare.TOKENS, "ab", False),
        (Compare.UNORDERED_LINES, "a b\n", True),
    ],
)
def test_a_mode_of_comparison(mode: Compare, printed: str, passes: bool, checked: Checked) -> None:
    exercise = Exercise("mode", "", "", cases=(Case("run", compare=mode),), solution="print('a b')\n")
    assert checked(exercise, f"print({printed!r}, end='')\n").passed is passes


# ---------------------------------------------------------------- constraints


def test_a_forbidden_construct_is_named_with_its_line(checked: Checked) -> None:
    exercise = replace(HELLO, constraints=(Constraint("sorted", "Sort by hand."),))
    report = checked(exercise, "x = 1\nprint('Hello, Ada!', *sorted([]))\n")
    assert (report.verdict, report.diagnoses[0].message) == (Verdict.REFUSED, "Sort by hand.")
    assert report.diagnoses[0].span and report.diagnoses[0].span.line == 2
    assert checked(exercise, "print('Hello, Ada!')  # sorted\n").passed


def test_a_required_construct_is_asked_for_only_once_the_program_works(checked: Checked) -> None:
    exercise = replace(HELLO, constraints=(Constraint("for", "Use a loop.", required=True),))
    assert checked(exercise, "print('Hello, Bob!')").verdict is Verdict.WRONG
    assert checked(exercise, "print('Hello, Ada!')").diagnoses[0].message == "Use a loop."
    assert checked(exercise, "for x in [1]:\n    print('Hello, Ada!')").passed


def test_in_a_reordering_lines_stay_the_same(checked: Checked) -> None:
    starter = "# a comment\nprint('b')\nprint('a')\n"
    exercise = Exercise(
        "order", "", "", cases=(Case("run"),), starter=starter, solution="print('a')\nprint('b')\n", reorder=True
    )
    assert checked(exercise, "print('a')\n\nprint( 'b' )  # moved\n").passed
    assert checked(exercise, "print('a')\nprint('b')\nprint('b')\n").diagnoses[0].rule == "line_changed"
    assert "print('a')\nprint" not in checked(exercise, "print('a')\n").diagnoses[0].message
    assert checked(exercise, "print('a')\n").diagnoses[0].rule == "line_missing"
    assert checked(exercise, starter).verdict is Verdict.WRONG


def test_a_missing_line_is_shown_as_it_was_given(checked: Checked) -> None:
    starter = "for n in range(1, 4):\n    print(f'{n} # {n * 2}', end=' ')  # both\nprint( )\n"
    exercise = Exercise("order", "", "", cases=(Case("run"),), starter=starter, solution=starter, reorder=True)
    said = checked(exercise, "for n in range(1, 4):\n    print( )\n").diagnoses[0]
    assert (said.rule, said.message.split(" is missing")[0]) == (
        "line_missing",
        "The line `print(f'{n} # {n * 2}', end=' ')`",
    )


def test_imports_are_limited_to_what_the_exercise_allows(checked: Checked) -> None:
    exercise = replace(HELLO, imports=frozenset({"math"}))
    assert checked(exercise, "import math\nprint('Hello, Ada!')").passed
    assert checked(exercise, "import random\nprint('Hello, Ada!')").verdict is Verdict.REFUSED


# ---------------------------------------------------------------- answers

PREDICT = Exercise(
    "predict", "", "", ask=Ask.OUTPUT, cases=(Case("run"),), solution="for x in 'ab':\n    print(x)\n",
    mistakes=(
        Mistake("one_line", "Each print ends its line.", None, "print('a b')\n"),
        Mistake("an_error", "There is no error in it.", None, "for x in 'ab'\n    print(x)\n"),
    ),
)  # fmt: skip
CHOOSE = Exercise("choose", "", "", ask=Ask.CHOICE, options=(Option("A", "", why="No."), Option("B", "", right=True)))

ANSWERS = [
    (PREDICT, 'PREDICTION = """\na\nb\n"""', Verdict.PASSED, None),
    (PREDICT, 'PREDICTION = "a\\n" + "b"', Verdict.PASSED, None),
    (PREDICT, 'PREDICTION = "a b"', Verdict.LAYOUT, "one_line"),
    (PREDICT, 'PREDICTION = "SyntaxError"', Verdict.WRONG, "an_error"),
    (PREDICT, 'PREDICTION = "a\\nc"', Verdict.WRONG, "wrong_prediction"),
    (PREDICT, "PREDICTION = 3", Verdict.UNREADABLE, "no_answer"),
    (PREDICT, "x = 1", Verdict.UNREADABLE, "no_answer"),
    (PREDICT, "print('a')\nprint('b')", Verdict.UNREADABLE, "no_answer"),
    (PREDICT, 'PREDICTION = "a\nb"', Verdict.UNREADABLE, "text_over_lines"),
    (PREDICT, 'import os\nPREDICTION = """a\nb"""\nos._exit(1)', Verdict.PASSED, None),
    (CHOOSE, 'ANSWER = "B"', Verdict.PASSED, None),
    (CHOOSE, "ANSWER = 'b) '", Verdict.PASSED, None),
    (CHOOSE, "ANSWER = B", Verdict.PASSED, None),
    (CHOOSE, 'ANSWER = "A"', Verdict.WRONG, "option_A"),
    (CHOOSE, 'ANSWER = "C"', Verdict.UNREADABLE, "no_answer"),
    (CHOOSE, 'ANSWER = ""', Verdict.UNREADABLE, "no_answer"),
    (CHOOSE, 'ANSWER = "A"\nANSWER = "B"', Verdict.PASSED, None),
]


@pytest.mark.parametrize(("exercise", "source", "verdict", "rule"), ANSWERS)
def test_an_answer_is_read_and_never_run(
    exercise: Exercise, source: str, verdict: Verdict, rule: str | None, checked: Checked
) -> None:
    report = checked(exercise, source)
    assert report.verdict is verdict
    assert (report.diagnoses[0].rule if report.diagnoses else None) == rule


def test_a_report_on_a_prediction_does_not_hold_the_answer(checked: Checked) -> None:
    exercise = replace(PREDICT, solution="print('xyzzy')\nprint('plugh')\n", mistakes=())
    assert "plugh" not in str(replace(checked(exercise, 'PREDICTION = "xyzzy\\nplugs"'), exercise=HELLO))
    assert "plugh" in str(checked(exercise, 'PREDICTION = "x"', reveal=True).trials)


# ---------------------------------------------------------------- hidden cases


def test_a_hidden_case_is_judged_and_never_shown(checked: Checked) -> None:
    hidden = Case("secret", call="total([40771234, 2])", hidden=True, points=3)
    exercise = replace(TOTAL, cases=(*TOTAL.cases, hidden))
    report = checked(exercise, "def total(xs):\n    return 3 if len(xs) == 2 and xs[0] == 1 else 1 / 0\n")
    assert (report.verdict, report.points) == (Verdict.CRASHED, 1.0)
    assert report.diagnoses[0].rule == "hidden_case"
    shown = str(report.trials) + str(report.diagnoses)
    assert "40771234" not in shown and "40771236" not in shown and "ZeroDivision" not in shown
    assert checked(exercise, TOTAL.solution).points == 4.0


# ---------------------------------------------------------------- mistakes


def test_a_mistake_is_recognised_by_behaviour_under_other_names(checked: Checked) -> None:
    source = 'for number in range(1, 3):  # <--\n    print("n", number)\n'
    mistake = Mistake("short", "The last one is missing.", "Count.", source, marks=(1,))
    exercise = Exercise("m", "", "", cases=(Case("run"),), solution=source.replace("3)", "4)"), mistakes=(mistake,))
    report = checked(exercise, "i = 1\nwhile i < 3:\n    print('n', i)\n    i += 1\n")
    assert report.diagnoses[0].message == "The last one is missing."
    assert report.diagnoses[0].span is None, "the marked line is not in this program"
    same_line = checked(exercise, "limit = 3\n" + source.replace("  # <--", ""))
    assert same_line.diagnoses[0].span and same_line.diagnoses[0].span.line == 2


# ---------------------------------------------------------------- whose fault it is


class Dead:
    """A sandbox on a broken machine."""

    level = Level.LIMITS_ONLY
    walls = ()

    def run(self, program: Program, cases: tuple[Case, ...], limits: Limits, name: str = "") -> tuple[Run, ...]:
        return tuple(Run(Outcome.BROKEN) for _ in cases)

    def close(self) -> None: ...

    def __enter__(self) -> Dead:
        return self

    def __exit__(self, *_: object) -> None: ...


def test_a_broken_machine_is_nobody_s_failure() -> None:
    report = check(HELLO, Submission("ada", "hello.py", b"print('Hello, Ada!')"), Dead())
    assert (report.verdict, report.passed) == (Verdict.BROKEN, False)


def test_a_solution_that_does_not_end_is_the_exercise_s_fault(sandbox: Sandbox) -> None:
    exercise = replace(HELLO, solution="while True: pass\n")
    with pytest.raises(ExerciseError, match="does not run to its end: timed_out"):
        check(exercise, Submission("ada", "hello.py", b"print(1)"), sandbox)


def test_no_trials_are_no_pass() -> None:
    assert judge(()) is Verdict.BROKEN


def test_without_a_sandbox_one_is_opened() -> None:
    assert check(HELLO, Submission("ada", "hello.py", b"print('Hello, Ada!')")).passed


# ---------------------------------------------------------------- equal programs, equal verdicts

REWRITES: dict[str, Callable[[str], str]] = {
    "unparsed": lambda s: ast.unparse(ast.parse(s)),
    "with CRLF line ends": lambda s: s.replace("\n", "\r\n"),
    "with a BOM": lambda s: "\ufeff" + s,
    "with blank lines": lambda s: s.replace("\n", "\n\n"),
    "with comments": lambda s: "# -*- coding: utf-8 -*-\n" + s.replace("\n", "  # a comment: print(1)\n"),
    "with a docstring": lambda s: '"""What it does: print(1)."""\n' + s,
    "in an if": lambda s: "if True:\n" + textwrap.indent(s, "    "),
    "in a try": lambda s: "try:\n" + textwrap.indent(s.rstrip(), "  ") + "\nfinally:\n  pass\n",
    "with tabs": lambda s: s.replace("    ", "\t"),
    "with other names": lambda s: ast.unparse(_Renamed().visit(ast.parse(s))),
    "without the last line end": lambda s: s.rstrip(),
    "with an exit": lambda s: s + "\nimport sys\n",
}


class _Renamed(ast.NodeTransformer):
    """Names that start with a small letter and are only the program's own become others."""

    def visit_Module(self, node: ast.Module) -> ast.Module:
        assigned = {n.id for n in ast.walk(node) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}
        given = {n.arg for n in ast.walk(node) if isinstance(n, ast.arg)}  # which a call may name
        self.names = {name: f"{name}_x" for name in assigned - given}
        self.generic_visit(node)
        return node

    def visit_Name(self, node: ast.Name) -> ast.Name:
        node.id = self.names.get(node.id, node.id)
        return node


PROGRAMS = [n for n in COURSE.names if COURSE.load(n).ask is Ask.CODE]


@pytest.mark.parametrize("name", PROGRAMS)
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rewrites=st.lists(st.sampled_from(sorted(REWRITES)), unique=True, max_size=3))
def test_a_rewritten_solution_still_passes(name: str, rewrites: list[str], checked: Checked) -> None:
    exercise = COURSE.load(name)
    if exercise.reorder:
        rewrites = [r for r in rewrites if r in ("with CRLF line ends", "with a BOM", "with blank lines", "with tabs")]
    source = exercise.solution
    for rewrite in sorted(rewrites, key=lambda r: (r in ("with CRLF line ends", "with a BOM"), r == "with a BOM")):
        source = REWRITES[rewrite](source)
    report = checked(exercise, source)
    assert report.passed and not report.diagnoses, (source, report.diagnoses)
