"""TOML texts that are to be Python: an expression, a plain value, a name, a construct."""

from __future__ import annotations

import ast
import keyword
import warnings
from typing import TYPE_CHECKING, Any

from checker.exercise.faults import quoted
from checker.exercise.readers import text
from checker.words import N_, _

if TYPE_CHECKING:
    from collections.abc import Callable

    from checker.exercise.fields import Page, Reader
    from checker.exercise.places import Where

_FILLED = text(filled=True)
# What Python raises on a text that it cannot read: null bytes, nesting too deep, and the plain kind.
UNREADABLE = (SyntaxError, ValueError, MemoryError, RecursionError)


def compiled(source: str, mode: str) -> None:
    """Compile only to see whether Python can; raises one of `UNREADABLE`.

    Compiling sees more than parsing: a `return` outside a function parses, but can never run.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # an exercise may well be about what Python warns of
        compile(source, "<exercise>", mode, dont_inherit=True)


def why_unreadable(error: BaseException) -> str:
    reason = error.msg if isinstance(error, SyntaxError) else str(error)
    return reason or _("it is nested too deeply")


def construct(value: object, page: Page, where: Where) -> str | None:
    from checker.constructs import parse_construct  # most exercises forbid and require nothing

    source: str | None = _FILLED(value, page, where)
    if source is not None:
        try:
            parse_construct(source)
        except ValueError as error:
            page.fault(where, str(error))
    return source


class _UnfitError(Exception):
    """Says what the text should have been."""


def _expression(source: str) -> str:
    try:
        compiled(source, "eval")
    except UNREADABLE:
        raise _UnfitError(_("one Python expression, such as `total([1, 2])`")) from None
    return source


def _literal(source: str) -> object:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(source, mode="eval")
        # `...` is a literal to Python, but no value that a sandbox ever sends back.
        if not any(isinstance(node, ast.Constant) and node.value is ... for node in ast.walk(tree)):
            return ast.literal_eval(tree)
    except (*UNREADABLE, TypeError):
        pass
    raise _UnfitError(_("a plain Python value, such as `3`, `'abc'` or `[1, 2]`")) from None


def _error_name(source: str) -> str:
    if not source.isidentifier() or keyword.iskeyword(source):
        raise _UnfitError(_("the name of an error, such as `ValueError`"))
    return source


def _module_name(source: str) -> str:
    if not all(part.isidentifier() and not keyword.iskeyword(part) for part in source.split(".")):
        raise _UnfitError(_("the name of a module, such as `math`"))
    return source


def _reader(convert: Callable[[str], Any]) -> Reader:
    def read(value: object, page: Page, where: Where) -> Any:
        source = _FILLED(value, page, where)
        if source is None:
            return None
        try:
            return convert(source.strip())
        except _UnfitError as unfit:
            page.wrong(where, N_("{it} must be {allowed}, not {given}."), allowed=unfit, given=quoted(source.strip()))
            return None

    return read


expression = _reader(_expression)
literal = _reader(_literal)
error_name = _reader(_error_name)
module_name = _reader(_module_name)
