"""What every back end owes a program: to run it as `python exercise.py` would, and to tell what it did."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from checker.model import Case, Level, Limits, Opaque, Outcome
from checker.program import parse
from checker.sandbox import wire

# ---------------------------------------------------------------- the same as plain Python

SAME_AS_PYTHON = {
    "nothing": "",
    "text": "print('a', 1, 2.5, None, [1, 'b'], sep='|', end='.')",
    "unicode": "print('äöü €𝄞 \\x00\\x1b[31m \\r\\n', '\\N{BOM}'); print('e\\u0301')",
    "unicode source": "# ä\nπ = 'ß'  # 𝄞\nprint(π, len(π), π.encode())",
    "raw bytes": "import sys\nsys.stdout.buffer.write(b'abc\\r\\n')",
    "surrogate raises": "print('x')\nprint('\\ud800')",
    "stdin": "import sys\nfor line in sys.stdin: print(repr(line))",
    "input": "while True:\n  try: print(repr(input()))\n  except EOFError: break",
    "eof": "while True: print(int(input()))",
    "read": "import sys\nprint(repr(sys.stdin.read(5)), repr(sys.stdin.readline()), sys.stdin.readlines())",
    "name": "print(__name__)\nif __name__ == '__main__': print('main')",
    "module": "import sys\nprint(sys.modules['__main__'].__dict__ is globals(), __doc__)",
    "argv": "import sys\nprint(sys.argv)",
    "annotations": "x: int = 1\nprint(__annotations__)\ndef f(a: int): pass\nprint(f.__annotations__)",
    "future": "from __future__ import annotations\ndef f(a: int): pass\nprint(f.__annotations__)",
    "set order": "print({'a', 'b', 'c', 'x', 'y', 'z'}, hash('a'))",
    "dataclass": "from dataclasses import dataclass\n@dataclass\nclass P:\n  x: int = 1\nprint(P())",
    "class": "class A:\n  def __repr__(self): return 'A!'\nprint(A(), [A()], A, A.__module__)",
    "generator": "def g():\n  x = yield 1\n  print(x)\n  yield 2\nh = g()\nprint(next(h), h.send(5))",
    "async": "import asyncio\nasync def f(): return 4\nprint(asyncio.run(f()))",
    "thread is joined": "import threading, time\nthreading.Thread(target=lambda: (time.sleep(.02), print('late'))).start()",
    "daemon is not": "import threading\nthreading.Thread(target=threading.Event().wait, daemon=True).start()\nprint('x')",
    "atexit": "import atexit\natexit.register(print, 'bye')\nprint('hello')",
    "atexit order": "import atexit, threading, time\natexit.register(print, 'last')\natexit.register(print, 'not last')\n"
    "threading.Thread(target=lambda: (time.sleep(.02), print('first'))).start()",
    "atexit after a crash": "import atexit\natexit.register(print, 'bye')\n1 / 0",
    "builtins": "print(sorted(set(dir(__builtins__)) - {'copyright', 'credits', 'license', '_'}))",
    "quit": "print(1)\nquit()\nprint(2)",
    "exit 3": "print(1)\nexit(3)",
    "exit in function": "import sys\ndef f():\n  try: sys.exit(4)\n  finally: print('clean')\nf()",
    "stdout swapped": "import io, sys\nsys.stdout = io.StringIO()\nprint('lost')\nsys.stdout = sys.__stdout__\nprint('seen')",
    "redirected": "import contextlib, io\nwith contextlib.redirect_stdout(io.StringIO()) as f: print('a')\nprint(f.getvalue())",
    "print refuses": "for bad in ({'sep': 1}, {'end': 2}, {'nonsense': 3}):\n"
    "  try: print('x', **bad)\n  except TypeError as e: print('TypeError')",
    "recursion depth": "def f(n):\n  try: return f(n + 1)\n  except RecursionError: return n\nprint(f(1))",
    "recursion depth in C": "def f(x):\n  global n\n  n += 1\n  sorted([1], key=f)\nn = 0\ntry: f(0)\nexcept RecursionError: print(n)",
    "recursion limit": "import sys\nsys.setrecursionlimit(5000)\ndef f(n): return 0 if n == 0 else f(n - 1)\nprint(f(4000))",
    "stdout closed": "import sys\nprint(1)\nsys.stdout.close()",
    "stderr": "import sys\nprint('a', file=sys.stderr)\nsys.stderr.write('b')",
    "huge": "print('x' * 100_000)\nprint(2 ** 10_000)",
    "caught memory error": "try: 'a' * (10 ** 15)\nexcept MemoryError: print('caught')",
}
STDIN = "12\nzwölf €\n\n 3 "


@pytest.mark.parametrize("source", SAME_AS_PYTHON.values(), ids=SAME_AS_PYTHON)
def test_it_does_what_plain_python_does(execute, tmp_path, source):
    (tmp_path / "exercise.py").write_text(source, "utf-8")
    plain = subprocess.run(
        [sys.executable, "-X", "utf8", "exercise.py"],
        cwd=tmp_path,
        input=STDIN.encode(),
        capture_output=True,
        env={**os.environ, "PYTHONHASHSEED": "0"},
    )
    run = execute(source, stdin=STDIN)
    if sys.version_info[:2] == (3, 12) and "sorted([1], key=f)" in source:
        # 3.12 counts calls through C by another rule, and our frames make a difference of half a level.
        assert abs(int(run.stdout) - int(plain.stdout)) <= 1
    else:
        assert run.stdout == plain.stdout.decode()
    failed = run.outcome is Outcome.RAISED or (run.outcome is Outcome.EXITED and run.error.message != "0")
    assert failed == (plain.returncode != 0)
    assert run.stderr.splitlines()[-1:] == plain.stderr.decode().splitlines()[-1:]
    assert run.outcome in (Outcome.FINISHED, Outcome.RAISED, Outcome.EXITED)


def test_a_module_is_named_after_its_file_when_one_of_its_functions_is_called(execute):
    run = execute("def f(): return __name__, __file__, f.__module__", call="f()", name="exercise_04.py")
    assert run.value == ("exercise_04", "/exercise_04.py", "exercise_04")
    assert execute("print(__name__, __file__)", name="exercise_04.py").stdout == "__main__ /exercise_04.py\n"


@pytest.mark.parametrize("call", [None, "f()"])
def test_a_main_guard_runs_only_without_a_call(execute, call):
    run = execute("def f(): pass\nif __name__ == '__main__': print('main')", call=call)
    assert run.stdout == ("" if call else "main\n")


def test_arguments_are_given_whole(execute):
    assert execute("import sys\nprint(sys.argv)", argv=("tool", "--x", "ä b")).stdout == "['tool', '--x', 'ä b']\n"


def test_a_prompt_goes_to_standard_error(execute):
    run = execute("print('Hello', input('Name? '), input())", stdin="Ada\nLovelace\n")
    assert (run.stdout, run.stderr) == ("Hello Ada Lovelace\n", "Name? ")


def test_an_exercise_does_not_see_the_checker(execute):
    run = execute("import sys\nprint([m for m in sys.modules if 'checker' in m])\nimport checker")
    assert (run.stdout, run.error.type_name) == ("[]\n", "ModuleNotFoundError")


def test_a_warning_about_the_program_goes_to_standard_error(execute):
    assert 'exercise.py:1: SyntaxWarning: "is" with ' in execute("print(1 is 1)").stderr


def test_text_without_a_line_end_reaches_standard_error(execute):
    assert execute("import sys\nprint('x', end='', file=sys.stderr)").stderr == "x"


# ---------------------------------------------------------------- calls and values

VALUES = [
    *(
        "None",
        "True",
        "False",
        "0",
        "-7",
        "10**50",
        "1.5",
        "-0.0",
        "1e308",
        "1 + 2j",
        "'ä\\ud800\\x00'",
        "b'\\x00\\xff'",
    ),
    *(
        "[]",
        "()",
        "set()",
        "frozenset()",
        "{}",
        "[1, [2, (3, {4}, frozenset({5}))], {'a': {1.5: None}}]",
        "{(1, 'b'): [b'c']}",
    ),
    "float('inf'), -float('inf')",
    "[True, 1, 1.0]",
]


@pytest.mark.parametrize("text", VALUES)
def test_plain_data_comes_back_as_it_was(execute, text):
    run = execute(f"def f(x): return {text}", call="f(0)")
    assert run.outcome is Outcome.FINISHED
    assert repr(run.value) == repr(eval(text))


ODD_VALUES = {
    "class S(str): __eq__ = lambda *a: True\nf = lambda: S('a')": "a",
    "class I(int):\n  def __repr__(s): return '42'\n  __str__ = __format__ = __index__ = __repr__\nf = lambda: I(7)": 7,
    "class L(list):\n  def __iter__(s): return iter('xyz')\n  def __len__(s): return 9\nf = lambda: [L([1])]": [[1]],
    "class D(dict):\n  def items(s): return [(0, 0)]\nf = lambda: D(a=1)": {"a": 1},
    "from collections import *\nf = lambda: (Counter('aab'), defaultdict(int, x=1), OrderedDict(b=2), deque())": (
        {"a": 2, "b": 1},
        {"x": 1},
        {"b": 2},
        Opaque("deque", "<deque>"),
    ),
    "from collections import namedtuple\nf = lambda: namedtuple('P', 'x y')(1, 2)": (1, 2),
    "from enum import *\nf = lambda: (IntEnum('C', 'R G').G, StrEnum('D', 'A').A, Enum('E', 'X').X)": (
        2,
        "a",
        Opaque("E", "<E>"),
    ),
    "f = lambda: range(3)": Opaque("range", "<range>"),
    "f = lambda: (i for i in [])": Opaque("generator", "<generator>"),
    "class A:\n  def __repr__(s): return '[1]'\nf = lambda: A()": Opaque("A", "<A>"),
    "class A:\n  __class__ = property(lambda s: int)\nf = lambda: A()": Opaque("A", "<A>"),
    "from unittest.mock import Mock\nf = lambda: [Mock(spec=list)]": [Opaque("Mock", "<Mock>")],
    "f = lambda: f": Opaque("function", "<function>"),
    "f = lambda: print": Opaque("builtin_function_or_method", "<builtin_function_or_method>"),
    "f = lambda: [0] * 30_000": Opaque("list", "<list, too big to be compared>"),
    "f = lambda: 'x' * 300_000": Opaque("str", "<str, too big to be compared>"),
    "f = lambda: set(range(10_000))": Opaque("set", "<set, too big to be compared>"),
    "def f():\n  x = []\n  for _ in range(100_000): x = [x]\n  return x": Opaque(
        "list", "<list, too big to be compared>"
    ),
    "def f():\n  x = []\n  x.append(x)\n  return x": Opaque("list", "<list, too big to be compared>"),
}


@pytest.mark.parametrize("source", ODD_VALUES)
def test_other_values_come_back_as_their_built_in_base_or_as_a_name(execute, source):
    run = execute(source, call="f()")
    assert run.outcome is Outcome.FINISHED
    assert repr(run.value) == repr(ODD_VALUES[source])


def test_a_number_of_many_digits_comes_back(execute):
    assert execute("def f(): return 10 ** 100_000", call="f()").value == 10**100_000


def test_nan_comes_back(execute):
    value = execute("def f(): return float('nan')", call="f()").value
    assert type(value) is float and value != value


def test_only_what_the_call_prints_counts(execute):
    run = execute("print('before')\ndef f(x):\n  print('ä', x)\n  return x", call="f([1] + [2])")
    assert (run.stdout, run.value) == ("ä [1, 2]\n", [1, 2])
    assert [(p.line, p.start, p.end) for p in run.prints] == [(3, 0, 9)]


def test_a_call_of_a_name_that_is_missing_has_no_frames(execute):
    run = execute("def g(): pass", call="f()")
    assert (run.outcome, run.error.type_name, run.error.frames) == (Outcome.RAISED, "NameError", ())


# ---------------------------------------------------------------- exits

EXITS = {
    "import sys\nsys.exit()": "0",
    "import sys\nsys.exit(0)": "0",
    "import sys\nsys.exit(None)": "0",
    "import sys\nsys.exit(7)": "7",
    "import sys\nsys.exit(True)": "1",
    "import sys\nsys.exit('bye ä')": "1",
    "import sys\nsys.exit([1, 2])": "1",
    "exit(2)": "2",
    "raise SystemExit": "0",
    "raise SystemExit(1, 2)": "1",
}


@pytest.mark.parametrize("source", EXITS)
def test_an_exit_is_told_with_its_code(execute, source):
    run = execute("print('x')\n" + source)
    assert (run.outcome, run.stdout, run.error.type_name) == (Outcome.EXITED, "x\n", "SystemExit")
    assert run.error.message == EXITS[source]


def test_an_exits_message_goes_to_standard_error(execute):
    assert execute("import sys\nsys.exit('bye ä')").stderr == "bye ä\n"


def test_an_exit_in_a_call_is_no_value(execute):
    run = execute("import sys\ndef f(): sys.exit(0)", call="f()")
    assert (run.outcome, run.value) == (Outcome.EXITED, None)


# ---------------------------------------------------------------- exceptions

# source -> (type, message, [(function, the text its span marks)]) of the exception that ends it
CRASHES = {
    "print(1 + 2 / 0)": ("ZeroDivisionError", "division by zero", [("<module>", "2 / 0")]),
    "x = 'ä€𝄞' + 'é'[3]": ("IndexError", "string index out of range", [("<module>", "'é'[3]")]),
    "ä = 1; print(ä.ö)  # ü": ("AttributeError", "'int' object has no attribute 'ö'", [("<module>", "ä.ö")]),
    "x = [1]\nprint('ä', x [5])": ("IndexError", "list index out of range", [("<module>", "x [5]")]),
    "raise ValueError('a', 'b')": ("ValueError", "('a', 'b')", [("<module>", "raise ValueError('a', 'b')")]),
    "print(nämé + 1)": ("NameError", "name 'nämé' is not defined", [("<module>", "nämé")]),
    "a = '1'\na = (2 *\n     (a +\n      1))": (
        "TypeError",
        'can only concatenate str (not "int") to str',
        [("<module>", "a +\n      1")],
    ),
    "def f(x):\n    y = x\n    return y['k']\nf({})": ("KeyError", "'k'", [("<module>", "f({})"), ("f", "y['k']")]),
    "class A:\n  def m(self): return self.n\nA().m()": (
        "AttributeError",
        "'A' object has no attribute 'n'",
        [("<module>", "A().m()"), ("m", "self.n")],
    ),
    "class A:\n  x = 1 // 0": (
        "ZeroDivisionError",
        None,
        [("<module>", "class A:\n  x = 1 // 0"), ("A", "1 // 0")],
    ),
    "sum(1 % n for n in [0])": (
        "ZeroDivisionError",
        None,
        [("<module>", "sum(1 % n for n in [0])"), ("<genexpr>", "1 % n")],
    ),
    "list(map(lambda n: n.x, [1]))": (
        "AttributeError",
        "'int' object has no attribute 'x'",
        [("<module>", "list(map(lambda n: n.x, [1]))"), ("<lambda>", "n.x")],
    ),
    "import json\ndef f(s): return json.loads(s)\nf('{')": (
        "JSONDecodeError",
        None,
        [("<module>", "f('{')"), ("f", "json.loads(s)")],
    ),
    "exec('1/0')": ("ZeroDivisionError", "division by zero", [("<module>", "exec('1/0')")]),
    "import nonsense": ("ModuleNotFoundError", "No module named 'nonsense'", [("<module>", "import nonsense")]),
    "a, b = 1, 2, 3": ("ValueError", "too many values to unpack (expected 2)", [("<module>", "a, b")]),
    "for x in 5: pass": (
        "TypeError",
        "'int' object is not iterable",
        [("<module>", "5" if sys.version_info >= (3, 13) else "for x in 5: pass")],
    ),
    "int('ä')": ("ValueError", "invalid literal for int() with base 10: 'ä'", [("<module>", "int('ä')")]),
    "input()": ("EOFError", "EOF when reading a line", [("<module>", "input()")]),
    "raise KeyboardInterrupt": ("KeyboardInterrupt", "", [("<module>", "raise KeyboardInterrupt")]),
    "raise GeneratorExit": ("GeneratorExit", "", [("<module>", "raise GeneratorExit")]),
    "try: 1/0\nexcept ZeroDivisionError: {}['a']": ("KeyError", "'a'", [("<module>", "{}['a']")]),
    "raise ExceptionGroup('g', [ValueError(1)])": ("ExceptionGroup", "g (1 sub-exception)", None),
    "class E(Exception):\n  def __str__(self): return 1\nraise E": ("E", "", [("<module>", "raise E")]),
    "class E(Exception):\n  def __str__(self): raise self\nraise E('x')": ("E", "", [("<module>", "raise E('x')")]),
    "class E(Exception): __name__ = 'F'\nE.__qualname__ = 'G'\nraise E('x')": ("E", "x", None),
    "raise ValueError('x' * 10_000)": ("ValueError", "x" * 2000, None),
    "import atexit\natexit.register(print, 'bye')\nraise ValueError('\\x1b[31m')": ("ValueError", "\x1b[31m", None),
    "e = None\nfor i in range(3000):\n  n = ValueError(i); n.__cause__ = e; e = n\nraise e": (
        "ValueError",
        "2999",
        None,
    ),
}


def marked(source, span):
    """The text from a span's beginning to its end."""
    lines = source.split("\n")[span.line - 1 : span.end_line]
    lines[-1] = lines[-1][: span.end_column - 1]
    lines[0] = lines[0][span.column - 1 :]
    return "\n".join(lines)


@pytest.mark.parametrize("source", CRASHES)
def test_an_exception_is_told_with_the_learners_own_frames(execute, source):
    run = execute("print('before')\n" + source)
    type_name, message, frames = CRASHES[source]
    assert (run.outcome, run.stdout.split("\n")[0]) == (Outcome.RAISED, "before")
    assert run.error.type_name == type_name
    assert message is None or run.error.message == message
    told = [(f.function, marked("print('before')\n" + source, f.span)) for f in run.error.frames]
    assert frames is None or told == frames
    assert run.value is None


VARIABLES = {
    "a = 1; b = 2.5; c = None; d = True; e = 'ä'": "a=1 b=2.5 c=None d=True e='ä'",
    "x = [1, 'b', (2,)]; y = {'k': {3}}; z = range(4); w = b'\\x00'; f = frozenset(); s = set()": (
        "x=[1, 'b', (2,)] y={'k': {3}} z=range(0, 4) w=b'\\x00' f=frozenset() s=set()"
    ),
    "import sys; o = object(); f = print; class_ = int; __hidden__ = 1": "",
    "class L(list): pass\nx = L([1]); y = [L()]": "x=<L> y=[<L>]",
    "class R:\n  def __repr__(self): raise SystemExit(0)\nx = [R()]; y = {'a': R()}": "x=[<R>] y={'a': <R>}",
    "class R:\n  __class__ = property(lambda self: 1 / 0)\nx = R(); y = 1": "y=1",
    "x = []; x.append(x)": "x=[[[…]]]",
    "x = 10 ** 1000": "x=<int of 3322 bits>",
    "x = range(2, 9, 3)": "x=range(2, 9, 3)",
    "globals()[1] = 2; x = 1": "x=1",
}


@pytest.mark.parametrize("source", VARIABLES)
def test_a_failing_frame_shows_its_simple_variables(execute, source):
    run = execute(source + "\n1 / 0")
    assert run.outcome is Outcome.RAISED
    assert " ".join(f"{v.name}={v.text}" for v in run.error.frames[-1].variables) == VARIABLES[source]


@pytest.mark.parametrize(
    "huge", ["10 ** 100_000", "range(10 ** 5000)", "range(0, 1, 10 ** 5000)", "[-10 ** 9999]", "{10 ** 5000: 1}"]
)
def test_a_variable_of_many_digits_does_not_spoil_the_others(execute, huge):
    run = execute(f"x = {huge}; y = 1\n1 / 0")
    assert run.outcome is Outcome.RAISED
    assert [v.name for v in run.error.frames[-1].variables] == ["x", "y"]
    assert len(run.error.frames[-1].variables[0].text) <= 500


def test_variables_are_those_of_their_own_frame(execute):
    run = execute("n = 1\ndef f(a, b=2):\n  c = a + b\n  return c / 0\nf(5)")
    outer, inner = run.error.frames
    assert [(v.name, v.type_name, v.text) for v in outer.variables] == [("n", "int", "1")]
    assert [(v.name, v.text) for v in inner.variables] == [("a", "5"), ("b", "2"), ("c", "7")]


def test_variables_are_bounded_in_number_and_length(execute):
    source = "".join(f"a{i} = {i}\n" for i in range(100)) + "1 / 0"
    assert len(execute(source).error.frames[0].variables) <= 40
    source = (
        "a = 'x' * 10**6; b = list(range(10**5)); c = {i: 'y' * 9999 for i in range(99)}; d = [[['z' * 10**5]]]\n1 / 0"
    )
    variables = execute(source).error.frames[0].variables
    assert [v.name for v in variables][:4] == ["a", "b", "c", "d"]
    assert all(len(v.text) <= 500 for v in variables)
    assert all(v.text.endswith(("…", "…]", "…}", "…]]]")) for v in variables[:4])


def test_a_runaway_recursion_keeps_its_ends(execute):
    run = execute("def down(n):\n    return down(n + 1)\ndown(0)")
    assert (run.outcome, run.error.type_name) == (Outcome.RAISED, "RecursionError")
    numbers = [int(f.variables[0].text) for f in run.error.frames if f.function == "down"]
    assert 4 <= len(numbers) <= 20 and numbers[:2] == [0, 1] and numbers[-1] > 900
    assert run.error.frames[0].function == "<module>"


# ---------------------------------------------------------------- the print log

# source -> what it should log: (line, turn, the slice of standard output)
PRINTS = {
    "print('a')": [(1, 1, "a\n")],
    "print()": [(1, 1, "\n")],
    "for c in 'ab':\n    print(c)\nprint(c)": [(2, 1, "a\n"), (2, 2, "b\n"), (3, 1, "b\n")],
    "print('a', 'ä€𝄞', sep='-', end='!')\nprint('z')": [(1, 1, "a-ä€𝄞!"), (2, 1, "z\n")],
    "print('a', sep=None, end=None)": [(1, 1, "a\n")],
    "print('')\nprint('', end='')\nprint('x')": [(1, 1, "\n"), (2, 1, ""), (3, 1, "x\n")],
    "print(\n  'a',\n  'b')": [(1, 1, "a b\n")],
    "print('a'); print('b')": [(1, 1, "a\n"), (1, 2, "b\n")],
    "import sys\nprint('x', file=sys.stderr)\nprint('y', file=sys.stdout)\nprint('z', file=None)": [
        (3, 1, "y\n"),
        (4, 1, "z\n"),
    ],
    "import io\nprint('x', file=io.StringIO())\nprint('y', flush=True)": [(3, 1, "y\n")],
    "import sys\nsys.stdout.write('raw')\nprint('y')\nsys.stdout.writelines(['p', 'q'])\nprint('r')": [
        (3, 1, "y\n"),
        (5, 1, "r\n"),
    ],
    "import contextlib, io\nwith contextlib.redirect_stdout(io.StringIO()): print('x')\nprint('y')": [(3, 1, "y\n")],
    "list(map(print, 'xy'))": [(1, 1, "x\n"), (1, 2, "y\n")],
    "sorted([2, 1],\n  key=print)": [(1, 1, "2\n"), (1, 2, "1\n")],
    "[1, 2].sort(key=lambda n:\n  print(n) or n)": [(2, 1, "1\n"), (2, 2, "2\n")],
    "from functools import partial\nsay = partial(print, 'a', end='.')\nsay()\nsay('b')": [
        (3, 1, "a."),
        (4, 1, "a b."),
    ],
    "def f(n):\n    if n:\n        f(n - 1)\n        print(n)\nf(2)": [(4, 1, "1\n"), (4, 2, "2\n")],
    "class A:\n  def __str__(self):\n    print('in')\n    return 'out'\nprint(A())": [
        (3, 1, "in\n"),
        (5, 1, "in\nout\n"),
    ],
    "class A:\n  def __str__(self): raise KeyError\ntry: print('a', A())\nexcept KeyError: print('b')": [
        (3, 1, "a "),
        (4, 1, "b\n"),
    ],
    "import atexit\natexit.register(print, 'bye')\nprint('x')": [(3, 1, "x\n")],
    "import threading\nt = threading.Thread(target=print, args=('x',))\nt.start(); t.join()\nprint('y')": [
        (4, 1, "y\n")
    ],
    "import threading\ndef f(): print('x')\nt = threading.Thread(target=f)\nt.start(); t.join()": [(2, 1, "x\n")],
    "p = print\np('x')": [(2, 1, "x\n")],
    "import builtins\nbuiltins.print('x')": [(2, 1, "x\n")],
    "import pprint, textwrap\npprint.pprint([1])\nprint('x')": [(3, 1, "x\n")],
    "exec('print(1)\\nprint(2)')": [(1, 1, "1\n"), (1, 2, "2\n")],
    "def g():\n  print('a')\n  yield\n  print('b')\nfor _ in g(): print('m')": [
        (2, 1, "a\n"),
        (5, 1, "m\n"),
        (4, 1, "b\n"),
    ],
    "print('x')\nraise ValueError": [(1, 1, "x\n")],
    "print('x')\nexit()": [(1, 1, "x\n")],
}


@pytest.mark.parametrize("source", PRINTS)
def test_the_log_says_which_line_printed_what_on_which_turn(execute, source):
    run = execute(source)
    assert [(p.line, p.turn, run.stdout[p.start : p.end]) for p in run.prints] == PRINTS[source]


def test_the_log_is_bounded_but_the_output_is_not_cut(execute):
    run = execute("for i in range(9000): print(i % 10)")
    assert len(run.stdout) == 18_000 and 1000 <= len(run.prints) <= 5000
    assert run.prints[999].turn == 1000


def test_the_log_shows_the_variables_that_explain_a_line(execute):
    run = execute("names = ['a', 'b']\nfor name in names:\n    other = 5\n    print(name, '{other}')")
    shown = [{v.name: v.text for v in p.variables} for p in run.prints]
    assert shown == [{"name": f"'{n}'", "other": "5", "names": "['a', 'b']"} for n in "ab"]


# ---------------------------------------------------------------- limits

# Nothing but the limit that is tested may end a run, however busy the machine is.
GENEROUS = {"wall_s": 20, "cpu_s": 10, "memory_mb": 48, "output_kb": 64, "file_kb": 64, "processes": 16}

SOON, CPU = {"wall_s": 0.4}, {"cpu_s": 0.2}
# A program, how it must end, and which limits are not generous ones.
LIMITS = {
    "cpu": ("while True: pass", Outcome.TIMED_OUT, CPU),
    "swallowed": ("while True:\n  try:\n    while True: pass\n  except BaseException: pass", Outcome.TIMED_OUT, CPU),
    "big number": ("print(10 ** 10 ** 9)", Outcome.TIMED_OUT, CPU),
    "regex": ("import re\nre.match('(a+)+$', 'a' * 50 + 'b')", Outcome.TIMED_OUT, CPU),
    "C loop": (
        "from itertools import count\nfrom collections import deque\ndeque(count(), 0)",
        Outcome.TIMED_OUT,
        SOON,
    ),
    "sleep": ("import time\ntime.sleep(60)", Outcome.TIMED_OUT, SOON),
    "lock": ("import threading\nlock = threading.Lock()\nlock.acquire()\nlock.acquire()", Outcome.TIMED_OUT, SOON),
    "exit handler": ("import atexit, time\natexit.register(time.sleep, 60)", Outcome.TIMED_OUT, SOON),
    "thread": ("import threading\nthreading.Thread(target=threading.Event().wait).start()", Outcome.TIMED_OUT, SOON),
    "big text": ("x = 'a' * 10 ** 9", Outcome.OUT_OF_MEMORY, {}),
    "growing": ("x = 'a'\nwhile True: x += x", Outcome.OUT_OF_MEMORY, {}),
    "list": ("x = []\nwhile True: x.append(object())", Outcome.OUT_OF_MEMORY, {}),
    "linked": ("class N: pass\nx = None\nwhile True:\n  n = N()\n  n.x = x\n  x = n", Outcome.OUT_OF_MEMORY, {}),
    "output": ("while True: print('spam')", Outcome.FLOODED, {}),
    "one line": ("import sys\nwhile True: sys.stdout.write('x' * 1000)", Outcome.FLOODED, {}),
    "raw output": ("import os\nwhile True: os.write(1, b'x' * 1000)", Outcome.FLOODED, {}),
    "one print": ("print('x' * 10 ** 7)", Outcome.FLOODED, {}),
    "error output": ("import sys\nwhile True: print('spam', file=sys.stderr)", Outcome.FLOODED, {}),
    "file": (
        "import tempfile\nf = tempfile.TemporaryFile()\nfor _ in range(99): f.write(b'x' * 10**5)",
        Outcome.RAISED,
        {},
    ),
    "threads": (
        "import threading as t\nwhile True: t.Thread(target=t.Event().wait, daemon=True).start()",
        Outcome.RAISED,
        {"processes": 4},
    ),
}


@pytest.mark.parametrize("kind", LIMITS)
def test_every_limit_ends_a_run(execute, sandbox, kind):
    source, outcome, limits = LIMITS[kind]
    if kind == "file" and sandbox.level is not Level.LIMITS_ONLY:
        outcome = Outcome.REFUSED  # no file at all
    run = execute("print('begun', flush=True)\n" + source, **{**GENEROUS, **limits})
    assert run.outcome is outcome
    assert run.stdout.startswith("begun\n")
    size, most = len(run.stdout.encode()), 64 * 1024 + wire.SPILL
    assert size <= most


def test_a_fork_bomb_ends(execute):
    run = execute("import os\nwhile True: os.fork()", **{**GENEROUS, **SOON, "processes": 4})
    # Each of them that meets the limit reports an error, and two reports are none.
    assert run.outcome in (Outcome.KILLED, Outcome.TIMED_OUT, Outcome.RAISED, Outcome.REFUSED)


@pytest.mark.parametrize("cpu_s", [0.2, 1.0])  # at a whole second the kernel's own clock strikes, too
def test_a_loop_is_caught_where_it_stands(execute, cpu_s):
    source = "print('begun')\ndef f(n):\n    while n:\n        n += 1\nf(1)"
    run = execute(source, cpu_s=cpu_s, wall_s=20)
    assert (run.outcome, run.stdout) == (Outcome.TIMED_OUT, "begun\n")
    assert run.snapshots and all(s.function == "f" and s.span.line in (3, 4) for s in run.snapshots)
    numbers = [int(s.variables[0].text) for s in run.snapshots]
    assert numbers == sorted(set(numbers))


def test_a_program_within_both_limits_is_not_stopped(execute):
    # More than three fifths of either, which is where a program is first looked at.
    source = "import time\nwhile time.process_time() < 0.36: pass\ntime.sleep(0.4)\nprint('done')"
    run = execute(source, cpu_s=0.5, wall_s=1.2)
    assert run.stdout == "done\n" or run.usage.wall_s >= 1.2


def test_no_big_file_is_written(execute):
    """Refused by size, or, where there is Landlock, at all."""
    run = execute("import tempfile\nf = tempfile.TemporaryFile()\nf.write(b'x' * 5000)\nf.flush()", file_kb=4)
    assert run.error.type_name in ("OSError", "FileNotFoundError", "PermissionError")


# ---------------------------------------------------------------- one case knows nothing of another

LEAVES = {
    "builtins": ("import builtins\nbuiltins.len = lambda x: 42\nbuiltins.mark = 1", "print(len('abc'), 'mark' in dir(__builtins__))"),
    "print": ("import builtins\nbuiltins.print = lambda *a: None\nbuiltins.input = print", "print('seen', input())"),
    "modules": ("import math, json, sys\nmath.pi = 3\njson.dumps = None\nsys.modules['random'] = math", "import math, random, json\nprint(math.pi > 3.1, json.dumps(1), random is math)"),
    "main": ("secret = 1\nimport sys\nsys.modules['mine'] = sys", "import sys\nprint('secret' in globals(), 'mine' in sys.modules, len(sys.argv))"),
    "system": ("import os\nos.write = os._exit = os.read = None\nimport sys\nsys.stdout = None", "print('fine')"),
    "state": ("import random, sys, os\nrandom.seed(1)\nsys.setrecursionlimit(50)\nos.environ['X'] = '1'\nos.chdir('/')", "import sys, os\nprint(sys.getrecursionlimit() > 900, 'X' in os.environ)"),
    "signals": ("import signal\nfor s in (1, 2, 13, 14, 15, 17, 27): signal.signal(s, signal.SIG_IGN)", "import signal\nprint(signal.getsignal(15) == signal.SIG_DFL, signal.getsignal(17) == signal.SIG_DFL)"),
    "limits": ("import resource\nresource.setrlimit(resource.RLIMIT_NOFILE, (3, 3))", "f = open('/dev/null')\nprint('opened')"),
    "exit": ("import atexit\natexit.register(print, 'old')", "print('new')"),
}  # fmt: skip


@pytest.mark.parametrize("kind", LEAVES)
def test_nothing_survives_into_the_next_case(sandbox, kind):
    leave, look = LEAVES[kind]
    source = "import sys\nif sys.argv[1:] == ['leave']:\n" + "".join(f"  {x}\n" for x in leave.split("\n"))
    source += "else:\n" + "".join(f"  {x}\n" for x in look.split("\n"))
    cases = [Case(a, argv=("exercise.py", a), stdin="in") for a in ("look", "leave", "look")]
    before, _, after = sandbox.run(parse(source), cases, Limits())
    assert before.outcome is after.outcome is Outcome.FINISHED
    assert before.stdout == after.stdout != ""


DEATHS = {
    "exit": ("import sys\nsys.exit(0)", Outcome.EXITED),
    "raise": ("1 / 0", Outcome.RAISED),
    "os._exit(0)": ("import os\nos._exit(0)", Outcome.KILLED),
    "os._exit(3)": ("import os\nos._exit(3)", Outcome.KILLED),
    "abort": ("import os\nos.abort()", Outcome.KILLED),
    "killed": ("import os\nos.kill(os.getpid(), 9)", Outcome.REFUSED),
    "ended by a signal": ("import os\nos.kill(os.getpid(), 15)", Outcome.KILLED),
    "group killed": ("import os\nos.killpg(0, 9)", Outcome.REFUSED),
    "segmentation fault": ("import ctypes\nctypes.string_at(0)", Outcome.KILLED),
    "stopped": ("import os\nos.kill(os.getpid(), 19)", Outcome.TIMED_OUT),
    "everything closed": ("import os\nos.closerange(0, 300)", Outcome.KILLED),
    "loop": ("while True: pass", Outcome.TIMED_OUT),
    "flood": ("while True: print('x' * 999)", Outcome.FLOODED),
    "memory": ("'x' * 10**10", Outcome.OUT_OF_MEMORY),
    "child made": ("import os, time\nif os.fork() == 0: time.sleep(60)", Outcome.REFUSED),
}


def test_after_every_kind_of_death_the_next_case_is_run(sandbox):
    source = "import sys\nprint('begun', flush=True)\nexec(input())\nprint('fine')"
    wall = {"cpu_s": 0.3, "wall_s": 0.5}
    cases = []
    for kind, (death, _) in DEATHS.items():
        cases += [Case(kind, stdin=f"exec({death!r})"), Case(f"after {kind}", stdin="pass")]
    runs = sandbox.run(parse(source), cases, Limits(output_kb=64, **wall))
    outcomes = {case.name: run.outcome for case, run in zip(cases, runs, strict=True)}
    unwalled = {"killed": Outcome.KILLED, "group killed": Outcome.KILLED, "child made": Outcome.FINISHED}
    wanted = {kind: outcome for kind, (_, outcome) in DEATHS.items()}
    assert {k: outcomes[k] for k in DEATHS} == wanted | (unwalled if sandbox.level is Level.LIMITS_ONLY else {})
    assert {r.stdout for c, r in zip(cases, runs, strict=True) if c.name.startswith("after")} == {"begun\nfine\n"}
    assert all(run.stdout.startswith("begun\n") for run in runs)


def test_runs_come_in_the_order_of_their_cases(sandbox):
    cases = [Case(str(i), stdin=str(i)) for i in range(5)]
    runs = sandbox.run(parse("print(int(input()) ** 2)"), cases, Limits())
    assert [run.stdout for run in runs] == ["0\n", "1\n", "4\n", "9\n", "16\n"]


def test_a_run_tells_what_it_used(execute):
    usage = execute("x = [0] * 10**6").usage
    assert usage.wall_s > 0


def test_a_loop_of_jumps_that_belong_to_no_line_is_told(execute):
    source = (
        "def f(lst):\n    ages, new = [1], []\n    while ages:\n        most = max(ages)\n        for i in lst:\n"
        "            if i == most:\n                new.append(i)\n    return new\nf([1, 2, 3, 1, 2])\n"
    )
    for _ in range(5):  # where a tick finds it is chance
        run = execute(source, cpu_s=0.1, wall_s=20)
        assert run.outcome is Outcome.TIMED_OUT
        assert all(3 <= snapshot.span.line <= 7 for snapshot in run.snapshots)
