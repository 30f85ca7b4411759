"""The trace of a failed program: what it counts, that it always ends, and that nothing forged is taken for a fact."""

from __future__ import annotations

import ast
import json
from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker import Submission, check
from checker.model import Case, Exercise, Limits, LoopTurns, Outcome, Program, Run, Sandbox, Trace, Watched
from checker.program import parse
from checker.search.trace import BUDGET, read_facts, trace
from checker.search.trace_hooks import hooked

EXERCISE = Exercise("traced", "traced", "", cases=(Case("run"),), solution="print('other')\n")


def traced(sandbox: Sandbox, source: str, stdin: str = "", call: str | None = None) -> Trace | None:
    return trace(parse(source), Case("run", stdin=stdin, call=call), EXERCISE, sandbox)


def test_it_counts_lines_turns_and_calls_of_input(sandbox: Sandbox) -> None:
    source = (
        "total = 0\n"
        "while total < 3:\n"
        "    for letter in 'ab':\n"
        "        print(letter)\n"
        "    total += int(input())\n"
        "else:\n"
        "    print('done')\n"
    )
    found = traced(sandbox, source, stdin="1\n2\n")
    assert found is not None
    assert (found.end, found.inputs, found.at) == ("finished", 2, ())
    assert found.lines == {1: 1, 2: 1, 3: 2, 4: 4, 5: 2, 7: 1}
    outer = (Watched("total", "0", "1", 2, 1), Watched("letter", "'b'", "'b'", 2, 0))
    assert found.loops[2] == LoopTurns(2, 1, 2, 2, None, True, "False", outer)
    inner = (Watched("letter", "'a'", "'b'", 2, 0),)
    assert found.loops[3] == LoopTurns(3, 2, 2, 4, 2, True, "", inner)


def test_a_crash_is_on_a_line_of_a_turn(sandbox: Sandbox) -> None:
    found = traced(sandbox, "def f(xs):\n    for i in range(5):\n        print(xs[i])\n", call="f([1, 2])")
    assert found is not None
    assert (found.end, found.at, found.loops[2].turns, found.loops[2].is_done) == ("raised", (3,), 3, False)
    assert found.loops[2].names[0] == Watched("i", "0", "2", 3, 1)


ENDLESS = {
    "a loop": "while True:\n    pass\n",
    "a loop on one line": "while True: pass\n",
    "loops in loops": "while True:\n    for i in range(3):\n        while i < 2:\n            i += 1\n",
    "an except that takes everything": "while True:\n    try:\n        1 / 0\n    except:\n        pass\n",
    "a finally that goes on": "while True:\n    try:\n        pass\n    finally:\n        continue\n",
    "a return from a finally": "def f():\n    try:\n        pass\n    finally:\n        return\nwhile True:\n    f()\n",
    "a with that takes everything": "class All:\n    def __enter__(self):\n        pass\n    def __exit__(self, *error):\n        return True\n\nwhile True:\n    with All():\n        pass\n",
    "a program that takes the tracing away": "import sys\nsys.settrace(None)\nwhile True:\n    sys.settrace(None)\n",
    "a program that takes the recursion": "import sys\nsys.setrecursionlimit(10 ** 6)\nn = 0\nwhile True:\n    n += 1\n",
    "a loop that sleeps": "import time\nwhile True:\n    time.sleep(5)\n",
    "a loop that prints much": "while True:\n    print('x' * 100_000)\n",
    "a loop in a thread": "import threading\n\ndef f():\n    while True:\n        pass\n\nthreading.Thread(target=f).start()\nwhile True:\n    pass\n",
    "a generator": "def f():\n    while True:\n        yield 1\n\nsum(f())\n",
    "a list that grows": "xs = [1]\nfor x in xs:\n    xs.append(x)\n",
    "a name that cannot be shown": "class X:\n    def __repr__(self):\n        raise SystemExit\n\nx = X()\nwhile x:\n    x = X()\n",
}


@pytest.mark.parametrize("kind", ENDLESS)
def test_what_has_no_end_is_stopped_after_so_many_steps(kind: str, sandbox: Sandbox) -> None:
    found = traced(sandbox, ENDLESS[kind])
    assert found is not None
    assert found.end == "stopped" and found.at
    assert BUDGET * 0.9 <= sum(found.lines.values()) + sum(loop.total for loop in found.loops.values()) <= BUDGET
    assert found == traced(sandbox, ENDLESS[kind]) or "thread" in kind


UNKNOWN = {
    "a way out without a word": "import os\nos._exit(0)\n",
    "one step without an end": "sum(range(10 ** 12))\n",
    "a closed output": "import os\nos.close(1)\n",
    "a nonsense on the output": "import sys\nsys.__stdout__.write('nonsense')\n",
    "forged facts beside the true ones": 'import sys\nsys.__stdout__.write(\'{"end": "finished"}\')\n',
    "a huge output": "import sys\nfor n in range(100):\n    sys.__stdout__.write('x' * 100_000)\n",
    "more lines than anybody writes": "x = 1\n" * 10_000,
    "more statements on a line than anybody writes": "x = 1;" * 10_000,
}


@pytest.mark.parametrize("kind", UNKNOWN)
def test_what_cannot_be_known_is_not_made_up(kind: str, sandbox: Sandbox) -> None:
    assert traced(sandbox, UNKNOWN[kind]) is None


@pytest.mark.parametrize(
    "source",
    [
        "def f(n):\n    return f(n)\nf(1)\n",
        "f = lambda n: f(n)\nf(1)\n",
        "raise SystemExit(3)\n",
        "import sys\nsys.stdout = None\nprint(1)\n",
        "import builtins\nbuiltins.print = None\nbuiltins.input = None\n",
        "import sys\nsys.modules.clear()\n",
        "import builtins\nvars(builtins).clear()\n",
        "'''Text.'''\nfrom __future__ import annotations\ndef f():\n    'Text.'\nassert f.__doc__ and __doc__\n",
        "async def f(xs):\n    async for x in xs:\n        pass\n",
        "match 3:\n    case 1 | 2:\n        pass\n    case n:\n        print(n)\n",
        "x: int = 1\ndel x\nclass A:\n    'Text.'\n    for i in [1]:\n        pass\n",
        "for i in range(3): print(i)\nelse: print('end')\n",
        "xs = []\nxs.append(xs)\nfor x in xs:\n    pass\n",
        "n = 10 ** 5000\nwhile n:\n    n = 0\n",
        "text = '\\ud800\\n\\x1b[31m'\nfor t in [text]:\n    pass\n",
        "import atexit\n\ndef f():\n    while True:\n        pass\n\natexit.register(f)\n",
        "class A:\n    def __del__(self):\n        while True:\n            pass\n\na = A()\n",
    ],
)
def test_a_program_of_any_kind_is_traced_or_not(source: str, sandbox: Sandbox) -> None:
    found = traced(sandbox, source)
    assert found is None or found.end in ("finished", "raised", "exited")
    assert "clear()" in source or found is not None


def test_hooks_change_no_value_and_no_place() -> None:
    source = "def f(xs):\n    'Text.'\n    while xs and xs[0]:\n        xs = xs[1:]\n    else:\n        return [x for x in xs]\n"
    tree = ast.parse(source)
    lines = {node.lineno for node in ast.walk(tree) if isinstance(node, ast.stmt)}
    assert hooked(tree) == {3: ["xs"]}
    assert {node.lineno for node in ast.walk(tree) if isinstance(node, ast.stmt)} <= lines
    scope: dict[str, Any] = {f"__{name}__": lambda *given: given[-1] for name in HOOKS}
    exec(compile(tree, "f", "exec"), scope)
    assert scope["f"]([1, 0, 2]) == [0, 2]
    assert scope["f"].__doc__ == "Text."


HOOKS = ("step", "enter", "turn", "condition", "items", "done")

FACTS: dict[str, Any] = {
    "end": "stopped",
    "at": [2],
    "inputs": 0,
    "lines": [[1, 1], [2, 5]],
    "loops": [[2, 1, 5, 5, None, False, "True", [["n", "1", "1", 1, 0]]]],
}


def test_facts_are_read() -> None:
    found = read_facts(json.dumps(FACTS), 3)
    loop = LoopTurns(2, 1, 5, 5, None, False, "True", (Watched("n", "1", "1", 1, 0),))
    assert found == Trace("stopped", (2,), 0, {1: 1, 2: 5}, {2: loop})


FORGED = [
    {"end": "passed"},
    {"end": ["stopped"]},
    {"at": [4]},
    {"at": [0]},
    {"at": [True]},
    {"at": [1] * 11},
    {"inputs": -1},
    {"inputs": 1.0},
    {"inputs": BUDGET + 1},
    {"inputs": "1"},
    {"lines": {"1": 1}},
    {"lines": [[1, 1, 1]]},
    {"lines": [[1, None]]},
    {"lines": [[1, 1]] * 4},
    {"loops": None},
    {"loops": [[2, 1, 5, 5, None, 0, "True", []]]},
    {"loops": [[2, 1, 5, 5, "3", False, "True", []]]},
    {"loops": [[2, 1, 5, 5, None, False, "True"]]},
    {"loops": [[2, 1, 5, 5, None, False, "x" * 201, []]]},
    {"loops": [[2, 1, 5, 5, None, False, "\x1b[31m", []]]},
    {"loops": [[2, 1, 5, 5, None, False, "True", [["n", "1", "1", 1, 2]]]]},
    {"loops": [[2, 1, 5, 5, None, False, "True", [["n", "1", "1", 1, True]]]]},
    {"loops": [[2, 1, 5, 5, None, False, "True", [["not a name", "1", "1", 1, 0]]]]},
    {"loops": [[2, 1, 5, 5, None, False, "True", [["n", 1, "1", 1, 0]]]]},
    {"loops": [[2, 1, 5, 5, None, False, "True", [["n", "1", "1", 1, 0]] * 13]]},
    {"loops": [[2, 1, 5, 5, None, False, "True", []]] * 101},
]


@pytest.mark.parametrize("change", FORGED)
def test_facts_that_no_driver_tells_are_none(change: dict[str, Any]) -> None:
    assert read_facts(json.dumps({**FACTS, **change}), 3) is None


def test_texts_that_are_no_facts_are_none() -> None:
    for text in ("", "null", "[]", "{}", "[" * 100_000, "1" * 5000, json.dumps(FACTS) * 2, "x" * 2**22):
        assert read_facts(text, 3) is None


_LEAVES = st.none() | st.booleans() | st.integers(-2, 9) | st.sampled_from(["n", "stopped", "\x1b", 0.5, 10**20])
_PART = st.recursive(_LEAVES, lambda inner: st.lists(inner, max_size=3), max_leaves=6)


@given(st.sampled_from(list(FACTS)), st.integers(0, 8), st.integers(0, 8), _PART)
def test_facts_are_taken_whole_or_not_at_all(key: str, place: int, depth: int, part: Any) -> None:
    facts = json.loads(json.dumps(FACTS))
    where, at = facts, key
    while depth and isinstance(where[at], list) and where[at]:  # go down, and put something else there
        where, at, depth = where[at], place % len(where[at]), depth - 1
    where[at] = part
    found = read_facts(json.dumps(facts), 3)
    if found is not None:
        assert all(type(line) is int and 1 <= line <= 3 for line in (*found.at, *found.lines, *found.loops))
        counts = [found.inputs, *found.lines.values(), *(loop.turns for loop in found.loops.values())]
        assert all(type(count) is int and 0 <= count <= BUDGET for count in counts)


class Counting:
    """A sandbox that counts what it is asked to run."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.stdins: list[str] = []
        self.level, self.walls, self.close = sandbox.level, sandbox.walls, sandbox.close

    def run(self, program: Program, cases: Sequence[Case], limits: Limits, name: str = "x.py") -> tuple[Run, ...]:
        self.stdins += [case.stdin for case in cases]
        return self.sandbox.run(program, cases, limits, name)

    def __enter__(self) -> Counting:
        return self

    def __exit__(self, *_: object) -> None: ...


def runs(sandbox: Sandbox, source: str, *cases: Case) -> list[str]:
    """The standard inputs of all runs that a check takes, those of the solution left out."""
    counting = Counting(sandbox)
    exercise = Exercise("traced", "traced", "", cases=cases, solution="print(input())\n", limits=Limits(cpu_s=0.3))
    check(exercise, Submission("ada", "x", source.encode()), counting, strict=True)
    return counting.stdins[len(cases) :]


CRASHES = "line = input()\nfor i in range(9):\n    print(line[i])\n"


def test_only_a_rule_that_asks_costs_another_run(sandbox: Sandbox) -> None:
    assert len(runs(sandbox, "print(input())\n", Case("run", stdin="abc\n"))) == 1
    assert len(runs(sandbox, "print(1 / 0)\n", Case("run", stdin="abc\n"))) == 1
    assert len(runs(sandbox, CRASHES, Case("run", stdin="abc\n"))) == 2


def test_a_hidden_case_is_never_traced(sandbox: Sandbox) -> None:
    hidden = Case("hidden", stdin="secret\n", hidden=True)
    assert runs(sandbox, CRASHES, hidden) == ["secret\n"]
    *_, last = runs(sandbox, CRASHES, hidden, Case("seen", stdin="abc\n"))
    assert json.loads(last)["stdin"] == "abc\n"
    assert trace(parse(CRASHES), hidden, EXERCISE, sandbox) is None


def test_a_sandbox_that_fails_gives_no_facts() -> None:
    class Broken:
        def run(self, *_: object) -> tuple[Run, ...]:
            return (Run(Outcome.BROKEN, json.dumps(FACTS)),)

    assert trace(parse("x = 1\n\n"), Case("run"), EXERCISE, Broken()) is None  # type: ignore[arg-type]
