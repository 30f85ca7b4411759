"""Who speaks about a crash of a name: realistic programs, and what must hold for any program at all."""

from __future__ import annotations

import ast
import importlib
import symtable
import warnings
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from checker import Report
from checker.facts.members import HOMES, MODULES
from checker.facts.scopes import Comprehension, names_of
from checker.model import (
    Case,
    Crash,
    Diagnosis,
    Evidence,
    Exercise,
    Frame,
    Mismatch,
    Outcome,
    Program,
    Run,
    Trial,
    Variable,
)
from checker.policy import DEFAULT_IMPORTS
from checker.program import parse
from checker.rules import rules_of
from checker.tree import Function, span_of, walk

EXERCISE = Exercise("told", "told", "", cases=(Case("run"),), solution="print('red', 'one')\n")
MADE_UP = ("lambda", "listcomp", "setcomp", "dictcomp", "genexpr")  # Python's names for what has none
MISMATCH = Mismatch("outcome", "", "")
PROGRAMS = sorted((Path(__file__).parent / "fidelity/programs").glob("*.py"))

# Who must speak first, on which line, about what program; None: no rule about names may speak at all.
TOLD = [
    ("misspelt_name", 2, "def show(name):\n    print(nmae)\nshow('Ann')\n"),
    ("misspelt_name", 3, "total = 0\nfor number in [1, 2]:\n    total = total + numbr\n"),
    ("misspelt_name", 2, "def scale(xs):\n    return [x * factr for x in xs]\nfactor = 2\nscale([1])\n"),
    ("misspelt_name", 2, "totl = 0\ntotal += 1\n"),
    ("misspelt_name", 1, "print(Flase)\n"),
    ("misspelt_name", 1, "numbers = list(map(itn, ['1']))\n"),
    ("misspelt_name", 3, "try:\n    int('a')\nexcept ValueErrr:\n    print('red')\n"),
    ("misspelt_name", 3, "try:\n    1 / 0\nexcept (KeyError, ZeroDivisonError) as e:\n    print(e)\n"),
    ("misspelt_name", 1, "raise ValueErorr\n"),
    ("wrong_case_name", 3, "try:\n    {}['a']\nexcept Keyerror:\n    print('red')\n"),
    (None, 3, "try:\n    int('a')\nexcept InputError:\n    print('red')\n"),
    (None, 3, "number_error = 7\ntry:\n    int('a')\nexcept NumberError:\n    print('red')\n"),
    ("wrong_case_name", 1, "PRINT('one')\n"),
    ("wrong_case_name", 1, "name = Input()\n"),
    ("wrong_case_name", 1, "done = false\n"),
    ("wrong_case_name", 2, "Counter = 0\ncounter += 1\n"),
    ("wrong_case_name", 3, "def Area(w):\n    return w\nprint(area(2))\n"),
    ("unquoted_string_name", 3, "colors = ['red', 'blue']\nfor c in colors:\n    if c == blue:\n        print(c)\n"),
    ("unquoted_string_name", 2, "colors = ['red', 'blue']\nif colors[1] == blue:\n    print(colors)\n"),
    ("unquoted_string_name", 2, "person = {'name': 'Ann'}\nprint(person[name])\n"),
    ("unquoted_string_name", 1, "print(red, 'one')\n"),
    ("unquoted_string_name", 1, "name = Max\n"),
    ("unquoted_string_name", 1, "days = [Mon, Tue]\n"),
    ("used_before_definition", 1, "greet('Ann')\ndef greet(name):\n    print(name)\n"),
    ("used_before_definition", 3, "def main():\n    print(greeting)\nmain()\ngreeting = 'Hi'\n"),
    ("used_before_definition", 2, "def double(x):\n    print(y)\n    y = 2 * x\ndouble(1)\n"),
    ("used_before_definition", 2, "for x in [1, 2]:\n    total += x\ntotal = 0\n"),
    ("missing_start_value", 4, "i = 0\nwhile i < 3:\n    i += 1\n    total = total + i\n"),
    ("missing_start_value", 3, "def add(xs):\n    for x in xs:\n        s += x\n    return s\nadd([1])\n"),
    ("missing_start_value", 3, "def add():\n    global count\n    count += 1\nadd()\n"),
    ("defined_in_branch_not_taken", 3, "for x in []:\n    last = x\nprint(last)\n"),
    ("defined_in_branch_not_taken", 5, "try:\n    n = int('a')\nexcept ValueError:\n    pass\nprint(n)\n"),
    ("defined_in_branch_not_taken", 4, "def sign(x):\n    if x > 0:\n        s = 1\n    return s\ns = sign(-1)\n"),
    ("defined_in_branch_not_taken", 6, "x = 1\nif x > 3:\n    y = 3\nelif x > 1:\n    y = 2\nprint(y)\n"),
    ("defined_in_branch_not_taken", 2, "def f():\n    return limit\nif 1 > 2:\n    limit = 3\nf()\n"),
    ("local_used_outside", 5, "def ask():\n    x = 3\ndef main():\n    ask()\n    print(x)\nmain()\n"),
    ("local_used_outside", 3, "def greet(name):\n    print(name)\ngreet(name)\n"),
    ("unbound_local", 3, "score = 0\ndef win():\n    score += 1\nwin()\n"),
    ("unbound_local", 5, "best = 0\ndef look(x):\n    if x > 3:\n        best = x\n    return best\nlook(1)\n"),
    ("unbound_local", 4, "def area(w):\n    return w * w\ndef main():\n    area = area(3)\nmain()\n"),
    ("missing_import", 1, "dice = random.randint(1, 6)\n"),
    ("missing_import", 2, "n = 9\nroot = sqrt(n)\n"),
    ("missing_import", 1, "now = datetime.now()\n"),
    ("imported_another_way", 2, "from random import randint\nprint(random.randint(1, 6))\n"),
    ("imported_another_way", 2, "import math as m\nprint(math.pi)\n"),
    ("imported_another_way", 2, "import random\nprint(choice([1, 2]))\n"),
    ("misspelt_attribute", 1, "print('one'.uper())\n"),
    ("misspelt_attribute", 2, "import math\nprint(math.Sqrt(4))\n"),
    (
        "misspelt_attribute",
        5,
        "class A:\n    def __init__(self):\n        self.name = 1\n    def f(self):\n        self.nmae\nA().f()\n",
    ),
    ("misspelt_attribute", 2, "d = {'a': 1}\nfor k in d.item():\n    pass\n"),
    ("method_of_other_type", 2, "n = 5\nn.append(3)\n"),
    ("method_of_other_type", 2, "words = ['a', 'b']\nprint(words.upper())\n"),
    ("method_of_other_type", 2, "ages = {'Ann': 3}\nages.add('Bob')\n"),
    ("length_as_attribute", 2, "word = 'one'\nfor i in range(word.length()):\n    pass\n"),
    ("length_as_attribute", 2, "xs = [1]\nprint(xs.len())\n"),
    ("length_as_attribute", 2, "def f(d):\n    return d.size\nf({})\n"),
    ("method_as_function", 3, "xs = []\nfor x in [1]:\n    append(xs, x)\n"),
    ("method_as_function", 2, "word = 'one'\nprint(upper(word))\n"),
    ("method_as_function", 1, "parts = split('a b', ' ')\n"),
    ("function_as_method", 2, "xs = [1]\nprint(xs.max())\n"),
    ("function_as_method", 2, "age = '3'\nprint(age.int() + 1)\n"),
    ("shadowed_builtin", 2, "str = 'one'\nprint(str(5))\n"),
    ("shadowed_builtin", 2, "def f(max):\n    return max(1, 2)\nf(3)\n"),
    ("shadowed_builtin", 2, "def f():\n    sum = sum([1, 2])\n    return sum\nf()\n"),
    ("shadowed_builtin", 3, "import random\nrandom = random.randint(1, 6)\nprint(random.randint(1, 6))\n"),
    (
        "missing_self",
        5,
        "class A:\n    def __init__(self):\n        self.n = 1\n    def f(self):\n        print(n)\nA().f()\n",
    ),
    ("missing_self", 3, "class A:\n    def f(self):\n        g()\n    def g(self):\n        pass\nA().f()\n"),
    ("missing_self", 4, "class A:\n    n = 0\n    def f(self):\n        n += 1\nA().f()\n"),
    ("missing_self_parameter", 2, "class A:\n    def put(value):\n        pass\nA().put(3)\n"),
    (None, 0, "for number in numbers:\n    print(number)\n"),
    (None, 0, "print(word + 1)\n"),
    (None, 0, "x = 3\ndel x\nprint(x)\n"),
    (None, 0, "x = None\nx.append(1)\n"),
    (None, 0, "xs = [2, 1].sort()\nprint(xs.length)\n"),
    (None, 0, "list = [1, 2]\nprint(list(0))\n"),
    (None, 0, "total = 3\nprint(total(1))\n"),
    (None, 0, "raise NameError(\"name 'totl' is not defined\")\n"),
    (None, 0, "def sqr(x):\n    return x * x\nprint(sqrt(4))\n"),
    (None, 0, "try:\n    int('a')\nexcept ValueError as problem:\n    pass\nprint(problem)\n"),
    (None, 0, "import string\nprint(string.upper('a'))\n"),
    (None, 0, "def f():\n    global x\n    x = 1\nprint(x)\n"),
    (None, 0, "max = 0\nfor x in [1, 2]:\n    if x > max:\n        max = x\nprint(max)\n"),
    (None, 0, "print(int('three'))\n"),
]


@pytest.mark.parametrize(("rule", "line", "source"), TOLD)
def test_the_true_cause_is_told_and_nothing_against_it(
    rule: str | None, line: int, source: str, checked: Callable[[Exercise, str], Report]
) -> None:
    report = checked(EXERCISE, source)
    assert not report.passed
    told = [diagnosis for diagnosis in report.diagnoses if diagnosis.kind == "names"]
    assert [diagnosis.rule for diagnosis in told] == ([rule] if rule else [])
    if rule:
        first = report.diagnoses[0]
        assert first is told[0] and first.span and first.span.line == line
        assert len(first.message.split()) <= 25, first.message
        if first.edit:
            assert parse(_edited(source, first)).fault is None


@pytest.mark.parametrize(
    ("source", "mended"),
    [
        ("words = ['one']\nprint(words.length())\n", "words = ['one']\nprint(len(words))\n"),
        ("é = 'é'; print(é, upper(é))\n", "é = 'é'; print(é, é.upper())\n"),
        ("print(sqrt(4))\n", "from math import sqrt\nprint(sqrt(4))\n"),
        ("import math as m\nprint(math.pi)\n", "import math as m\nprint(m.pi)\n"),
        ("from random import randint\nrandom.randint(1, 2)\n", "from random import randint\nrandint(1, 2)\n"),
        ("xs = [1]\nxs.\\\n  apend(2)\n", None),
    ],
)
def test_an_edit_is_the_whole_repair(
    source: str, mended: str | None, checked: Callable[[Exercise, str], Report]
) -> None:
    first = checked(EXERCISE, source).diagnoses[0]
    assert (_edited(source, first) if first.edit else None) == mended


def _edited(source: str, diagnosis: Diagnosis) -> str:
    assert diagnosis.edit and diagnosis.edit.span.line == diagnosis.edit.span.end_line
    lines, span = source.split("\n"), diagnosis.edit.span
    line = lines[span.line - 1]
    lines[span.line - 1] = line[: span.column - 1] + diagnosis.edit.text + line[span.end_column - 1 :]
    return "\n".join(lines)


def test_a_module_that_the_exercise_does_not_allow_is_not_offered(checked: Callable[[Exercise, str], Report]) -> None:
    told = [d.rule for d in checked(replace(EXERCISE, imports=frozenset({"random"})), "print(sqrt(4))\n").diagnoses]
    assert "missing_import" not in told
    assert (
        checked(replace(EXERCISE, imports=frozenset({"math"})), "print(sqrt(4))\n").diagnoses[0].rule
        == "missing_import"
    )


def test_every_module_that_is_offered_is_there_and_allowed() -> None:
    assert MODULES <= DEFAULT_IMPORTS
    for name, module in HOMES.items():
        assert module in MODULES and hasattr(importlib.import_module(module), name)


def _crashes(program: Program) -> Iterator[Evidence]:
    """Crashes at every name and every dot of a program, such as no run may ever have: a rule must bear them all."""
    variables = (Variable("x", "list", "[1]"), Variable("text", "str", "'one'"))
    for node in walk(program.tree):
        span = span_of(node, program.source)
        match node:
            case ast.Name(id=name):
                errors = [(kind, f"name '{name}' is not defined") for kind in ("NameError", "UnboundLocalError")]
            case ast.Attribute(attr=name):
                errors = [("AttributeError", f"'{kind}' object has no attribute '{name}'") for kind in ("str", "dict")]
            case ast.Call():
                errors = [("TypeError", "'int' object is not callable")]
            case _:
                continue
        assert span is not None
        for kind, message in errors:
            frames = (Frame(span, "<module>", variables), Frame(span, "f", variables[:1]))
            for crash in (Crash(kind, message, frames), Crash(kind, message, frames[1:])):
                run = Run(Outcome.RAISED, error=crash)
                yield Evidence(EXERCISE, program, (Trial(Case("run"), Run(Outcome.FINISHED), run, MISMATCH),))


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.stem)
def test_whatever_crashes_is_told_at_most_once(path: Path) -> None:
    program = parse(path.read_bytes())
    crashes = list(_crashes(program))
    for evidence in crashes[:: 1 + len(crashes) // 100]:
        told = [d.rule for rule in rules_of("names") if rule.find for d in map(rule.diagnose, rule.find(evidence))]
        assert len(told) <= 1, (told, evidence.trials[0].actual)


@pytest.mark.parametrize("path", PROGRAMS, ids=lambda path: path.stem)
def test_scopes_are_those_of_python(path: Path) -> None:
    """Every function has the names that Python's own table of symbols says; from 3.12 on it counts comprehensions in."""
    program = parse(path.read_bytes())
    if program.fault:
        return
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # the programs' own
        theirs = dict(_functions(symtable.symtable(program.source, "program", "exec")))
    given = [place for place in names_of(program).places if place.gives]
    functions = [node for node in walk(program.tree) if isinstance(node, Function)]
    assert len(theirs) == len({(node.name, node.lineno) for node in functions})
    for node in functions:
        own = {place.name for place in given if place.scope is node}
        inside = {place.name for place in given if place.home is node and isinstance(place.scope, Comprehension)}
        assert own <= theirs[node.name, node.lineno] <= own | inside


def _functions(table: symtable.SymbolTable) -> Iterator[tuple[tuple[str, int], set[str]]]:
    inner = {child.get_name() for child in table.get_children()}
    if table.get_type() == "function" and table.get_name() not in MADE_UP:
        names = {symbol.get_name(): symbol for symbol in table.get_symbols() if symbol.is_local()}
        given = {n for n, s in names.items() if s.is_assigned() or s.is_parameter() or s.is_imported() or n in inner}
        yield (table.get_name(), table.get_lineno()), given
    for child in table.get_children():
        yield from _functions(child)
