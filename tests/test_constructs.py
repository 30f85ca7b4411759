"""Constructs are read from their documented spellings and found in trees, the first one in source order."""

import ast
from keyword import kwlist

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.constructs import find_construct, parse_construct

WORDS = [
    *(
        "for",
        "while",
        "if",
        "elif",
        "else",
        "try",
        "with",
        "match",
        "def",
        "class",
        "return",
        "yield",
        "lambda",
    ),
    *("import", "global", "assert", "break", "continue", "pass", "raise", "del", "async"),
    *("comprehension", "f-string", "recursion", "slice", "walrus", "decorator"),
]

# Each source uses its word's construct and, besides it, those of `also`; no other one.
USES = [
    ("for", "for x in y: z", ""),
    ("while", "while x: y", ""),
    ("if", "if x: y", ""),
    ("elif", "if x: y\nelif z: y", "if"),
    ("else", "if x: y\nelse: z", "if"),
    ("try", "try: x\nexcept E: y", ""),
    ("try", "try: x\nexcept* E: y", ""),
    ("with", "with x: y", ""),
    ("match", "match x:\n  case 1: y", ""),
    ("def", "def f(): x", ""),
    ("class", "class A: x", ""),
    ("return", "def f(): return", "def"),
    ("yield", "def f(): yield", "def"),
    ("yield", "def f(): yield from x", "def"),
    ("lambda", "f = lambda: 0", ""),
    ("import", "import os", ""),
    ("import", "from os import path", ""),
    ("global", "def f(): global x", "def"),
    ("assert", "assert x", ""),
    ("break", "while x: break", "while"),
    ("continue", "while x: continue", "while"),
    ("pass", "pass", ""),
    ("raise", "raise x", ""),
    ("del", "del x", ""),
    ("async", "async def f(): x", "def"),
    ("async", "async def f():\n  async for x in y: z", "def for"),
    ("async", "async def f():\n  async with x: y", "def with"),
    ("comprehension", "[x for x in y]", ""),
    ("comprehension", "{x for x in y}", ""),
    ("comprehension", "{x: x for x in y}", ""),
    ("comprehension", "sum(x for x in y)", ""),
    ("f-string", "f'{x:>{y}}'", ""),
    ("slice", "x[1:2]", ""),
    ("slice", "x[:, 0]", ""),
    ("walrus", "(x := 1)", ""),
    ("recursion", "def f(): f()", "def"),
    ("decorator", "@x\ndef f(): y", "def"),
    ("decorator", "@x.y(1)\nclass A: z", "class"),
]


def line_of(construct: str, source: str) -> int | None:
    node = find_construct(parse_construct(construct), ast.parse(source))
    return None if node is None else node.lineno


@pytest.mark.parametrize(("word", "source", "also"), USES, ids=[f"{use[0]}: {use[1]!r}" for use in USES])
def test_a_word_is_found_where_its_construct_is_used_and_no_other_word_is(word, source, also):
    assert {other for other in WORDS if line_of(other, source)} == {word, *also.split()}


def test_every_word_has_a_use_above():
    assert {word for word, _, _ in USES} == set(WORDS)


@pytest.mark.parametrize("word", WORDS)
def test_a_word_in_a_string_a_comment_or_a_longer_name_is_not_found(word):
    name = word.replace("-", "_")
    assert line_of(word, f"x = '{word} x:'  # {word}\n{name}_1 = x.{name}_2\n") is None


@pytest.mark.parametrize(
    ("source", "elif_line", "else_line"),
    [
        ("if a: b\nelif c: d\nelif e: f", 2, None),
        ("if a: b\nelif c: d\nelse: e", 2, 3),
        ("if a: b\nelse:\n  if c: d", None, 3),
        ("if a: b\nelse:\n  if c: d\n  elif e: f", 4, 3),
        ("if a: b\nelse:\n  c\n  d", None, 3),
        ("if a:\n  if b: c\n  else: d\nelif e: f", 4, 3),
        ("for a in b: c\nelse: d", None, 2),
        ("for a in b: c\nelse:\n  if d: e", None, 3),
        ("while a: b\nelse: c", None, 2),
        ("try: a\nexcept E: b\nelse: c", None, 3),
        ("try: a\nexcept* E: b\nelse: c", None, 3),
        ("async def f():\n  async for a in b: c\n  else: d", None, 3),
        ("a = b if c else d", None, None),
    ],
)
def test_elif_and_else_are_told_apart(source, elif_line, else_line):
    assert (line_of("elif", source), line_of("else", source)) == (elif_line, else_line)


@pytest.mark.parametrize(
    ("source", "line"),
    [
        ("def f(n): return n and n * f(n - 1)", 1),
        ("async def f(): await f()", 1),
        ("def f():\n  def g(): f()", 1),
        ("def f():\n  def g(): g()", 2),
        ("class A:\n  def f(self): self.f()", 2),
        ("class A:\n  def f(me, /): me.f()", 2),
        ("class A:\n  @staticmethod\n  def f(n): A.f(n - 1)", 3),
        ("def f(): g()\ndef g(): f()", None),
        ("def f(): return f", None),
        ("def f(): x.f()", None),
        ("f()\ndef f(n=f()): g()", None),
        ("class A:\n  def sum(self): return sum(self.items)", None),
        ("class A:\n  def pop(self): return self.items.pop()", None),
        ("class A:\n  def f(self, other): other.f()", None),
    ],
)
def test_recursion_is_a_function_that_calls_itself(source, line):
    assert line_of("recursion", source) == line


def test_an_async_comprehension_is_async():
    assert line_of("async", "[\nx async for x in y]") == 1


@pytest.mark.parametrize(
    ("construct", "source", "found"),
    [
        ("sorted", "print(sorted(x))", True),
        ("sorted", "f = sorted", True),
        ("sorted", "sorted = 1", False),
        ("sorted", "x.sorted()", False),
        ("ﬁrst", "first", True),  # Python reads the ligature as two letters
        (".sort", "x.sort()", True),
        (".sort", "f = x.y.sort", True),
        (".sort", "sort(x)", False),
        ("total()", "total(1)", True),
        ("total()", "x.total()", True),
        ("total()", "total", False),
        ("total()", "total.x()", False),
        ("def total", "def total(): x", True),
        ("def total", "class A:\n  async def total(self): x", True),
        ("def total", "class total: x", False),
        ("def total", "total = lambda: 0", False),
        ("class Stack", "class Stack(list): x", True),
        ("class Stack", "def Stack(): x", False),
        ("import os", "import os", True),
        ("import os", "import sys, os.path", True),
        ("import os", "import os as x", True),
        ("import os", "from os import path", True),
        ("import os", "from os.path import join", True),
        ("import os", "from os import *", True),
        ("import os", "import osx", False),
        ("import os", "import x.os as os", False),
        ("import os", "from x import os", False),
        ("import os", "from . import os", False),
        ("import os", "from .os import x", False),
        ("import os.path", "import os.path", True),
        ("import os.path", "from os import path", True),
        ("import os.path", "from os.path import join", True),
        ("import os.path", "import os", False),
        ("import os.path", "from os import sep", False),
    ],
)
def test_a_named_construct_is_found_in_the_tree(construct, source, found):
    assert (line_of(construct, source) is not None) is found


@pytest.mark.parametrize(
    ("construct", "source", "line", "column"),
    [
        ("sorted", "if x:\n  y = [sorted(a)]\nsorted(b)", 2, 7),
        ("for", "if x:\n  for a in b: c\nfor d in e: f", 2, 2),
        ("lambda", "f(g(h(lambda: 1)), lambda: 2)", 1, 6),
        ("decorator", "@a\n@b\ndef f(): c", 1, 1),
        ("recursion", "x\n@y\ndef f(): f()", 3, 0),
    ],
)
def test_the_first_one_in_source_order_is_found(construct, source, line, column):
    node = find_construct(parse_construct(construct), ast.parse(source))
    assert (node.lineno, node.col_offset) == (line, column)


def test_a_deep_tree_is_no_danger():
    node = ast.Expr(ast.Name("x", ast.Load()))
    for _ in range(5_000):
        node = ast.If(ast.Name("y", ast.Load()), [node], [], lineno=1, col_offset=0)
    tree = ast.Module([node], [])
    assert find_construct(parse_construct("x"), tree).id == "x"
    assert all(find_construct(parse_construct(word), tree) is None for word in WORDS if word != "if")


KEYWORDS_THAT_ARE_NONE = sorted(set(kwlist) - set(WORDS))


@pytest.mark.parametrize("text", KEYWORDS_THAT_ARE_NONE)
def test_no_other_keyword_is_a_construct(text):
    for form in (text, f".{text}", f"{text}()", f"def {text}", f"import os.{text}"):
        with pytest.raises(ValueError, match="is no construct"):
            parse_construct(form)


NO_FORMS = [
    *(
        "",
        " ",
        ".",
        "()",
        "1",
        "a b",
        "a.b",
        "..a",
        ".a.b",
        ".a()",
        "a.b()",
        "a(1)",
        "a ()",
        "def f()",
        "def a.b",
    ),
    *("def a b", "class a.b", "import .os", "import os.", "import os, sys", "from os import path", "for x"),
]


@pytest.mark.parametrize("text", NO_FORMS)
def test_any_other_text_is_refused_with_one_sentence(text):
    with pytest.raises(ValueError, match="is no construct") as refused:
        parse_construct(text)
    sentence = str(refused.value).removeprefix(f"`{text}`")
    assert sentence.endswith(".")
    assert ". " not in sentence


def test_blanks_around_and_between_the_words_do_not_count():
    assert parse_construct("  def   total ") == parse_construct("def total")


@given(st.text(max_size=12) | st.from_regex(r"(import |def |class |\.)?[a-z.]{1,6}(\(\))?", fullmatch=True))
def test_any_text_is_either_a_construct_or_a_value_error(text):
    try:
        construct = parse_construct(text)
    except ValueError:
        return
    assert find_construct(construct, ast.parse("")) is None
