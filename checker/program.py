"""Source text of any kind in, `Program` out. A text that is no program is a `Fault`, not an exception."""

from __future__ import annotations

import ast
import codecs
import re
import types
import warnings
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import islice

from checker.model import Edit, Fault, Program, Span
from checker.words import _

MAX_BYTES = 64 * 1024  # some parts of CPython's compiler take time or memory that grows with the square
MAX_DEPTH = 200  # CPython's own limit for brackets; keeps every recursive visitor within its stack

_COOKIE = re.compile(rb"^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)")
# Codecs that spell text as it is read; anything else could hide a program from its reader.
_ENCODINGS = frozenset({"utf-8", "ascii", "iso8859-1", "iso8859-15", "cp1252"})
_START = Span(1, 1, 1, 1)
# A dotted name of more parts than a tree may have levels.
_BLANKS = r"(?:[ \t\f]|\\\n)*+"
_LONG_PATH = rf"(?:\.{_BLANKS}[^\W\d]\w*+{_BLANKS}){{{MAX_DEPTH}}}"


def parse(source: bytes | str) -> Program:
    """Parse and compile (never run) a learner's file; bytes are decoded as Python decodes them."""
    text = text_of(source)
    if isinstance(text, Fault):
        return _without_tree("", text)
    if "\0" in text:
        line = text.count("\n", 0, text.index("\0")) + 1
        return _faulty(text, "null", _("This file is not a text: it contains null bytes."), line)
    return _parse_text(text)


def text_of(source: bytes | str) -> str | Fault:
    """The text of a learner's file as Python reads it, or why it has none."""
    size = len(source) if isinstance(source, bytes) else len(source.encode("utf-8", "surrogatepass"))
    if size > MAX_BYTES:
        too_big = _("This file is too big: an exercise's file has {number} KB at most.", number=MAX_BYTES // 1024)
        return Fault("size", too_big, _START)
    text = source if isinstance(source, str) else _decode(source)
    return text if isinstance(text, Fault) else text.replace("\r\n", "\n").replace("\r", "\n")


def _decode(source: bytes) -> str | Fault:
    if source.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return Fault("encoding", _("This file is saved as UTF-16; save it as UTF-8."), _START)
    has_bom = source.startswith(codecs.BOM_UTF8)
    source = source.removeprefix(codecs.BOM_UTF8)
    name = "utf-8" if has_bom else _declared_encoding(source)
    try:
        encoding = codecs.lookup(name).name
        if encoding not in _ENCODINGS:
            raise LookupError
        return source.decode(encoding)
    except LookupError:
        told = _("This file says its encoding is `{name}`; save it as UTF-8 instead.", name=name[:40])
        return Fault("encoding", told, _START)
    except UnicodeDecodeError as error:
        line = source.count(b"\n", 0, error.start) + 1
        words = {"line": line, "byte": f"0x{source[error.start]:02x}"}
        told = _("Line {line} holds a byte ({byte}) that is not UTF-8 text; save the file as UTF-8.", **words)
        return Fault("encoding", told, Span(line, 1, line, 1))


def _declared_encoding(source: bytes) -> str:
    """The encoding named in the first two lines (PEP 263), else UTF-8."""
    for line in source.split(b"\n", 2)[:2]:
        if found := _COOKIE.match(line):
            return found[1].decode("ascii", "replace")
        if line.strip() and not line.lstrip().startswith(b"#"):
            break
    return "utf-8"


def _parse_text(text: str) -> Program:
    if text.count(".") >= MAX_DEPTH and re.search(_LONG_PATH, text):  # `import a.a.a…` takes memory by its square
        return _too_deep(text)
    try:
        # 64 KB of `1if 1else ` would otherwise print thousands of warnings on our own stderr.
        with warnings.catch_warnings(record=True) as warned:
            warnings.simplefilter("always")
            tree = ast.parse(text)
            by_level = list(islice(levels(tree), MAX_DEPTH + 1))
            if len(by_level) > MAX_DEPTH:
                return _too_deep(text)
            code = _compiled(tree, text)
            if isinstance(code, Fault):
                return _without_tree(text, code)
    except SyntaxError as error:
        kind = "depth" if "too many nested parentheses" in str(error.msg) else "syntax"
        span = _fault_span(error.lineno, error.offset, error.end_lineno, error.end_offset, text)
        return _without_tree(text, Fault(kind, str(error.msg), span))
    except (RecursionError, MemoryError, OverflowError):
        return _faulty(text, "depth", _("This program is nested too deeply for Python to read."))
    except ValueError:  # lone surrogates, and whatever else the tokenizer cannot take
        return _faulty(text, "encoding", _("This file holds characters that are not text; save it as UTF-8."))
    return Program(
        text, tree, [node for level in by_level for node in level], code=None if warned or _has_sets(code) else code
    )


def _too_deep(text: str) -> Program:
    return _faulty(text, "depth", _("This program is nested more than {number} levels deep.", number=MAX_DEPTH))


def levels(node: ast.AST) -> Iterator[list[ast.AST]]:
    """A node, its children, theirs, and so on: what `ast.walk` gives, in half the time."""
    level = [node]
    while level:
        yield level
        level = _below(level)


def _below(nodes: Iterable[ast.AST]) -> list[ast.AST]:
    """The children of some nodes, as `ast.iter_child_nodes` gives them."""
    found: list[ast.AST] = []
    for node in nodes:
        for name in node._fields:  # not all attributes: other libraries tie nodes to their parents
            value = getattr(node, name, None)
            if isinstance(value, ast.AST):
                found.append(value)
            elif isinstance(value, list):
                found += [item for item in value if isinstance(item, ast.AST)]
    return found


def _compiled(tree: ast.Module, text: str) -> types.CodeType | Fault:
    """The program's code, or what Python finds only when it compiles, such as `return` outside a function."""
    try:
        code: types.CodeType = compile(tree, "<program>", "exec", dont_inherit=True, optimize=0)
    except SyntaxError as error:
        # The compiler counts bytes, where the parser counts characters.
        lines = text.split("\n")
        column, end = (
            offset and characters(lines, line or 1, offset - 1) + 1
            for line, offset in ((error.lineno, error.offset), (error.end_lineno, error.end_offset))
        )
        return Fault("syntax", str(error.msg), _fault_span(error.lineno, column, error.end_lineno, end, text))
    return code


@lru_cache(maxsize=1024)  # the same for every submission to an exercise
def code_of_call(call: str) -> types.CodeType | None:
    """The code of a case's call, as `Program.code`: None where the child has to compile it."""
    try:
        with warnings.catch_warnings(record=True) as warned:
            warnings.simplefilter("always")
            code: types.CodeType = compile(call, "<call>", "eval", dont_inherit=True, optimize=0)
    except (SyntaxError, ValueError, RecursionError, MemoryError, OverflowError):
        return None
    return None if warned or _has_sets(code) else code


def _has_sets(code: types.CodeType) -> bool:
    """Whether there are sets among the constants: sent to another process, they would come in another order."""
    kinds = [type(constant) for constant in code.co_consts]
    return frozenset in kinds or any(_has_sets(c) for c in code.co_consts if isinstance(c, types.CodeType))


def characters(lines: Sequence[str], line: int, byte_offset: int) -> int:
    """A UTF-8 offset within a line (from 1) as a number of characters, clamped to the line."""
    if not 1 <= line <= len(lines):
        return 0
    text = lines[line - 1]
    return min(byte_offset, len(text)) if text.isascii() else len(text.encode()[:byte_offset].decode(errors="ignore"))


def _fault_span(line: int | None, column: int | None, end_line: int | None, end: int | None, text: str) -> Span:
    """CPython's position, clamped to the text: it may name a line or column beyond the end."""
    lines = text.split("\n")
    line = min(max(line or 1, 1), len(lines))
    column = min(max(column or 1, 1), len(lines[line - 1]) + 1)
    end = end or 0
    if end_line != line or end <= column:
        end = column + 1
    return Span(line, column, line, min(end, len(lines[line - 1]) + 2))


def _faulty(text: str, kind: str, message: str, line: int = 1) -> Program:
    return _without_tree(text, Fault(kind, message, Span(line, 1, line, 1)))


def _without_tree(text: str, fault: Fault) -> Program:
    tree = ast.Module([], [])
    return Program(text, tree, [tree], fault)


def edited(program: Program, edit: Edit) -> Program:
    """The program as it would be with an edit."""
    return parse(spliced(program.lines, (edit,)))


def spliced(lines: Sequence[str], edits: Iterable[Edit]) -> str:
    """A text's lines with edits that do not overlap; of two at one place the first comes first."""
    pieces: list[str] = []
    line, column = 1, 1
    for edit in sorted(edits, key=lambda e: (e.span.line, e.span.column, e.span.end_line, e.span.end_column)):
        pieces += [_between(lines, line, column, edit.span.line, edit.span.column), edit.text]
        line, column = edit.span.end_line, edit.span.end_column
    return "".join([*pieces, _between(lines, line, column, len(lines), len(lines[-1]) + 1)])


def _between(lines: Sequence[str], line: int, column: int, end_line: int, end_column: int) -> str:
    """The text from one place to another; "" where the second lies before the first."""
    if line > end_line:
        return ""
    if line == end_line:
        return lines[line - 1][column - 1 : end_column - 1]
    return "\n".join(
        [lines[line - 1][column - 1 :], *lines[line : end_line - 1], lines[end_line - 1][: end_column - 1]]
    )


def replaced(lines: Sequence[str], edit: Edit) -> list[str]:
    """What becomes, of a text's lines, of those that an edit touches."""
    first, last = lines[edit.span.line - 1], lines[edit.span.end_line - 1]
    return (first[: edit.span.column - 1] + edit.text + last[edit.span.end_column - 1 :]).split("\n")


def without_imports(source: str) -> tuple[str, frozenset[str]]:
    """A program's text with `pass` for every import, at the same places, and the names of the modules."""
    lines = source.encode().split(b"\n")
    modules: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Import | ast.ImportFrom):
            continue
        if isinstance(node, ast.Import):
            modules.update(alias.name for alias in node.names if not alias.asname)
        for number in range(node.lineno, (node.end_lineno or node.lineno) + 1):
            line = lines[number - 1]
            start = node.col_offset if number == node.lineno else 0
            end = node.end_col_offset or 0 if number == node.end_lineno else len(line)
            filler = b"pass" if number == node.lineno else b""
            lines[number - 1] = line[:start] + filler.ljust(end - start) + line[end:]
    return b"\n".join(lines).decode(), frozenset(modules)
