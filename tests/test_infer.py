"""What is known of an expression's type without a run, and that nothing else is claimed."""

from __future__ import annotations

import ast
import builtins
import gc
import json
import subprocess
import sys

import pytest

from checker.facts import results
from checker.facts.infer import MAX_LENGTH, kind_of
from checker.facts.kinds import SIGNS
from checker.program import parse


def kind_of_last(source: str) -> str:
    """The kind of the expression that is a program's last line."""
    program = parse(source)
    last = program.tree.body[-1]
    assert program.fault is None and isinstance(last, ast.Expr)
    return kind_of(program, last.value)


KNOWN = [
    ("x = 1\nx", "int"),
    ("x = 'a'\nx = 'b'\nx", "str"),
    ("x: int = 3\nx", "int"),
    ("a, b = 1, 'x'\nb", "str"),
    ("x = input()\nx", "str"),
    ("x = input().strip().upper()\nx", "str"),
    ("x = int(input())\nx", "int"),
    ("xs = input().split()\nxs", "list"),
    ("xs = [3]\nys = xs.sort()\nys", "NoneType"),
    ("import random\nxs = [1]\nrandom.shuffle(xs)", "NoneType"),
    ("import random\nx = random.randint(1, 6)\nx", "int"),
    ("count = 0\ncount += 1\ncount", "int"),
    ("for c in 'abc':\n    pass\nc", "str"),
    ("for i in range(3):\n    pass\ni", "int"),
    ("f'{1}'", "str"),
    ("'a' * 3", "str"),
    ("1 / 2", "float"),
    ("1 < 2", "bool"),
    ("1 if x else 2", "int"),
    ("[i for i in 'a']", "list"),
    ("xs = [1, 2]\nxs[0:1]", "list"),
    ("x = input()\nx[0]", "str"),
    ("def f(a):\n    print(a)\nf(3)", "NoneType"),
    ("def f(a):\n    return str(a)\nf(3)", "str"),
    ("def f(a):\n    return str(a)\nf", "function"),
    ("x = print\nx", "function"),
    ("xs = [1]\nxs.append", "function"),
    ("class Dog:\n    def __init__(self):\n        self.age = 3\nd = Dog()\nd.age", "int"),
    ("class Dog:\n    def bark(self):\n        print('wuff')\nd = Dog()\nd.bark()", "NoneType"),
    ("class Dog:\n    pass\nd = Dog()\nd", "Dog"),
    ("def input():\n    return 3\ninput()", "int"),
]


@pytest.mark.parametrize(("source", "kind"), KNOWN)
def test_what_is_known(source: str, kind: str) -> None:
    assert kind_of_last(source) == kind


UNKNOWN = [
    "undefined",
    "x = 1\nx = 'a'\nx",
    "x = 1\nwhile x:\n    print(x)\n    x = input()\nx",  # a later line comes first on the next turn
    "x = 0\nx = x + 1.5\nx",
    "total = 0\ntotal += 2.5\ntotal",
    "2 ** 3",
    "'a' or 3",
    "def f(a):\n    return a\nf(3)",
    "def f(a):\n    if a:\n        return 1\nf(3)",
    "def f(a=3):\n    return a\nf()",
    "def f():\n    return f()\nf()",
    "def f():\n    return g()\ndef g():\n    return f()\nf()",
    "def f():\n    global x\n    x = 'a'\nx = 3\nx",
    "async def f():\n    return 1\nf()",
    "import functools\n@functools.cache\ndef f():\n    return 1\nf()",
    "x = y\ny = x\nx",
    "xs = [1]\nxs.append('a')\nxs[0]",
    "xs = ['a']\nxs.append(1)\nfor x in xs:\n    pass\nx",
    "ages = {'a': 1}\nages['a'] = 'x'\nages['a']",
    "from math import sqrt\nsqrt(2)",
    "import math as m\nm.sqrt(2)",
    "import os\nos",
    "round(2.5)",
    "max(1, 2)",
    "with open('x') as f:\n    pass\nf",
    "x = 3\ndel x\nx",
]


@pytest.mark.parametrize("source", UNKNOWN)
def test_what_is_not_sure_is_unknown(source: str) -> None:
    assert kind_of_last(source) == ""


BOMBS = [
    "x = 9\n" + "x = x * x\n" * 60 + "x",
    "x0 = 9\n" + "".join(f"x{i + 1} = x{i} * x{i}\n" for i in range(80)) + "x80",
    "x0 = [1]\n" + "".join(f"x{i + 1} = [x{i}, x{i}]\n" for i in range(80)) + "x80",
    "x0 = 'a' or 1\n" + "".join(f"x{i + 1} = x{i} if x{i} else x{i}\n" for i in range(200)) + "x200",
    "x = 'a' * 10 ** 10\nx",
    "x = [0] * 99999999\nx",
    "'%1000000000d' % 1",
    "'{:1000000000}'.format(1)",
    "y = 'a' * 99999999\ny.b = f'{1:1000000000}'\ny.b",
    "10 ** 10 ** 10",
    "class A:\n    def __add__(self, o):\n        return A() + A()\nA() + A()",
    "x = " + "-" * 150 + "1\nx",
    "x = 1\n" * (MAX_LENGTH // 6 + 1) + "x",
]


@pytest.mark.parametrize("number", range(len(BOMBS)))
def test_no_value_is_worked_out(number: int) -> None:
    """In a process that could not hold one of these values."""
    program = (
        "import ast, json, resource, sys; from checker.facts.infer import kind_of; from checker.program import parse;"
        "program = parse(json.loads(sys.stdin.read())); resource.setrlimit(resource.RLIMIT_CPU, (20, 20));"
        "used = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss;"
        "kind_of(program, program.tree.body[-1].value);"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - used)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], input=json.dumps(BOMBS[number]), text=True, capture_output=True
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) < 60_000  # KB; astroid itself takes about 20 MB


def test_programs_are_let_go_of() -> None:
    from astroid import nodes

    for number in range(300):
        source = f"class A:\n    def f(self):\n        return '{number}' * 3\na{number} = A()\na{number}.f()"
        assert kind_of_last(source) == "str"
    gc.collect()
    alive = [each for each in gc.get_objects() if isinstance(each, nodes.Module) and each.name == ""]
    assert 1 <= len(alive) <= 150  # the last ones are remembered


def test_what_the_table_says_is_so() -> None:
    """Every function and method of the table that takes simple values, called."""
    values = {"str": "ab", "list": ["b", "a"], "dict": {1: 2}, "set": {1}, "tuple": (1,), "float": 1.5, "int": 3}
    given = [(), (1,), ("a",), ("a", "b"), ([1],), ({1: 2},), ({1},), (0, 1), (str, "a")]
    checked = set()
    for (owner, name), kind in results.METHODS.items():
        for args in given:
            value = values[owner]
            value = value if owner in ("str", "tuple", "float", "int") else type(value)(value)
            try:
                result = getattr(value, name)(*args)
            except (TypeError, ValueError, KeyError, LookupError):
                continue
            assert type(result).__name__ == kind, (owner, name, args)
            checked.add((owner, name))
    for name, kind in results.FUNCTIONS.items():
        for args in given if hasattr(builtins, name) and name not in ("print", "input", "dir") else ():
            try:
                result = getattr(builtins, name)(*args)
            except (TypeError, ValueError, AttributeError):
                continue
            assert type(result).__name__ == kind, (name, args)
            checked.add(("", name))
    assert set(results.METHODS) <= checked
    assert len(checked) >= 90


@pytest.mark.parametrize("sign", SIGNS.values())
def test_what_signs_make_is_so(sign: str) -> None:
    """Whatever is said of two kinds is true of all values that the sign can take."""
    values = [True, 0, 3, -2, 0.5, "", "ab", "%s", [], [1], (), (1,), {}, None]
    for left in values:
        for right in values:
            kind = results.of_operator(sign, type(left).__name__, type(right).__name__)
            try:
                made = eval(f"left {sign} right", {"left": left, "right": right})
            except (TypeError, ZeroDivisionError, ValueError):
                continue
            assert kind in ("", type(made).__name__), (left, sign, right)


def test_astroid_is_not_imported_before_it_is_needed() -> None:
    program = (
        "import sys; import checker, checker.facts.infer; from checker.rules import all_rules; list(all_rules());"
        "print('astroid' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "False\n"
