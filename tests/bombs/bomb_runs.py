"""Programs whose outputs, values and errors are hard to carry, to compare or to show."""

from __future__ import annotations

HARM = "\x1b[31mred\x1b]0;t\x07\x9b2J \u202egnp\u2066\u200f \r\x08 \u2028\ud800 ::error::e\n::error::e\n##[error]e"

# What is expected, and what is printed instead.
OUTPUTS: dict[str, tuple[str, str]] = {
    "a million lines, the last one wrong": ("print('x\\n' * 10**6)", "print('x\\n' * 10**6 + 'y')"),
    "a million lines, one too many": ("print('x\\n' * 10**6 + 'y')", "print('z\\n' + 'x\\n' * 10**6 + 'y')"),
    "a million lines on one": ("print('x\\n' * 10**6)", "print('x ' * 10**6)"),
    "lines in another order": (
        "print('\\n'.join(str(n % 100) for n in range(10**5)))",
        "print('\\n'.join(str(n % 100) for n in reversed(range(10**5))))",
    ),
    "numbers": ("print('0.1 ' * 10**5)", "print('0.1 ' * 10**5 + '0.2')"),
    "a million characters, the last one wrong": ("print('x' * 10**6)", "print('x' * 10**6 + 'y')"),
    "a million blanks": ("print('x' + ' ' * 10**6 + 'y')", "print('x' + '\\t ' * 10**6 + 'y')"),
    "a million blank lines": ("print('x' + '\\n' * 10**6 + 'y')", "print('x' + '\\n ' * 10**6 + 'y')"),
    "numbers of a million digits": ("print('1' * 10**6)", "print('1' * 10**6 + '.5')"),
    "nothing at all": ("print('x\\n' * 10**6)", "pass"),
}

IN_EVERY_MODE = ("lines in another order", "numbers")

# Instead of a greeting.
PRINTED: dict[str, str] = {
    "many prints": "for n in range(10**5): print(n)",
    "long values at every print": "a = b = c = d = e = f = 'x' * 390\nfor n in range(1900): print(n) if a else print(a, b, c, d, e, f)",
    "controls": "print('\\x01' * 10**6)",
    "controls of direction": "print('\\u202e\\u2066' * 100_000)",
    "commands on lines": "print('::error::e\\n' * 50_000)",
    "commands on one line": "print('::error::e ' * 50_000)",
    "commands of the old kind": "print('##[error]e' * 50_000)",
    "signs beyond 16 bits": "print('\\U0001f600' * 10**6)",
    "combining marks": "print('a' + '\\u0301' * 10**6)",
    "wide letters": "print('漢' * 10**6)",
    "bytes that are no text": "import sys\nsys.stdout.buffer.write(b'\\xff' * 10**6)",
    "bytes of a surrogate": "import sys\nsys.stdout.buffer.write(b'\\xed\\xa0\\x80' * 300_000)",
    "errors without end": "import sys\nsys.stderr.write('\\x1b' * 10**6)\n1 / 0",
    "harm": f"print({HARM!r}.encode('utf-8', 'replace').decode())",
}

# Instead of the list [1, 2].
VALUES: dict[str, str] = {
    "a long list": "[0] * 10**6",
    "a deep list": "deep",
    "a list that holds itself": "itself",
    "a number of a million digits": "1 << 3_400_000",
    "a long text": "'x' * 10**7",
    "a text that does harm": f"{HARM!r}",
    "a dictionary of harm": f"{{{HARM!r}: {HARM!r}}}",
    "an object with a long name": "type('x' * 10**6, (), {})()",
    "an object of harm": "type('\\x1b[31m\\u202e::error::', (), {'__repr__': lambda self: '\\x1b' * 10**6})()",
}
# Beside the right one, in a list whose last item is another.
ALMOST: dict[str, str] = {
    "a list of what may just be carried": "list(range(19_000))",
    "a list of lists": "[[n] for n in range(9_000)]",
    "a deep list that may just be carried": "nested",
    "a number that may just be carried": "-1 << 10**6",
    "a text that may just be carried": "'\\U0001f600' * 60_000",
    "keys with one hash": "{n * (2**61 - 1): n for n in range(4_900)}",
    "pairs with one hash": "{(n * (2**61 - 1), 'x' * 40) for n in range(3_000)}",
    "sets of sets": "{frozenset({n, frozenset({n})}) for n in range(1_200)}",
    "frozen sets in frozen sets": "frozen",
    "numbers that are none": "[float('nan')] * 10_000",
    "complex numbers": "{complex(n, n) for n in range(4_900)}",
}
HELPERS = """
deep = []
for _ in range(10_000): deep = [deep]
nested = []
for _ in range(58): nested = [nested]
itself = []
itself.append(itself)
frozen = frozenset()
for _ in range(58): frozen = frozenset({frozen, 1})
"""

# How the program stops.
ERRORS: dict[str, str] = {
    "a long message": "raise ValueError('x' * 10**7)",
    "a message that does harm": f"raise ValueError({HARM!r})",
    "a missing key that does harm": f"{{}}[{HARM!r}]",
    "a missing name that does harm": "raise NameError(\"name '\\x1b[31m' is not defined\")",
    "an error with a long name": "raise type('E' * 10**6, (Exception,), {})",
    "an error whose name does harm": "raise type('\\x1b[31m\\u202e::error::', (Exception,), {})('::error::')",
    "variables that do harm": f"globals()[{HARM[:40]!r}] = x = {HARM!r}\nx.nothing",
    "variables without end": "for n in range(10**4): globals()[f'x{n}'] = 'y' * 1000\n1 / 0",
    "long variables": "x = list(range(10**5)); y = 'x' * 10**7; z = {n: x for n in range(1000)}; w = 1 << 10**7\n1 / 0",
    "a deep variable": f"{HELPERS}\n1 / 0",
    "an error in an error": "e = None\nfor n in range(10**4):\n    f = ValueError(n); f.__cause__ = e; e = f\nraise e",
    "a group in a group": "e = ValueError()\nfor n in range(10**4): e = ExceptionGroup('x', [e])\nraise e",
    "a recursion": "f = lambda n: f(n + 1) + f(n + 2) + f(n + 3)\nf(0)",
    "an exit with a long text": "raise SystemExit('\\x1b' * 10**7)",
    "output without end": "while True: print('\\x1b[31m' * 1000)",
    "memory without end": "x = [0]\nwhile True: x += x",
    "a name given on many lines": "if 0:\n" + " x=1\n" * 9_000 + "print(x)",
    "a name given many times on one line": "x=" * 9_000 + "[x" + ",x" * 9_000 + "]",
    "a name that many names are like": "".join(f"name{n}=1\n" for n in range(4_000)) + "name()",
}
