"""Positions in characters, and what rules ask of a tree or of a text that has none."""

from __future__ import annotations

import ast
import signal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker import tree
from checker.facts.prints import call_that_printed
from checker.model import Outcome, Print, Run, Span
from checker.program import parse
from checker.scan import scan


def marked(source, span):
    lines = source.split("\n")[span.line - 1 : span.end_line]
    lines[-1] = lines[-1][: span.end_column - 1]
    lines[0] = lines[0][span.column - 1 :]
    return "\n".join(lines)


# ---------------------------------------------------------------- positions

TEXTS = [
    "x = 1",
    "ä = 'é' + ö.ü(§)".replace("§", "'𝄞', 'x'"),
    "print('𝄞', a, 'e\u0301', b)  # ü",
    "f(\n    'ä', a,\n  'ö'); b",
    "x = '''ä\nö''' + y\n",
    "def f(ä: int = 'ü') -> ö:\n\treturn ä . ü\n",
    "\fx = 'ä', y",
]


@pytest.mark.parametrize("source", TEXTS)
def test_a_span_marks_the_text_of_its_node(source):
    program = parse(source)
    spans = 0
    for node in ast.walk(program.tree):
        span = tree.span_of(node, source)
        if span is None:
            assert not hasattr(node, "lineno")
            continue
        spans += 1
        assert marked(source, span) == ast.get_source_segment(source, node)
        assert tree.node_at(program, span, type(node)) is not None
    assert spans


def test_what_has_no_position_has_no_span():
    assert tree.span_of(ast.parse("x"), "x") is None
    assert tree.span_of(ast.Load(), "x") is None
    assert tree.node_at(parse("x"), Span(1, 1, 1, 9), ast.Name) is None


@pytest.mark.parametrize(
    "line, offset, expected",
    [(1, 0, 0), (1, 3, 3), (1, 4, 3), (1, 99, 3), (2, 2, 1), (2, 1, 0), (2, 99, 2), (0, 5, 0), (9, 5, 0), (3, 1, 0)],
)
def test_bytes_become_characters_within_the_line(line, offset, expected):
    for lines in (["abc", "ää", ""], ("abc", "ää", "")):
        assert tree.characters(lines, line, offset) == expected


@settings(deadline=None)
@given(st.text("aä€𝄞 '\"()#:=\n", max_size=40))
def test_spans_agree_with_the_segments_of_any_tree(source):
    program = parse(source)
    for node in ast.walk(program.tree):
        if span := tree.span_of(node, program.source):
            assert marked(program.source, span) == ast.get_source_segment(program.source, node)


def test_a_segment_is_on_one_line():
    program = parse("print(\n    'a',\n  b)\n")
    assert tree.segment(program.tree.body[0], program) == "print( 'a', b)"
    assert tree.segment(ast.Load(), program) == ""


def test_a_header_ends_before_its_blanks():
    program = parse("class A:\n    async def f(\n        self): pass\n    def g(self):   \n        pass\n")
    first, second = program.tree.body[0].body
    assert marked(program.source, tree.header_span(first, program)) == "async def f("
    assert marked(program.source, tree.header_span(second, program)) == "def g(self):"


# ---------------------------------------------------------------- names, loops, calls

BOUND = {
    "a = b": "a",
    "a += 1; b: int = 2; c: int": "a b c",
    "(a, *b), [c] = d": "a b c",
    "for a in b: pass": "a",
    "with a as b, c as (d, e): pass": "b d e",
    "def f(a, /, b, *c, d=e, **g): h = 1": "f a b c d g h",
    "async def f(): pass": "f",
    "class A(B): x = 1": "A x",
    "lambda a: b": "a",
    "import a, b.c, d.e as f": "a b f",
    "from a import b, c as d": "b d",
    "from a import *": "*",
    "try: pass\nexcept A as b: pass": "b",
    "(a := b)": "a",
    "[a for a in b]": "a",
    "del a": "a",
    "match a:\n case [b, *c]: pass\n case {'k': d, **e}: pass\n case A(f, g=h) as i: pass\n case _: pass": "b c d e f h i",
    "a.b = c; d[e] = f": "",
}


@pytest.mark.parametrize("source", BOUND)
def test_bound_names_are_those_with_a_meaning_of_the_programs_own(source):
    assert tree.bound_names(ast.parse(source)) == set(BOUND[source].split())


def test_loops_around_a_line_come_outermost_first():
    source = "for a in b:\n  x\n  while c:\n    y\n    z\n  else:\n    v\nfor d in e: w\n"
    root = ast.parse(source)
    lines = {n: [loop.lineno for loop in tree.loops_around(root, n)] for n in range(1, 10)}
    assert lines == {1: [], 2: [1], 3: [1], 4: [1, 3], 5: [1, 3], 6: [1], 7: [1], 8: [8], 9: []}


def test_calls_are_found_by_their_plain_name():
    root = ast.parse("print(print(1))\nx.print(2)\nq = print\n[print(3)]\ndef f():\n  print(4)\n")
    assert [call.lineno for call in tree.print_calls(root)] == [1, 1, 4, 6]
    assert tree.print_calls(root)[0].col_offset == 0
    assert len(tree.calls_of(root, "f")) == 0
    assert set(tree.functions(root)) == {"f"}


WATCHED = {
    "x = 1\nprint(x)": {2: {"x"}},
    "print('a', sep=s)": {1: {"s"}},
    "print(f'{a} {b!r:>{c}}')": {1: {"a", "b", "c"}},
    "print('{a} {b.c} {} {1} {d:x} {e!r} {unclosed')": {1: {"a", "d", "e"}},
    "for x in xs:\n  print('hi')\nprint(y)": {2: {"x", "xs"}, 3: {"y"}},
    "for x in xs:\n  pass\nprint(x)": {3: {"x", "xs"}},
    "while n > m:\n  print('hi')": {2: {"n", "m"}},
    "for i in a:\n  for j in b:\n    print('hi')": {3: {"i", "j", "a", "b"}},
    "print(a); print(b)": {1: {"a", "b"}},
    "print(len(a), print(b))": {1: {"len", "a", "b"}},
    "print(\n  a,\n  b)": {1: {"a", "b"}},
    "x = 1": {},
    "print()": {1: set()},
}


@pytest.mark.parametrize("source", WATCHED)
def test_watched_names_are_those_that_explain_a_line(source):
    found = tree.watched(ast.parse(source))
    assert {line: set(names) for line, names in found.items()} == WATCHED[source]
    assert all(len(names) == len(set(names)) for names in found.values())


def test_braced_names_are_those_an_f_would_find():
    assert tree.braced_names("{a}{ b }{{c}} {d!r} {e:>3} {f.g} {h[0]} {} {0} {i") == ["a", "b", "c", "d", "e"]


PRINTING = """for x in 'ab':
    print(
        x)
print('c', end='')
print('d\\ne')
print('ä'); print('z')
"""


@pytest.mark.parametrize(
    "line, expected",
    [
        (1, "print(\n        x)"),
        (2, "print(\n        x)"),
        (3, "print('c', end='')"),
        (4, "print('d\\ne')"),
        (5, "print('ä')"),
        (0, None),
        (7, None),
        (8, None),
        (-1, None),
    ],
)
def test_the_call_that_printed_a_line(line, expected):
    stdout = "a\nb\ncd\ne\nä\nz\n"
    prints = [(2, 0, 2), (2, 2, 4), (4, 4, 5), (5, 5, 9), (6, 9, 11), (6, 11, 13)]
    run = Run(Outcome.FINISHED, stdout, prints=tuple(Print(n, 1, start, end) for n, start, end in prints))
    span = call_that_printed(parse(PRINTING), run, line)
    assert (span and marked(PRINTING, span)) == expected


def test_a_line_that_no_known_call_printed_is_not_blamed_on_one():
    program = parse("import sys\nsys.stdout.write('a')\nprint('b')")
    run = Run(Outcome.FINISHED, "a\nb\n", prints=(Print(3, 1, 2, 4),))
    assert call_that_printed(program, run, 1) is None
    assert call_that_printed(program, Run(Outcome.FINISHED, "a\n", prints=(Print(2, 1, 0, 2),)), 1) is None
    assert call_that_printed(program, Run(Outcome.FINISHED, ""), 1) is None


# ---------------------------------------------------------------- the tolerant scanner

SCANNED = {
    "print('a')  # b": "word print|bracket (|string 'a'|bracket )|comment # b",
    "x='a": "word x|sign =|open_string 'a",
    'x="a\ny=1': 'word x|sign =|open_string "a|word y|sign =|number 1',
    "f'{a}' rb\"\\\"\" B''": "string f'{a}'|string rb\"\\\"\"|string B''",
    "'''a\nb'''c": "string '''a\nb'''|word c",
    "'''a": "open_string '''a",
    "'a\\\nb'": "string 'a\\\nb'",
    "äö_1 2ab 1.5e3 $": "word äö_1|number 2|word ab|number 1.5e3|sign $",
    "# 'x' (": "comment # 'x' (",
    "'#' '('": "string '#'|string '('",
    "a=>b&&.5+0x1F": "word a|sign =>|word b|sign &&|number .5|sign +|number 0x1F",
    "x//=1_000..real": "word x|sign //=|number 1_000.|sign .|word real",
    "\u201ca\u00a0\u20ac": "other \u201c|word a|other \u20ac",
    "": "",
    " \n\t\f\n": "",
}


@pytest.mark.parametrize("source", SCANNED)
def test_lexemes_are_told_apart(source):
    assert "|".join(f"{x.kind} {x.text}" for x in scan(source)) == SCANNED[source]


@settings(deadline=None, max_examples=200)
@given(st.text(max_size=60) | st.text("'\"#\\()[]{}\n frbä1", max_size=60))
def test_every_character_that_is_not_blank_is_in_one_lexeme_at_its_place(source):
    lines = source.split("\n")
    starts = [0]
    for line in lines:
        starts.append(starts[-1] + len(line) + 1)
    covered, end = set(), 0
    for lexeme in scan(source):
        begin = starts[lexeme.line - 1] + lexeme.column - 1
        assert source[begin : begin + len(lexeme.text)] == lexeme.text != ""
        assert begin >= end
        end = begin + len(lexeme.text)
        covered.update(range(begin, end))
    assert all(i in covered for i, character in enumerate(source) if not character.isspace())


@pytest.fixture
def no_hang():
    """Ends a test that would run for minutes: a bound on hanging, not on speed."""

    def stop(*_):
        pytest.fail("it takes more than its share of steps")

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, 5)
    yield
    signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    signal.signal(signal.SIGVTALRM, before)


PIECES = ["\\'''\n", "'\\\n", '"""', "r'''\\''' ", "f'{", "\\\n", "#'\n", "((((", "'\\'", "\"\\\"'\\'", "rb'", "'''\\"]


@pytest.mark.parametrize("piece", PIECES)
def test_a_text_is_scanned_once_not_once_per_line(piece, no_hang):
    text = piece * (60_000 // len(piece))
    assert sum(len(x.text) for x in scan(text)) <= len(text)
