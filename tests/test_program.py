"""Any text or bytes become a program or a fault with its place, never an exception and never a warning."""

from __future__ import annotations

import ast
import codecs
import subprocess
import sys
import warnings

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.model import Edit, Span
from checker.program import MAX_BYTES, MAX_DEPTH, edited, parse

BOM = codecs.BOM_UTF8


def check_sound(program):
    """A fault comes with an empty tree and stands within the text; no fault means it compiles."""
    fault, lines = program.fault, program.lines
    if fault is None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            compile(program.tree, "x", "exec")
        return
    assert program.tree.body == []
    assert fault.kind in {"syntax", "encoding", "null", "size", "depth"} and fault.message
    if program.source:
        span = fault.span
        assert 1 <= span.line <= span.end_line <= len(lines)
        assert 1 <= span.column <= len(lines[span.line - 1]) + 1
        assert span.column <= span.end_column <= len(lines[span.end_line - 1]) + 2


def is_fault(source, kind):
    program = parse(source)
    check_sound(program)
    return program.fault is not None and program.fault.kind == kind


# ---------------------------------------------------------------- any text

words = st.sampled_from(
    [
        *"()[]{}:=.,'\"\\#\n\t \x0c\r\x00é€𝄞%@;",
        "def ",
        "class ",
        "return",
        "yield",
        "await ",
        "f'",
        "'''",
        "if 1",
        "else",
        "lambda ",
        "import ",
        "    ",
        "*",
        "**",
        ":=",
        "...",
        "1_",
        "0x",
        "1e",
        "nonlocal x",
        "global x",
        "match ",
        "case ",
        "except*",
        "try:",
        "x",
        "0",
    ]
)


@settings(deadline=None)
@given(st.lists(words, max_size=30).map("".join) | st.text(max_size=60))
def test_any_text_is_a_program_or_a_fault(text):
    check_sound(parse(text))


@settings(deadline=None)
@given(
    st.binary(max_size=60)
    | st.tuples(st.sampled_from([b"", BOM, b"# coding: latin-1\n"]), st.binary(max_size=40)).map(b"".join)
)
def test_any_bytes_are_a_program_or_a_fault(data):
    check_sound(parse(data))


@settings(deadline=None)
@given(
    st.text("-_.abcdefgklprstu0123456789", min_size=1, max_size=20)
    | st.sampled_from(["x" * 5000, "..", "-", "__init__", "aliases"])
)
def test_any_encoding_may_be_named(name):
    check_sound(parse(f"# coding: {name}\nprint('ä')\n".encode()))


# ---------------------------------------------------------------- encodings

ENCODINGS = {
    "plain": ("print('ä€')\n".encode(), "print('ä€')\n"),
    "mark": (BOM + "print('ä')".encode(), "print('ä')"),
    "mark and cookie": (BOM + "# coding: utf-8\n'ä'".encode(), "# coding: utf-8\n'ä'"),
    "cookie": (b"# -*- coding: latin-1 -*-\n'\xe4'", "# -*- coding: latin-1 -*-\n'ä'"),
    "cookie in line 2": (b"#!python\n# fileencoding=cp1252 :\n'\x80'", "#!python\n# fileencoding=cp1252 :\n'€'"),
    "cookie after a blank line": (b"\n# coding=iso-8859-15\n'\xa4'", "\n# coding=iso-8859-15\n'€'"),
    "cookie in line 3": ("#\n#\n# coding: latin-1\n'ä'".encode(), "#\n#\n# coding: latin-1\n'ä'"),
    "cookie after code": ("x = 1\n# coding: latin-1\n'ä'".encode(), "x = 1\n# coding: latin-1\n'ä'"),
    "cookie in a text": ("x = '# coding: latin-1 ä'".encode(), "x = '# coding: latin-1 ä'"),
    "upper case": (b"# coding: UTF8\n'\xc3\xa4'", "# coding: UTF8\n'ä'"),
    "ascii": (b"# coding: us-ascii\n'a'", "# coding: us-ascii\n'a'"),
}


@pytest.mark.parametrize("kind", ENCODINGS)
def test_a_file_is_read_as_python_reads_it(kind):
    data, expected = ENCODINGS[kind]
    program = parse(data)
    assert (program.fault, program.source) == (None, expected)
    assert ast.dump(program.tree) == ast.dump(ast.parse(data))


UNREADABLE = {
    "utf-7": b"# coding: utf-7\n+AHA-rint(1)",
    "unicode escapes": b"# coding: unicode_escape\n\\x70rint(1)",
    "raw unicode escapes": b"# coding: raw_unicode_escape\n1",
    "rot13": b"# coding: rot13\nprint(1)",
    "hex": b"# coding: hex\n31",
    "zip": b"# coding: zlib\n",
    "idna": b"# coding: idna\n1",
    "ebcdic": b"# coding: cp500\n",
    "two bytes": b"# coding: utf-16\n",
    "unknown": b"# coding: nonsense\n1",
    "utf-16": codecs.BOM_UTF16_LE + "print(1)".encode("utf-16-le"),
    "utf-16 big": codecs.BOM_UTF16_BE + "print(1)".encode("utf-16-be"),
    "latin-1 without a cookie": b"x = 1\ny = '\xe4'",
    "not ascii": b"# coding: ascii\n'\xc3\xa4'",
    "cut": "'ä".encode()[:-1],
    "surrogate": b"'\xed\xa0\x80'",
    "overlong": b"'\xc0\xaf'",
}


@pytest.mark.parametrize("kind", UNREADABLE)
def test_other_encodings_are_a_fault_and_say_what_to_do(kind):
    assert is_fault(UNREADABLE[kind], "encoding")
    assert "UTF-8" in parse(UNREADABLE[kind]).fault.message


def test_a_byte_that_is_no_text_is_found_in_its_line():
    fault = parse(b"x = 1\ny = '\xe4'\n").fault
    assert fault.span.line == 2 and "0xe4" in fault.message


@pytest.mark.parametrize("source, line", [(b"\0", 1), (b"x = 1\n\0\n", 2), ("a\r\nb\r\n'\0'", 3), ("'''\n\0'''", 2)])
def test_null_bytes_are_a_fault(source, line):
    assert is_fault(source, "null")
    assert parse(source).fault.span.line == line


def test_a_text_with_a_lone_surrogate_is_a_fault():
    assert is_fault("x = '\ud800'", "encoding")


@pytest.mark.parametrize("source", [b"a = 1\r\nif a:\r\n\tb\r\n", b"a = 1\rif a:\r\tb\r", "a = 1\r\nif a:\n\tb\r"])
def test_every_line_end_is_a_line_end(source):
    program = parse(source)
    assert program.fault is None
    assert program.lines == ["a = 1", "if a:", "\tb", ""]
    assert program.tree.body[1].lineno == 2


def test_a_form_feed_is_no_line_end():
    program = parse("a = 1\n\fb = 2\nc =\n")
    assert program.lines[1] == "\fb = 2" and program.fault.span.line == 3


# ---------------------------------------------------------------- size and depth

HUGE = {
    "bytes": (b"#" * 10_000_000, "size"),
    "text": ("x" * (MAX_BYTES + 1), "size"),
    "lines": ("1\n" * 500_000, "size"),
    "round": ("(" * 10_000, "depth"),
    "square": ("[" * 10_000 + "]" * 10_000, "depth"),
    "curly": ("{" * 150 + "}" * 150, None),
    "attributes": ("a" + ".b" * 20_000, "depth"),
    "subscripts": ("a" + "[0]" * 20_000, "depth"),
    "calls": ("f" + "()" * 20_000, "depth"),
    "sum": ("1" + "+1" * 30_000, "depth"),
    "minus": ("-" * 50_000 + "1", "depth"),
    "not": ("not " * 15_000 + "1", "depth"),
    "lambda": ("lambda: " * 5_000 + "1", "depth"),
    "choice": ("1 if 1 else " * 5_000 + "1", "depth"),
    "power": ("1" + "**1" * 20_000, "depth"),
    "elif": ("if a: pass\n" + "elif a: pass\n" * 5_000, "depth"),
    "f-strings": ("f'{" * 3 + "1" + "}'" * 3, None),
    "spec": ("f'{1:" + "{1:" * 100 + "}" * 101 + "'", None),
    "indents": ("".join(" " * n + "if 1:\n" for n in range(150)), None),
    "loops": ("".join(" " * n + "for x in y:\n" for n in range(30)) + " " * 30 + "pass", None),
    "big number": ("x = " + "9" * 100_000, None),
    "big power": ("x = 10 ** 10 ** 10 ** 10\ny = 'a' * 10 ** 10\nz = 1 << 10 ** 10", None),
    "long line": ("x = [" + "1, " * 50_000 + "]", None),
    "decorators": ("@a\n" * 20_000 + "def f(): pass", None),
    "patterns": ("match a:\n case " + "[" * 150 + "]" * 150 + ": pass", None),
    "chain": ("x = " * 20_000 + "1", None),
    "strings": ("''" * 50_000, None),
}


@pytest.mark.parametrize("kind", HUGE)
def test_size_and_depth_are_bounded(kind):
    source, fault = HUGE[kind]
    program = parse(source)
    check_sound(program)
    if fault:
        assert program.fault is not None and program.fault.kind in (fault, "syntax" if kind == "round" else fault)


def test_what_people_write_is_within_the_bounds():
    assert parse("x = " + "(" * 90 + "1" + ")" * 90).fault is None
    assert parse("x = 1" + " + 1" * (MAX_DEPTH - 10)).fault is None
    assert parse("x = 1\n" * 10_000).fault is None


def test_our_standard_error_stays_clean(capfd):
    for source in ("1if 1else " * 5_000 + "1", "x is 1\n" * 1000, "'\\d'\n" * 1000, "assert (1, 2)\n1()\n[1][1, 2]\n"):
        check_sound(parse(source))
    assert capfd.readouterr() == ("", "")


# ---------------------------------------------------------------- where a fault is

PLACES = {
    "print('a'": "(",
    "for x in y\n    pass": "\n",
    "x = = 1": "=",
    "ä = 'é' 'ü\n": "'",
    "'ä'; x = = 1": "=",
    "'ä€𝄞'; return": "return",
    "def f():\n    'ä€𝄞'; break": "break",
    "'ä'; yield 1": "yield 1",
    "'ä'; nonlocal x": "nonlocal x",
    "'ä'; del f()": "f()",
    "'ä'; f(a=1, a=2)": "a=2",
    "'ä'; await x": "await x",
    "'ä'; continue": "continue",
    "'ä'; 1 = x": "1",
    "'ä'; None = 2": "None",
    "def f(ä, b, ä): pass": "ä",
}


@pytest.mark.parametrize("source", PLACES)
def test_a_fault_begins_where_it_is(source):
    span = parse(source).fault.span
    rest = (source + "\n").split("\n", span.line - 1)[-1][span.column - 1 :]
    assert rest.startswith(PLACES[source])


@pytest.mark.parametrize(
    "source", ["(", "'''", "x = \\", "def f():", "if 1:\n", "f('", "class A:\n  def f(self):\n", "@a", "try:\n  x\n"]
)
def test_a_fault_at_the_end_stays_within_the_text(source):
    assert is_fault(source, "syntax")


# ---------------------------------------------------------------- edits

EDITS = [
    # source, edit, what becomes of it
    ("for x in y\n  pass\n", Edit(Span(1, 11, 1, 11), ":"), "for x in y:\n  pass\n"),
    ("for x in y\n  pass\n", Edit(Span(1, 11, 1, 11), ";"), "for x in y;\n  pass\n"),
    ("print('ä\nx = 1", Edit(Span(1, 9, 1, 9), "')"), "print('ä')\nx = 1"),
    ("x = (1\ny = 2\n", Edit(Span(1, 7, 1, 7), ")"), "x = (1)\ny = 2\n"),
    ("a b\nc d\n", Edit(Span(1, 2, 1, 3), ""), "ab\nc d\n"),
    ("a b\n", Edit(Span(1, 1, 1, 4), "a = b"), "a = b\n"),
    ("a\nb c\nd\n", Edit(Span(1, 2, 3, 1), ""), "ad\n"),
    ("x = 1\ny = 2", Edit(Span(2, 6, 2, 6), "\nz = 3"), "x = 1\ny = 2\nz = 3"),
    ("(((", Edit(Span(1, 4, 1, 4), "\0"), "(((\0"),
    ("x =", Edit(Span(1, 4, 1, 4), "-" * 500 + "1"), "x =" + "-" * 500 + "1"),
]


@pytest.mark.parametrize("source, edit, text", EDITS)
def test_an_edit_replaces_its_span_and_nothing_else(source, edit, text):
    program = parse(source)
    assert edited(program, edit).source == text
    assert program == parse(source) or program.source == source


# ---------------------------------------------------------------- the code that is run


def test_code_is_kept_where_a_run_with_it_is_the_same():
    assert parse("print(1)\n").code is not None
    assert parse("print(1 is 1)\n").code is None  # a run says on standard error that this is a SyntaxWarning
    assert parse("def f():\n    return {'a', 'b', 'c'}\n").code is None  # its order depends on how it was made


def test_asserts_stay_in_the_code_whatever_options_python_has():
    command = "from checker.program import parse\nexec(parse('assert 1 > 2').code)"
    run = subprocess.run([sys.executable, "-O", "-c", command], capture_output=True, text=True)
    assert "AssertionError" in run.stderr
