"""Programs that are stopped while they run, and whose true cause is known: who speaks first, about which line, in which words.

The words are the same on every version of Python.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest

from checker import Report
from checker.author.wording import faults_of_wording
from checker.model import Case, Exercise, Limits
from checker.rules import rules_of

RUNTIME = {rule.id for rule in rules_of("runtime")}
LIMITS = Limits(cpu_s=0.3, wall_s=1.0, memory_mb=128)


def told(checked: Callable[[Exercise, str], Report], source: str, stdin: str = "", call: str | None = None) -> Report:
    """The report on a program, of which the exercise expects something else in any case."""
    solution = f"def {call.split('(')[0]}(*given):\n    return 'other'\n" if call else "print('other')\n"
    cases = (Case("run", stdin=stdin, call=call),)
    return checked(Exercise("told", "told", "", cases=cases, solution=solution, limits=LIMITS), source)


TOLD = [
    (
        "index_off_by_one",
        3,
        "`xs` has only position 0 left, but line 3 asks for position 1.",
        "xs = [3, 4]\nwhile xs:\n    print(xs[1])\n    xs.pop()\n",
        "",
        None,
    ),
    (
        "endless_recursion",
        5,
        "`sort` calls itself again and again: no line in it decides when to stop.",
        "def sort(xs):\n    first = 0\n    for x in xs:\n        first = x\n    return [first] + sort(xs[1:])\n",
        "",
        "sort([3, 4])",
    ),
    (
        "index_off_by_one",
        4,
        "`xs` has positions 0 to 1, but on the 3rd turn of the loop `i` is 2.",
        "xs = [3, 4]\ni = 0\nwhile i <= len(xs):\n    print(xs[i])\n    i += 1\n",
        "",
        None,
    ),
    (
        "index_off_by_one",
        2,
        "`word` has positions 0 to 2, but line 2 asks for position 3.",
        "word = 'cat'\nprint(word[3])\n",
        "",
        None,
    ),
    (
        "index_off_by_one",
        3,
        "`word` has positions 0 to 2, but on the 3rd turn of the loop `i` is 3.",
        "word = 'cat'\nfor i in range(1, len(word) + 1):\n    print(word[i])\n",
        "",
        None,
    ),
    (
        "index_off_by_one",
        3,
        "`xs` has positions 0 to 1, but on the 2nd turn of the loop `i + 1` is 2.",
        "xs = [5, 1]\nfor i in range(len(xs)):\n    if xs[i] > xs[i + 1]:\n        print('falls')\n",
        "",
        None,
    ),
    (
        "index_off_by_one",
        2,
        "`line.split()` has positions 0 to 1, but line 2 asks for position 2.",
        "line = input()\nprint(line.split()[2])\n",
        "one two\n",
        None,
    ),
    (
        "index_off_by_one",
        4,
        "`grid[row]` has positions 0 to 1, but on the 3rd turn of the loop on line 3 `column` is 2.",
        "grid = [[1, 2], [3, 4]]\nfor row in range(2):\n    for column in range(3):\n        print(grid[row][column])\n",
        "",
        None,
    ),
    (
        "index_off_by_one",
        2,
        "`xs` has positions 0 to 2, but on line 2 `len(xs)` is 3.",
        "def last(xs):\n    return xs[len(xs)]\n",
        "",
        "last([7, 8, 9])",
    ),
    (
        "index_off_by_one",
        2,
        "`xs` has positions 0 to 2, but line 2 asks for position 3.",
        "xs = [0] * 3\nxs[3] = 1\n",
        "",
        None,
    ),
    (
        "modify_while_iterating",
        4,
        "Line 4 changes `xs` while the loop on line 2 walks over it, so position 2 is not there any more.",
        "xs = [1, 2, 2]\nfor i in range(len(xs)):\n    if xs[i] == 2:\n        del xs[i]\n",
        "",
        None,
    ),
    (
        "modify_while_iterating",
        3,
        "Line 3 changes `xs` while the loop on line 2 walks over it, so position 2 is not there any more.",
        "xs = [1, 2, 2]\nfor i in range(len(xs)):\n    xs.pop(i)\n",
        "",
        None,
    ),
    (
        "index_off_by_one",
        2,
        "`xs` has only position 0, but line 2 asks for position 1.",
        "xs = [1]\nxs.pop(1)\n",
        "",
        None,
    ),
    (
        "index_off_by_one",
        2,
        "`xs` has positions 0 to 2, but line 2 asks for one that is not among them.",
        "xs = [1, 2, 3]\nprint([xs[i] for i in range(4)])\n",
        "",
        None,
    ),
    (
        "empty_sequence",
        2,
        "`xs` is empty when line 2 asks for `xs[0]`.",
        "def first(xs):\n    return xs[0]\n",
        "",
        "first([])",
    ),
    (
        "empty_sequence",
        4,
        "`stack` is empty when line 4 asks for `stack.pop()`.",
        "stack = []\nstack.append(1)\nstack.pop()\nstack.pop()\n",
        "",
        None,
    ),
    (
        "empty_sequence",
        3,
        "`names` is empty when line 3 asks for `random.choice(names)`.",
        "import random\nnames = []\nprint(random.choice(names))\n",
        "",
        None,
    ),
    (
        "empty_sequence",
        2,
        "`name` is empty when line 2 asks for `name[0]`.",
        "name = input()\nprint(name[0].upper())\n",
        "\n",
        None,
    ),
    (
        "empty_sequence",
        1,
        "What it is given is empty when line 1 asks for `min(…)`.",
        "print(min([n for n in [1, 2] if n > 5]))\n",
        "",
        None,
    ),
    (
        "empty_sequence",
        5,
        "`evens` is empty when line 5 asks for `evens[-1]`.",
        "evens = []\nfor n in [1, 3]:\n    if n % 2 == 0:\n        evens.append(n)\nprint(evens[-1])\n",
        "",
        None,
    ),
    (
        "missing_key",
        3,
        "Line 3 asks `prices` for the key '1', which is not there: there is the number 1.",
        "prices = {1: 20}\nchoice = input()\nprint(prices[choice])\n",
        "1\n",
        None,
    ),
    (
        "missing_key",
        3,
        "Line 3 asks `counts` for the key 'a', which is not there yet.",
        "counts = {}\nfor letter in 'aab':\n    counts[letter] += 1\n",
        "",
        None,
    ),
    (
        "missing_key",
        3,
        "Line 3 asks `ages` for the key 'ann', which is not there; there is 'Ann'.",
        "def age(name):\n    ages = {'Ann': 3, 'Ben': 4}\n    return ages[name]\n",
        "",
        "age('ann')",
    ),
    (
        "missing_key",
        2,
        "Line 2 asks `d` for the key 'two', which is not there; the only one is 'one'.",
        "d = {'one': 1}\nprint(d['two'])\n",
        "",
        None,
    ),
    (
        "missing_key",
        2,
        "Line 2 asks `d` for the key 'aple', which is not there; there is 'apple'.",
        "d = {'apple': 1, 'pear': 2}\ndel d['aple']\n",
        "",
        None,
    ),
    (
        "missing_key",
        2,
        "Line 2 asks `d` for the key 'x', which is not there: it is empty.",
        "d = {}\nprint(d['x'])\n",
        "",
        None,
    ),
    (
        "division_by_zero",
        2,
        "On line 2 `len(xs)` is 0, because `xs` is empty, and nothing can be divided by 0.",
        "def mean(xs):\n    return sum(xs) / len(xs)\n",
        "",
        "mean([])",
    ),
    (
        "division_by_zero",
        2,
        "On the 1st turn of the loop `n` is 0, and nothing can be divided by 0.",
        "for n in range(3):\n    print(10 // n)\n",
        "",
        None,
    ),
    (
        "division_by_zero",
        2,
        "On the 4th turn of the loop `n` is 0, and nothing can be divided by 0.",
        "for n in range(3, -1, -1):\n    print(10 % n)\n",
        "",
        None,
    ),
    (
        "division_by_zero",
        3,
        "On line 3 `count` is 0, and nothing can be divided by 0.",
        "total = 9\ncount = 0\ntotal /= count\n",
        "",
        None,
    ),
    ("division_by_zero", 1, "Line 1 divides by 0, and nothing can be divided by 0.", "print(1 / 0)\n", "", None),
    (
        "division_by_zero",
        3,
        "On line 3 `a - b` is 0, and nothing can be divided by 0.",
        "a = int(input())\nb = int(input())\nprint(1 / (a - b))\n",
        "4\n4\n",
        None,
    ),
    (
        "modify_while_iterating",
        3,
        "Line 3 changes `names` while the loop on line 2 walks over it, so only 2 of its 4 items get a turn.",
        "names = ['Al', 'Bo', 'Cy', 'Di']\nfor name in names:\n    names.remove(name)\nprint(names)\n",
        "",
        None,
    ),
    (
        "modify_while_iterating",
        4,
        "Line 4 changes `d` while the loop on line 2 walks over it, so Python stops the loop.",
        "d = {'a': 1, 'b': 0}\nfor key in d:\n    if d[key] == 0:\n        del d[key]\nprint(d)\n",
        "",
        None,
    ),
    (
        "modify_while_iterating",
        3,
        "Line 3 changes `s` while the loop on line 2 walks over it, so Python stops the loop.",
        "s = {1, 2}\nfor x in s:\n    s.add(x + 10)\n",
        "",
        None,
    ),
    (
        "modify_while_iterating",
        3,
        "Line 3 changes `xs` while the loop on line 2 walks over it, so the loop never comes to the end.",
        "xs = [1, 2]\nfor x in xs:\n    xs.append(x * 2)\nprint(xs)\n",
        "",
        None,
    ),
    (
        "modify_while_iterating",
        4,
        "Line 4 changes `xs` while the loop on line 2 walks over it, so only 2 of its 3 items get a turn.",
        "def clean(xs):\n    for x in xs:\n        if x < 0:\n            xs.remove(x)\n    return xs\n",
        "",
        "clean([-1, -2, 3])",
    ),
    (
        "endless_loop",
        3,
        "The loop on line 3 never ends: after 9999 turns `i` is still 0.",
        "i = 0\ntotal = 0\nwhile i < 5:\n    total += i\nprint(total)\n",
        "",
        None,
    ),
    (
        "endless_loop",
        2,
        "The loop on line 2 never ends: `n` only gets larger, so `n > 0` stays true.",
        "n = 10\nwhile n > 0:\n    n += 1\n",
        "",
        None,
    ),
    (
        "endless_loop",
        2,
        "The loop on line 2 never ends: `n` has passed 10 without being equal to it, and goes on.",
        "n = 0\nwhile n != 10:\n    n += 3\n",
        "",
        None,
    ),
    (
        "endless_loop",
        2,
        "The loop on line 2 never ends: `x` has passed 1.0 without being equal to it, and goes on.",
        "x = 0.0\nwhile x != 1.0:\n    x += 0.1\n",
        "",
        None,
    ),
    (
        "endless_loop",
        2,
        "The loop on line 2 never ends: after 9999 turns `answer` is still 'no'.",
        "answer = input()\nwhile answer != 'yes':\n    print('again')\n",
        "no\n",
        None,
    ),
    (
        "endless_loop",
        2,
        "The loop on line 2 never ends: `n == 10` decides alike on every turn, and after 6666 turns `n` is still 1.",
        "n = 1\nwhile True:\n    n == n + 1\n    if n == 10:\n        break\n",
        "",
        None,
    ),
    (
        "endless_loop",
        3,
        "The loop on line 3 never ends: since turn 3 `low` stays 2 and `high` stays 3.",
        "def find(xs, x):\n    low, high = 0, len(xs) - 1\n    while low < high:\n        mid = (low + high) // 2\n        if xs[mid] < x:\n            low = mid\n        else:\n            high = mid\n    return low\n",
        "",
        "find([1, 3, 5, 7], 6)",
    ),
    (
        "endless_loop",
        4,
        "The loop on line 4 never ends: after 6665 turns `j` is still 0.",
        "i = 0\nwhile i < 3:\n    j = 0\n    while j < 3:\n        print(i, j)\n        i += 1\n",
        "",
        None,
    ),
    (
        "endless_loop",
        2,
        "The loop on line 2 never ends: nothing inside it leaves `while True`.",
        "xs = []\nwhile True:\n    xs.append(1)\n",
        "",
        None,
    ),
    (
        "endless_loop",
        3,
        "The loop on line 3 never ends: after 9999 turns `n` is still 3.",
        "import time\nn = 3\nwhile n > 0:\n    time.sleep(0.01)\n",
        "",
        None,
    ),
    (
        "endless_loop",
        5,
        "The loop on line 5 never ends: after 6666 turns `n` is still 3.",
        "def step(n):\n    return n - 1\n\nn = 3\nwhile n > 0:\n    step(n)\n",
        "",
        None,
    ),
    (
        "endless_loop",
        2,
        "The loop on line 2 never ends: `i` only gets larger, so `0 < i` stays true.",
        "i = 5\nwhile 0 < i:\n    i = i + 1\n",
        "",
        None,
    ),
    (
        "endless_recursion",
        2,
        "`fact` calls itself again and again: no line in it decides when to stop.",
        "def fact(n):\n    return n * fact(n - 1)\nprint(fact(3))\n",
        "",
        None,
    ),
    (
        "endless_recursion",
        5,
        "`down` calls itself again and again: `n` was 5, 3, 1, -1 and so on, and nothing stopped it.",
        "def down(n):\n    if n == 0:\n        return\n    print(n)\n    down(n - 2)\ndown(5)\n",
        "",
        None,
    ),
    (
        "endless_recursion",
        4,
        "`size` calls itself again and again: `xs` stays [] in every call.",
        "def size(xs):\n    if xs == None:\n        return 0\n    return 1 + size(xs[1:])\n",
        "",
        "size([1, 2])",
    ),
    (
        "endless_recursion",
        3,
        "`go` calls itself again and again: no line in it decides when to stop.",
        "def go():\n    print('go')\n    go()\ngo()\n",
        "",
        None,
    ),
    (
        "endless_recursion",
        5,
        "`name` calls itself again and again: no line in it decides when to stop.",
        "class Pet:\n    def __init__(self, name):\n        self.name_ = name\n    def name(self):\n        return self.name()\nprint(Pet('Rex').name())\n",
        "",
        None,
    ),
    (
        "endless_recursion",
        4,
        "`fib` calls itself again and again: `n` was 5, 4, 3, 2 and so on, and nothing stopped it.",
        "def fib(n):\n    if n == 1:\n        return 1\n    return fib(n - 1) + fib(n - 2)\nprint(fib(5))\n",
        "",
        None,
    ),
    (
        "input_exhausted",
        3,
        "Line 3 asks for input for the 3rd time, but the exercise gives only 2 lines.",
        "a = input()\nb = input()\nc = input()\n",
        "1\n2\n",
        None,
    ),
    (
        "input_exhausted",
        1,
        "Line 1 asks for input, but the exercise gives none.",
        "name = input('Who? ')\nprint('one')\n",
        "",
        None,
    ),
    (
        "input_exhausted",
        3,
        "Line 3 asks for input for the 4th time, but the exercise gives only 3 lines.",
        "total = 0\nwhile True:\n    total += int(input())\n",
        "1\n2\n3\n",
        None,
    ),
    (
        "input_exhausted",
        2,
        "Line 2 asks for input for the 2nd time, but the exercise gives only one line.",
        "def ask():\n    return input()\nfor i in range(2):\n    print(ask())\n",
        "only",
        None,
    ),
    (
        "wrong_unpacking",
        1,
        "Line 1 fills 2 names at once, but `input().split()` gives more than 2.",
        "a, b = input().split()\n",
        "1 2 3\n",
        None,
    ),
    (
        "wrong_unpacking",
        1,
        "Line 1 fills 3 names at once, but `input().split(',')` gives only 2.",
        "a, b, c = input().split(',')\n",
        "1,2\n",
        None,
    ),
    (
        "wrong_unpacking",
        2,
        "Line 2 fills 2 names at once, but an item of `ages` is only a key.",
        "ages = {'Ann': 3}\nfor name, age in ages:\n    print(name, age)\n",
        "",
        None,
    ),
    (
        "wrong_unpacking",
        1,
        "Line 1 fills 2 names at once, but an item of `['ab', 'abc']` gives more than 2.",
        "for i, x in ['ab', 'abc']:\n    print(i, x)\n",
        "",
        None,
    ),
    (
        "wrong_unpacking",
        1,
        "Line 1 fills 2 names at once, but an item of `[10, 20]` is a single number.",
        "for i, n in [10, 20]:\n    print(i, n)\n",
        "",
        None,
    ),
    (
        "wrong_unpacking",
        3,
        "Line 3 fills 2 names at once, but `pair()` gives more than 2.",
        "def pair():\n    return 1, 2, 3\nx, y = pair()\n",
        "",
        None,
    ),
    ("wrong_unpacking", 1, "Line 1 fills 2 names at once, but `5` is a single number.", "x, y = 5\n", "", None),
    (
        "not_in_list",
        2,
        "'2' is not in `xs` when line 2 removes it: there is the number 2.",
        "xs = [1, 2]\nxs.remove('2')\n",
        "",
        None,
    ),
    (
        "not_in_list",
        2,
        "'ann' is not in `names` when line 2 looks for it; there is 'Ann'.",
        "names = ['Ann']\nprint(names.index('ann'))\n",
        "",
        None,
    ),
    (
        "not_in_list",
        2,
        "'z' is not in `word` when line 2 looks for it.",
        "word = 'hello'\nprint(word.index('z'))\n",
        "",
        None,
    ),
    ("not_in_list", 2, "4 is not in `seen` when line 2 removes it.", "seen = {3}\nseen.remove(4)\n", "", None),
    (
        "division_by_zero",
        5,
        "On line 5 `len(xs)` is 0, and nothing can be divided by 0.",
        "def len(xs):\n    return 0\n\nxs = [1]\nprint(1 / len(xs))\n",
        "",
        None,
    ),
]


@pytest.mark.parametrize(
    ("rule", "line", "message", "source", "stdin", "call"), TOLD, ids=[f"{row[0]} {n}" for n, row in enumerate(TOLD)]
)
def test_the_true_cause_is_named_first(
    rule: str,
    line: int,
    message: str,
    source: str,
    stdin: str,
    call: str | None,
    checked: Callable[[Exercise, str], Report],
) -> None:
    first = told(checked, source, stdin, call).diagnoses[0]
    assert (first.rule, first.message) == (rule, message)
    assert first.span and first.span.line == line
    assert [fault for text in (first.message, *first.hints) for fault in faults_of_wording(text)] == []


# Programs that fail for another reason, or for one that cannot be told from here.
SILENT = {
    "an error that the program raises itself": "raise IndexError('list index out of range')\n",
    "a class of the program's own": "class Xs:\n    def __getitem__(self, i):\n        raise IndexError(i)\n\nprint(Xs()[3])\n",
    "a key of a class's own": "class Pairs(dict):\n    def __missing__(self, key):\n        raise KeyError('other')\n\nprint(Pairs()['a'])\n",
    "a list that nobody can see whole": "xs = list(range(1000))\nprint(xs[1000])\n",
    "a wrong output": "xs = [1, 2]\nfor x in xs:\n    print(x)\n",
    "a list that a loop makes shorter on purpose": "xs = [1, 2]\nfor x in xs[:]:\n    xs.remove(x)\nprint(xs)\n",
    "a list that is changed and left": "xs = [1, 2, 3]\nfor x in xs:\n    if x == 1:\n        xs.remove(x)\n        break\nprint(xs)\n",
    "a list that a loop fills up to a size": "xs = [1]\nfor x in xs:\n    if x < 50:\n        xs.append(x + 1)\nprint(len(xs))\n",
    "a loop that takes long": "n = 0\nwhile n < 10 ** 10:\n    n += 1\n",
    "a loop that may end by chance": "import random\nn = 1\nwhile n != 0:\n    n = random.randrange(1, 9)\n",
    "a loop with a way out that comes late": "n = 0\ngoing = True\nwhile going:\n    n += 1\n    if n > 10 ** 10:\n        going = False\n",
    "a loop that ends with a break that comes late": "n = 0\nwhile True:\n    n += 1\n    if n > 10 ** 10:\n        break\n",
    "a loop whose way out is in another function": "going = True\nn = 0\n\ndef step():\n    global going, n\n    n += 1\n    if n > 10 ** 10:\n        going = False\n\nwhile going:\n    step()\n",
    "a list that grows towards its end": "xs = []\nwhile len(xs) < 10 ** 9:\n    xs.append(1)\n",
    "one long step": "print(sum(range(10 ** 12)))\n",
    "a deep recursion that has an end": "def f(n):\n    return 0 if n == 0 else 1 + f(n - 1)\n\nprint(f(3000))\n",
    "a recursion that is up to a list": "def f(xs):\n    if not xs:\n        return 0\n    xs.pop()\n    return 1 + f(xs)\n\nprint(f(list(range(3000))))\n",
    "a recursion that ends with an error": "def f(n):\n    assert n > 0\n    return f(n - 1)\n\ntry:\n    f(3000)\nexcept AssertionError:\n    print('end')\n",
    "a recursion that a word may end": "def f(n):\n    return n and f(n - 1)\n\nprint(f(3000))\n",
    "a recursion between two that chance may end": "import random\n\ndef f(n):\n    return random.random() > 2 or g(n)\n\n"
    "def g(n):\n    return f(n)\n\nf(1)\n",
    "a recursion through many": "def f(xs):\n    return sum(map(f, xs))\n\nxs = []\nfor n in range(3000):\n    xs = [xs]\nf(xs)\n",
    "a value that cannot be turned": "print(int('three'))\n",
    "an end of input that a file has": "import io\nraise EOFError('EOF when reading a line')\n",
    "a division that is caught": "try:\n    print(1 / 0)\nexcept ZeroDivisionError:\n    print('none')\n",
    "a number too large": "print(2.0 ** 100000)\n",
    "more values than a function takes": "def f(a, b):\n    return a\n\nprint(f(*[1, 2, 3]))\n",
    "nothing to unpack": "def f():\n    pass\n\na, b = f()\n",
}


@pytest.mark.parametrize("why", SILENT)
def test_what_is_not_certain_is_not_said(why: str, checked: Callable[[Exercise, str], Report]) -> None:
    report = told(checked, SILENT[why])
    assert not report.passed
    assert [diagnosis.message for diagnosis in report.diagnoses if diagnosis.rule in RUNTIME] == []


EVEN = "def is_even(n):\n    if n == 0:\n        return True\n    return is_odd({})\n"
ODD = "\ndef is_odd(n):\n{}    return is_even({})\n\nprint(is_even(5))\n"


@pytest.mark.parametrize(
    ("source", "why"),
    [
        (EVEN.format("n") + ODD.format("", "n"), "`n` stays 5 in every call"),
        (EVEN.format("n - 1") + ODD.format("", "n + 1"), "`n` stays 5 in every call"),
        (EVEN.format("n - 1") + ODD.format("", "n - 1"), "`n` was 5, 3 and so on, and nothing stopped it"),
        ("def is_even(n):\n    return is_odd(n - 1)\n" + ODD.format("", "n"), "no line in them decides when to stop"),
        (
            EVEN.format("n - 1") + ODD.format("    if n == 0:\n        return False\n", "n - 1").replace("5", "5000"),
            None,
        ),
    ],
)
def test_functions_that_call_each_other_are_named_together(checked, source: str, why: str | None) -> None:
    exercise = Exercise("even", "even", "", cases=(Case("run"),), solution="print(7)\n")
    told = [each for each in checked(exercise, source).diagnoses if each.rule == "endless_circle"]
    assert [each.message for each in told] == [
        f"`is_even` and `is_odd` call each other again and again: {why}."
    ] * bool(why)
    assert all(each.span and "return is_odd(" in source.split("\n")[each.span.line - 1] for each in told)
