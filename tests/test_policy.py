"""The classroom policy: all of ordinary Python passes untouched, what reaches outside is named with its line."""

from __future__ import annotations

import ast
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.policy import DEFAULT_IMPORTS, refuse
from checker.program import MAX_DEPTH, parse

ORDINARY = {
    "counting": "counts = {}\nfor w in 'a b a'.split():\n    counts.setdefault(w, 0)\n    counts[w] += 1\n",
    "augmented": "x = [1]\nx[0] += 1\nx[0:1] *= 2\nclass A: n = 0\nA.n -= 1\na = 7\na //= 2; a **= 2; a %= 5; a |= 1; a @= a",
    "annotations": "x: int\ny: list[int] = []\ndef f(a: 'int' = 1, *b: str, **c: float) -> None | int: ...\n",
    "match": "match [1, {'a': 2}]:\n    case [int(x), {'a': y, **rest}] if x: pass\n    case (1 | 2) as z: pass\n"
    "    case A(b, c=d): pass\n    case [*_, -1 + 2j]: pass\n    case None | True | 'a' | A.B: pass\n    case _: pass\n",
    "classes": "class A:\n    x = 1\n    def __init__(self, n): self.n = n; self._n = n; self.__n = n\n"
    "    def __str__(self): return f'{self.n!r:>{10}}'\n    def __eq__(self, other): return self.n == other.n\n"
    "    def __enter__(self): return self\n    def __exit__(self, *_): pass\n"
    "class B(A):\n    def __init__(self): super().__init__(1); A.__init__(self, 2); super().__str__()\n"
    "    @property\n    def p(self): return self.__class__.__name__\n    @p.setter\n    def p(self, v): del self.n\n"
    "    @staticmethod\n    def s(): pass\n    @classmethod\n    def c(cls): return cls()\n    __slots__ = ()\n    __repr__ = A.__str__\n",
    "dataclass": "from dataclasses import dataclass, field\n@dataclass(frozen=True)\nclass P:\n    x: int = 0\n    y: list = field(default_factory=list)\n",
    "f-strings": "a = 1\nprint(f'{a} {a!r} {a:>10} {a:{a}} {a=} {\"x\" if a else \"y\"}', rb'\\x', 'a' 'b', '''c''', 'é')\n",
    "walrus": "if (n := len('abc')) > 2: print(n)\nprint([y := 1, y**2], [z for x in 'ab' if (z := x)])\n",
    "scopes": "x = 1\ndef f():\n    global x\n    y = x = 2\n    def g():\n        nonlocal y\n        y += 1\n    return g\n",
    "generators": "def g():\n    x = yield\n    yield x\n    yield from [1]\n    return 2\nprint((i for i in g()))\n",
    "exceptions": "try:\n    raise ValueError('a') from None\nexcept (KeyError, ValueError) as e: print(e, e.args)\n"
    "except Exception: raise\nelse: pass\nfinally: pass\n",
    "exception groups": "try: pass\nexcept* ValueError as e: print(e.exceptions)\n",
    "with": "import contextlib\nwith contextlib.suppress(KeyError) as a, (contextlib.nullcontext()) as (b, *c): pass\n",
    "async": "import asyncio\nasync def f():\n    async with a as b: await b\n    async for x in y: pass\n"
    "    else: pass\n    return [z async for z in y if await z]\nasyncio.run(f())\n",
    "underscores": "_ = 1\n_x = __y = 2\nfor _ in range(3): pass\na, _, *_rest = 1, 2, 3\ndef _private(_a, *, _b=1): return _a\n__author__ = 'x'\nself = 1\nself._x = 3\n",
    "main guard": "def main(): pass\nif __name__ == '__main__': main()\nprint(__file__, __doc__)\n",
    "decorators": "import functools\ndef d(*a):\n    def w(f):\n        @functools.wraps(f)\n        def g(*x, **y): return f(*x, **y)\n        return g\n    return w\n@d(1)\n@functools.cache\ndef f(): pass\n",
    "metaclass": "class M(type):\n    def __new__(mcs, name, bases, space, **kw): return super().__new__(mcs, name, bases, space)\n"
    "    def __call__(cls, *a): return super().__call__(*a)\nclass A(metaclass=M, flag=True): pass\n",
    "lambda": "f = lambda a, /, b=1, *c, d, e=2, **g: (a, b, c, d, e, g)\nprint(sorted([], key=lambda p: p[1]), (lambda: 0)())\n",
    "stars": "a, *b = *[1, 2], 3\nprint(*b, **{'sep': ''})\nd = {**{}, 'a': 1}\nx = [*a, *b]\ny = {*b}\nz = b[0], *b\n",
    "type hints": "from typing import TypeVar, Generic, Protocol, Optional\nT = TypeVar('T')\nclass S(Generic[T]):\n    def push(self, x: Optional[T]) -> 'S[T]': return self\n",
    "delete and assert": "x = [1, 2]\ndel x[0], x\nassert True, 'message'\npass\n",
    "loops": "for i, (a, b) in enumerate([]):\n    if a: continue\n    elif b: break\nelse: pass\nwhile True:\n    break\nelse: ...\n",
    "comprehensions": "print([x for x in 'a'], {x: y for x, y in []}, {x for x in 'a' if x if x}, [[y for y in x] for x in ['ab']])\n",
    "operators": "a = b = 1\nprint(a < b <= 3 != 4 is not None, not a, -a, ~a, +a, a and b or a, a @ b if a else b, a in [1], a << 1 ^ 3)\n",
    "slices": "x = list(range(9))\nprint(x[1:], x[:2], x[::2], x[-1], x[...,] if 0 else 0)\nx[1:2] = []\ndel x[::3]\n",
    "input and output": "print('a', end='', sep='\\n', file=None, flush=True)\nx = int(input('? '))\n",
    "built-ins": "print(abs, all, any, bin, chr, dict, dir, divmod, enumerate, filter, getattr, globals, hasattr, hash, help, id, isinstance, iter, locals, "
    "map, max, memoryview, min, next, object, oct, ord, pow, repr, reversed, round, setattr, sorted, sum, super, type, vars, zip, exit, quit)\n",
    "modules": "import sys, math as m, collections.abc\nfrom itertools import *\nfrom json import dumps as d\nprint(sys.argv, sys.stdin, sys.exit, m.pi)\n",
    "attributes": "class S: pass\ns = S()\ns.modules = []\ns.modules.append(1)\ns.open = 1\ns.path_hooks = s.open\nprint(S.__name__, S.__doc__, S.__dict__, S.__module__)\n",
    "own compile": "def compile(x): return x\nprint(compile('a'))\n",
    "own open": "class Door:\n    def open(self): self.opened = True\nDoor().open()\nopen = 3\nprint(open)\n",
    "own eval": "def calculate(eval): return eval(3)\nfor exec in []: print(exec)\nimport math as breakpoint\nprint(breakpoint)\n",
    "dunder methods": "class V:\n    def __getattr__(self, n): return object.__getattribute__(self, n)\n    def __setattr__(self, n, v): object.__setattr__(self, n, v)\n"
    "    def __getitem__(self, i): return self\n    def __class_getitem__(cls, i): return cls\n    def __init_subclass__(cls, **kw): super().__init_subclass__(**kw)\n"
    "    def __hash__(self): return hash(self.__dict__.items())\n    def __call__(self): return self.__len__()\n",
    "unicode": "ä = 'ö'\nclass Größe:\n    def länge(self): return self.breite\nprint(ä, Größe().länge)\n",
    "empty": "",
    "docstring": '"""Only a text."""',
}  # fmt: skip
if sys.version_info >= (3, 12):
    ORDINARY["type statement"] = "type X = int\ntype Y[T: int, *Ts, **P] = dict[T, X]\n"
    ORDINARY["generics"] = (
        "def f[T](x: T) -> T: return x\nclass A[T: (int, str)]:\n    def m[U](self, u: U) -> T: ...\nasync def g[**P](): ...\n"
    )
    ORDINARY["nested f-string"] = "a = [1]\nprint(f'{f'{a['x' == 'y']}'}')\n"
if sys.version_info >= (3, 13):
    ORDINARY["default of a type"] = "def f[T = int](x: T): ...\n"


@pytest.mark.parametrize("kind", ORDINARY)
def test_ordinary_python_is_accepted_and_left_as_it_is(kind):
    program = parse(ORDINARY[kind])
    assert program.fault is None, program.fault
    before = ast.dump(program.tree, include_attributes=True)
    assert refuse(program) == ()
    assert ast.dump(program.tree, include_attributes=True) == before


# ---------------------------------------------------------------- what is refused

NAME, ATTRIBUTE, IMPORT = "name_not_allowed", "attribute_not_allowed", "import_not_allowed"
REFUSED = [
    ("x = 1\nexec('1')", NAME, 2, "exec"),
    ("print(eval('1'))", NAME, 1, "eval"),
    ("compile('1', '', 'exec')", NAME, 1, "compile"),
    ("with open('f') as f: pass", NAME, 1, "open"),
    ("def f():\n  breakpoint()", NAME, 2, "breakpoint"),
    ("__import__('os')", NAME, 1, "__import__"),
    ("f = __builtins__", NAME, 1, "__builtins__"),
    ("__loader__.load_module", NAME, 1, "__loader__"),
    ("__spec__", NAME, 1, "__spec__"),
    ("import os", IMPORT, 1, "os"),
    ("import math, os.path as p", IMPORT, 1, "os.path"),
    ("from os import path", IMPORT, 1, "os"),
    ("from os.path import *", IMPORT, 1, "os.path"),
    ("x = 1\ndef f():\n  import importlib", IMPORT, 3, "importlib"),
    ("import subprocess", IMPORT, 1, "subprocess"),
    ("import socket", IMPORT, 1, "socket"),
    ("import ctypes", IMPORT, 1, "ctypes"),
    ("import builtins", IMPORT, 1, "builtins"),
    ("import gc, inspect", IMPORT, 1, "gc"),
    ("import checker", IMPORT, 1, "checker"),
    ("import numpy as np", IMPORT, 1, "numpy"),
    ("from . import x", IMPORT, 1, "one file"),
    ("from .math import pi", IMPORT, 1, "one file"),
    ("from .. import math", IMPORT, 1, "one file"),
    ("from sys import modules", IMPORT, 1, "modules"),
    ("from sys import _getframe as f", IMPORT, 1, "_getframe"),
    ("from io import open", IMPORT, 1, "open"),
    ("import sys\nsys._getframe()", ATTRIBUTE, 2, "_getframe"),
    ("import sys\nsys.modules['os']", ATTRIBUTE, 2, "modules"),
    ("import sys\nsys.meta_path", ATTRIBUTE, 2, "meta_path"),
    ("import sys\nsys.settrace(f)", ATTRIBUTE, 2, "settrace"),
    ("import io\nio.open('x')", ATTRIBUTE, 2, "open"),
    ("().__class__.__base__.__subclasses__()", ATTRIBUTE, 1, "__"),
    ("def f(): pass\nf.__globals__", ATTRIBUTE, 2, "__globals__"),
    ("f.__code__", ATTRIBUTE, 1, "__code__"),
    ("f.__closure__[0]", ATTRIBUTE, 1, "__closure__"),
    ("print.__self__", ATTRIBUTE, 1, "__self__"),
    ("a.__reduce_ex__(2)", ATTRIBUTE, 1, "__reduce_ex__"),
    ("import math\nmath.__loader__", ATTRIBUTE, 2, "__loader__"),
    ("g.gi_frame", ATTRIBUTE, 1, "gi_frame"),
    ("g.gi_code", ATTRIBUTE, 1, "gi_code"),
    ("c.cr_frame", ATTRIBUTE, 1, "cr_frame"),
    ("g.ag_frame", ATTRIBUTE, 1, "ag_frame"),
    ("f.f_back", ATTRIBUTE, 1, "f_back"),
    ("f.f_globals", ATTRIBUTE, 1, "f_globals"),
    ("e.__traceback__.tb_frame", ATTRIBUTE, 1, "tb"),
    ("f.co_code", ATTRIBUTE, 1, "co_code"),
    ("del a.__globals__", ATTRIBUTE, 1, "__globals__"),
    ("f'{a.__globals__}'", ATTRIBUTE, 1, "__globals__"),
    ("[x for x in y if x.__code__]", ATTRIBUTE, 1, "__code__"),
    ("lambda: eval", NAME, 1, "eval"),
    ("@eval\ndef f(): pass", NAME, 1, "eval"),
    ("def f(x=exec): pass", NAME, 1, "exec"),
    ("def f(x: eval): pass", NAME, 1, "eval"),
    ("class A(eval): pass", NAME, 1, "eval"),
    ("match x:\n  case eval.x: pass", NAME, 2, "eval"),
    ("x = y = exec", NAME, 1, "exec"),
    ("𝔢𝔵𝔢𝔠('1')", NAME, 1, "exec"),
    ("a.ｆ_back", ATTRIBUTE, 1, "f_back"),
]


@pytest.mark.parametrize("source, rule, line, word", REFUSED, ids=[source for source, *_ in REFUSED])
def test_what_reaches_outside_is_refused_with_its_line_and_a_sentence(source, rule, line, word):
    program = parse(source)
    assert program.fault is None, program.fault
    before = ast.dump(program.tree, include_attributes=True)
    first = refuse(program)[0]
    assert (first.rule, first.span.line) == (rule, line)
    assert word in first.message and first.message.endswith(".")
    assert 4 <= len(first.message.split()) <= 25
    assert ast.dump(program.tree, include_attributes=True) == before


def test_every_refusal_is_told_in_source_order_at_its_own_place():
    source = "import os\nx = 'ä'; eval('1')\nimport sys\nopen(f.__globals__)\n"
    told = [
        (r.rule, r.span.line, source.split("\n")[r.span.line - 1][r.span.column - 1 : r.span.end_column - 1])
        for r in refuse(parse(source))
    ]
    assert told == [
        (IMPORT, 1, "import os"),
        (NAME, 2, "eval"),
        (NAME, 4, "open"),
        (ATTRIBUTE, 4, "f.__globals__"),
    ]


@pytest.mark.parametrize(
    "source, imports, allowed",
    [
        ("import math", {"math"}, True),
        ("import math", set(), False),
        ("import os.path", {"os"}, True),
        ("from os import path", ("os", "sys"), True),
        ("import random", {"math"}, False),
        ("import mathx", {"math"}, False),
        ("import os\nos.open('x')", {"os"}, False),
        ("import sys\nsys.modules", {"sys"}, False),
        ("from . import math", {"math", ""}, False),
        ("import math", None, True),
        ("import os", None, False),
        ("x = 1", set(), True),
    ],
)
def test_an_exercise_says_what_may_be_imported(source, imports, allowed):
    assert (refuse(parse(source), imports) == ()) is allowed


def test_the_default_modules_exist_and_reach_nothing():
    assert set(sys.stdlib_module_names) >= DEFAULT_IMPORTS
    outside = "os subprocess socket importlib ctypes builtins gc inspect shutil pathlib signal multiprocessing pickle marshal runpy code"
    assert not DEFAULT_IMPORTS & set(outside.split())


def test_a_text_that_python_cannot_read_has_nothing_to_refuse():
    assert refuse(parse("import os\nfor x in y")) == ()


CHAINS = ["x = a{}", "x = {}1", "x = {}1", "f({})", "x = 1{}", "if a: pass\n{}", "x = {}1"]
LINKS = [".b", "-", "not ", "a if b else (c), ", "+1", "elif a: pass\n", "lambda: "]


@pytest.mark.parametrize("chain, link", list(zip(CHAINS, LINKS, strict=True)))
def test_the_deepest_program_that_parses_is_walked(chain, link):
    deepest = next(p for n in range(MAX_DEPTH, 0, -1) if (p := parse(chain.format(link * n))).fault is None)
    assert refuse(deepest) == ()


snippets = st.sampled_from([*ORDINARY.values(), *(source for source, *_ in REFUSED)])


def indented(sources):
    body = "\n".join(sources)
    return "def outer():\n" + "".join(f"  {line}\n" for line in body.split("\n")) + "  pass\n"


@settings(deadline=None, max_examples=60)
@given(st.lists(snippets, max_size=5), st.booleans())
def test_no_mixture_of_programs_raises_or_is_changed(sources, nested):
    program = parse(indented(sources) if nested else "\n".join(sources))
    before = ast.dump(program.tree, include_attributes=True)
    refusals = refuse(program)
    assert ast.dump(program.tree, include_attributes=True) == before
    assert [r.span.line for r in refusals] == sorted(r.span.line for r in refusals)
    assert all(1 <= r.span.line <= len(program.lines) for r in refusals)
    if not nested and program.fault is None and all(s in ORDINARY.values() for s in sources):
        assert refusals == ()
