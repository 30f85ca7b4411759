"""Programs that trip over kinds of values: who has to speak first, and where none of the type rules may speak."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from checker import Report
from checker.model import Case, Crash, Evidence, Exercise, Frame, Mismatch, Outcome, Run, Span, Trial, Variable
from checker.program import parse
from checker.rules import rules_of
from checker.tree import span_of, walk

TYPES = {rule.id for rule in rules_of("types")}

# Who must speak first, the line that must be named, the program, what is typed in.
TOLD = [
    ("text_plus_number", 2, "apples = 3\nprint('Apples: ' + apples)\n", ""),
    ("text_plus_number", 2, "prices = [2, 3]\nprint('In all: ' + sum(prices))\n", ""),
    ("text_plus_number", 3, "name = input()\nage = int(input())\nprint(name + ' is ' + age)\n", "Ada\n30\n"),
    ("text_plus_number", 2, "def line(item, price):\n    return item + ': ' + price\n\nprint(line('Tea', 2.5))\n", ""),
    ("text_plus_value", 2, "steps = ['load', 'clean']\nprint('Steps: ' + steps)\n", ""),
    ("text_plus_value", 2, "age = 20\nprint('Adult: ' + (age >= 18))\n", ""),
    ("input_is_text", 2, "a = input('First: ')\nb = input('Second: ')\nprint(a * b)\n", "3\n4\n"),
    ("input_is_text", 2, "total = 0\nfor number in input().split():\n    total += number\nprint(total)\n", "1 2 3\n"),
    ("input_is_text", 1, "n = input()\nfor i in range(n):\n    print(i)\n", "3\n"),
    ("input_is_text", 1, "age = input('Age? ')\nif age >= 18:\n    print('adult')\n", "20\n"),
    ("input_is_text", 2, "def ask():\n    return input('Age? ')\n\nage = ask()\nprint(age - 1)\n", "20\n"),
    ("input_is_text", 2, "days = ['Mo', 'Tu']\nnumber = input()\nprint(days[number])\n", "1\n"),
    ("input_is_text", 1, "marks = input().split()\nprint(sum(marks) / len(marks))\n", "1 2\n"),
    ("bad_number_text", 1, "price = int(input('Price: '))\nprint(price * 2)\n", "3.50\n"),
    ("bad_number_text", 1, "a, b = map(int, input().split(','))\nprint(a + b)\n", "3 4\n"),
    ("bad_number_text", 2, "age = input()\nprint(int('age') + 1)\n", "30\n"),
    ("call_instead_of_index", 3, "ages = {'Ada': 36}\nname = 'Ada'\nprint(ages(name))\n", ""),
    ("call_instead_of_index", 2, "grid = [[1, 2], [3, 4]]\nprint(grid[1](0))\n", ""),
    ("index_instead_of_call", 1, "for i in range[3]:\n    print(i)\n", ""),
    ("index_instead_of_call", 1, "for i, x in enumerate['ab']:\n    print(i)\n", ""),
    ("index_instead_of_call", 3, "def cut(xs):\n    del xs[0]\n    xs.remove[3]\n\ncut([1, 3])\n", ""),
    ("index_instead_of_call", 4, "def double(x):\n    return 2 * x\n\nprint(double[3])\n", ""),
    ("iterate_number", 2, "count = 3\nfor turn in count:\n    print(turn)\n", ""),
    ("iterate_number", 2, "words = ['a', 'b']\npositions = [i for i in len(words)]\nprint(positions)\n", ""),
    ("inplace_result_used", 2, "names = ['Bo', 'Al']\nnames = names.sort()\nfor name in names:\n    print(name)\n", ""),
    ("inplace_result_used", 2, "queue = []\nqueue.append('a').append('b')\nprint(queue)\n", ""),
    ("inplace_result_used", 3, "import random\ncards = [1, 2]\nmixed = random.shuffle(cards)\nprint(len(mixed))\n", ""),
    (
        "none_from_missing_return",
        5,
        "def mean(xs):\n    result = sum(xs) / len(xs)\n    print(result)\n\nprint('Mean: ' + str(round(mean([1, 2]))))\n",
        "",
    ),
    (
        "none_from_missing_return",
        5,
        "def grade(points):\n    if points > 50:\n        return 'good'\n\nmark = grade(40)\nprint(mark.upper())\n",
        "",
    ),
    (
        "none_from_missing_return",
        7,
        "def show(total):\n    print(total + 1)\n\ndef add(a, b):\n    a + b\n\nshow(add(1, 2))\n",
        "",
    ),
    ("print_result_used", 1, "total = print(3 + 4)\nprint(total * 2)\n", ""),
    ("print_result_used", 1, "total = print('§')\nprint('Total:', total)\n", ""),
    ("print_result_used", 2, "def add(a, b):\n    return print(a + b)\n\nprint('Sum:', add(1, 2))\n", ""),
    (
        "string_immutable",
        3,
        "word = 'hello'\nfor i in range(len(word)):\n    word[i] = word[i].upper()\nprint(word)\n",
        "",
    ),
    ("text_result_dropped", 2, "price = input()\nprice.strip('€')\nprint(float(price) * 2)\n", "3.5€\n"),
    ("method_of_other_type", 3, "line = 'tea milk'\nline.split()\nline.append('sugar')\nprint(line)\n", ""),
    ("conversion_result_dropped", 2, "count = '3'\nint(count)\nfor i in range(count):\n    print(i)\n", ""),
    ("conversion_result_dropped", 2, "age = 30\nstr(age)\nprint('Age: ' + age)\n", ""),
    ("function_not_called", 4, "def greet():\n    print('§')\n\ngreet\n", ""),
    ("function_not_called", 2, "names = ['Bo', 'Al']\nnames.sort\nprint(names)\n", ""),
    ("function_not_called", 4, "def is_even(n):\n    return n % 2 == 0\n\nif is_even:\n    print('even')\n", ""),
    ("function_not_called", 2, "ages = {'Ada': 36}\nfor name, age in ages.items:\n    print(name, age)\n", ""),
    ("function_not_called", 1, "age = int(input)\nprint(age + 1)\n", "30\n"),
    ("argument_count", 4, "def greet(name, greeting):\n    print(greeting, name)\n\ngreet('Ada')\n", ""),
    ("argument_count", 2, "number = 3\nguess = input('Guess', number)\n", "3\n"),
    ("argument_count", 5, "class Dog:\n    def __init__(self, name):\n        self.name = name\n\nrex = Dog()\n", ""),
    ("item_used_as_index", 4, "prices = [5, 6, 7]\ntotal = 0\nfor price in prices:\n    total += prices[price]\n", ""),
    ("item_used_as_index", 3, "word = 'abc'\nfor letter in word:\n    print(word[letter])\n", ""),
    ("index_not_int", 2, "xs = [1, 2, 3, 4]\nhalf = len(xs) / 2\nprint(xs[:half])\n", ""),
    ("index_not_int", 2, "people = [{'name': 'Ada'}]\nprint(people['name'])\n", ""),
    ("index_not_int", 3, "xs = [1, 2]\nat = 0.5\nprint(xs[at])\n", ""),
    ("index_not_int", 1, "for i in range(10 / 2):\n    print(i)\n", ""),
    ("list_plus_item", 3, "squares = []\nfor i in range(3):\n    squares += i * i\nprint(squares)\n", ""),
    ("list_plus_item", 2, "names = ['Al']\nnames = names + 'Bo'\nprint(names)\n", ""),
    (
        "text_number_never_equal",
        2,
        "choice = input('1 or 2? ')\nif choice == 1:\n    print('§')\nelse:\n    print('other')\n",
        "1\n",
    ),
    ("text_number_never_equal", 2, "n = input()\nwhile n != 0:\n    n = input()\nprint('§')\n", "1\n0\n"),
    (
        "text_number_never_equal",
        2,
        "digit = len('ab')\nif digit == '2':\n    print('§')\nelse:\n    print('other')\n",
        "",
    ),
    ("unhashable_key", 2, "seen = set()\nseen.add([1, 2])\nprint(seen)\n", ""),
    ("unhashable_key", 3, "board = {}\nplace = [0, 1]\nboard[place] = 'X'\n", ""),
    ("number_called", 2, "width = 3\nprint(width(2 + 1))\n", ""),
    ("length_of_number", 2, "points = 12\nprint(len(points))\n", ""),
    ("text_compared_with_number", 3, "limit = '18'\nage = 20\nif age < limit:\n    print('too young')\n", ""),
]


def exercise(typed: str) -> Exercise:
    made = Exercise("told", "told", "", cases=(Case("run", stdin=typed),), solution="print('§')\n")
    return replace(made, limits=replace(made.limits, cpu_s=0.3))


@pytest.mark.parametrize(("rule", "line", "source", "typed"), TOLD)
def test_the_true_cause_is_named_first(
    rule: str, line: int, source: str, typed: str, checked: Callable[[Exercise, str], Report]
) -> None:
    first = checked(exercise(typed), source).diagnoses[0]
    assert first.rule == rule, first.message
    assert first.span is not None and first.span.line == line
    assert len(first.message.split()) <= 25


# Wrong programs with another cause, however much they look like one of the type rules'.
SILENT = [
    ("print('Ada' + nmae)\n", ""),
    ("age = int(input())\nprint(age / 0)\n", "30\n"),
    ("age = int(input())\nif age == 18:\n    print('just adult')\n", "20\n"),
    ("word = input()\nif word == 'yes':\n    print('ok')\n", "no\n"),
    ("name = input()\nprint(name * name)\n", "Ada\n"),
    ("xs = [1, 2, 3]\nfor i in range(len(xs) + 1):\n    print(xs[i])\n", ""),
    ("ages = {'Ada': 36}\nprint(ages['Bob'])\n", ""),
    ("best = None\nfor x in []:\n    best = x\nprint(best + 1)\n", ""),
    ("list = [1, 2]\nletters = list('ab')\n", ""),
    ("def key(name):\n    return len(name)\n\nprint(sorted(['abc', 'a'], key=key))\n", ""),
    ("names = ['b', 'a']\nnames.sort()\nprint(names)\n", ""),
    ("print(None)\n", ""),
    ("def run(action):\n    if action:\n        print(action())\n\nrun(lambda: 3)\n", ""),
    ("import re\nfound = re.match('a', 'b')\nprint(found.group())\n", ""),
    ("prices = {'tea': 2}\nprice = prices.get('milk')\nprint(price + 1)\n", ""),
    ("text = 'abc'\ntext.upper()\nprint(text.lenght)\n", ""),
    ("n = input()\nn = int(n) if n.isdigit() else 0\nif n == 4:\n    print('four')\n", "3\n"),
    ("x, y = [1, 2, 3]\n", ""),
    ("def f(n):\n    return f(n - 1)\n\nf(3)\n", ""),
    ("raise TypeError(\"'NoneType' object is not iterable\")\n", ""),
    ("def check(x):\n    raise TypeError('can only concatenate str (not \"int\") to str')\n\ncheck('a' + 'b')\n", ""),
    ("while True:\n    pass\n", ""),
]


@pytest.mark.parametrize(("source", "typed"), SILENT)
def test_what_has_another_cause_is_left_to_others(
    source: str, typed: str, checked: Callable[[Exercise, str], Report]
) -> None:
    report = checked(exercise(typed), source)
    assert not report.passed and report.diagnoses
    assert [d.message for d in report.diagnoses if d.rule in TYPES] == []


def test_a_value_that_a_call_gets_back_is_explained(checked: Callable[[Exercise, str], Report]) -> None:
    told = replace(exercise(""), cases=(Case("run", call="add(1, 2)"),), solution="def add(a, b):\n    return a + b\n")
    first = checked(told, "def add(a, b):\n    return print(a + b)\n").diagnoses[0]
    assert (first.rule, first.span and first.span.line) == ("print_result_used", 2)


def test_what_goes_wrong_in_one_line_of_a_longer_text_is_marked_to_the_sign(
    checked: Callable[[Exercise, str], Report],
) -> None:
    source = "days = ['Mo', 'Tu']\nprint('ä', days(1), 'x')\n"
    first = checked(exercise(""), source).diagnoses[0]
    span = first.span
    assert span is not None
    assert source.split("\n")[span.line - 1][span.column - 1 : span.end_column - 1] == "days(1)"
    assert first.edit is not None and first.edit.text == "[1]"


ERRORS = [
    ("TypeError", "'NoneType' object is not iterable"),
    ("TypeError", "'int' object is not iterable"),
    ("TypeError", "'function' object is not subscriptable"),
    ("TypeError", 'can only concatenate str (not "int") to str'),
    ("TypeError", "unsupported operand type(s) for +: 'NoneType' and 'list'"),
    ("TypeError", "unhashable type: 'list'"),
    ("TypeError", "f() takes 1 positional argument but 2 were given"),
    ("TypeError", "'str' object does not support item assignment"),
    ("AttributeError", "'NoneType' object has no attribute 'x'"),
    ("AttributeError", "'str' object has no attribute 'append'"),
    ("IndexError", "list index out of range"),
    ("ValueError", "invalid literal for int() with base 10: '3.5'"),
    ("ValueError", "could not convert string to float: '"),
]
STRANGE = [(), (Variable("n", "int", "3"), Variable("names", "NoneType", "None"), Variable("word", "str", "'ab…"))]


@pytest.mark.parametrize("source", [source for _, _, source, _ in TOLD[::5]] + [source for source, _ in SILENT[::5]])
def test_no_error_at_any_place_makes_a_rule_fail(source: str) -> None:
    """A report comes from a process that ran a learner's program: it may name any place and any error."""
    program = parse(source)
    nodes = [node for node in walk(program.tree) if hasattr(node, "lineno")]
    spans = {span for node in nodes if (span := span_of(node, source))} | {Span(1, 1, 1, 1)}
    for span in spans:
        for number, (kind, message) in enumerate(ERRORS):
            frames = (Frame(span, "<module>"), Frame(span, "f", STRANGE[number % 2]))
            run = Run(Outcome.RAISED, error=Crash(kind, message, frames[number % 3 % 2 :]))
            trial = Trial(Case("run"), Run(Outcome.FINISHED, "§\n"), run, Mismatch("outcome", "", ""))
            evidence = Evidence(exercise(""), program, (trial,))
            for rule in rules_of("types"):
                assert rule.find is not None
                for finding in rule.find(evidence):
                    rule.diagnose(finding)


@pytest.mark.parametrize(
    "used",
    [
        "print('Hello', name.upper())\n",
        "print('Hello ' + name)\n",
        "for letter in name:\n    print(letter)\n",
        "print(name[0])\n",
    ],
)
@pytest.mark.parametrize("given", ["name = ' Ada '\n", "name = input()\n"])
def test_brackets_that_a_stored_method_lacks_are_missing_where_it_was_stored(checked, given: str, used: str) -> None:
    exercise = Exercise("ada", "ada", "", cases=(Case("run", stdin="Ada\n"),), solution="print('other')\n")
    first = checked(exercise, f"{given}name = name.strip\n{used}").diagnoses[0]
    assert (first.rule, first.span and first.span.line) == ("function_not_called", 2)
    assert "`name.strip` on line 2" in first.message
