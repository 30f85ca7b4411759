"""The new text that a method makes is not kept.

Methods of a text, such as `replace` and `split`, leave the text as it is and give back something new. On a line of its
own such a call changes nothing.
"""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator

from checker.facts import results
from checker.facts.crashes import UNKNOWN, Failure, failure_of
from checker.model import Evidence, Finding
from checker.rules import Example
from checker.search.slip import Code, Slip
from checker.tree import segment, span_of

taxonomy = "TYP11"
misconception = "StringMethodsModifyTheString"
risk = "low"
cost = 0.02
message = "`{call}` leaves `{name}` as it is and gives back something new, which line {line} throws away."
hints = (
    "A text never changes; its methods give back something new.",
    "Look at line {line}: where does what `{call}` gives back go?",
    "Give it a name: put `{name} = ` in front of `{call}`.",
)
belief = "You would be right if `{call}` changed `{name}`; but it makes something new, which is dropped."
bad = """\
price = "2,50"
price.replace(",", ".")
print(float(price) * 2)
"""
line = 2
good = """\
price = "2,50"
price = price.replace(",", ".")
print(float(price) * 2)
"""
near_miss = (
    "price = '2;50'\nprice.replace(',', '.')\nprint(float(price) * 2)\n",
    "price = '2,50'\nprice.upper()\nprint(float(price) * 2)\n",
    "price = '2,50 x'\nprice = price.replace(',', '.')\nprint(float(price) * 2)\n",
    "words = 'a b'\nwords.split()\nwords.shout()\n",
    "words = 'a b'\nprint(words.split())\nwords.append('c')\n",
)
searched = Example(
    bad="""\
for name in ["ada", "bob", "cem"]:
    name.title()
    print("Hello", name)
""",
    good="""\
for name in ["ada", "bob", "cem"]:
    name = name.title()
    print("Hello", name)
""",
    near_miss=(
        'for name in ["ada", "bob", "cem"]:\n    name.title()\n    print("hello", name)\n',
        'names = ["ada"]\nfor name in ["bob", "cem", "dan"]:\n    names.append(name)\n    print(names[0])\n',
    ),
    line=2,
)
_MAKERS = frozenset(
    "upper lower title capitalize strip lstrip rstrip replace swapcase center ljust rjust zfill removeprefix removesuffix "
    "split".split()
)
_MOST = 100  # characters of what a text is replaced with
_OF_LISTS = frozenset(name for owner, name in results.METHODS if owner == "list") | {"pop"}


def text_result_dropped(evidence: Evidence) -> Iterator[Finding]:
    failure = failure_of(evidence, "ValueError", "AttributeError")
    if failure is None:
        return
    for _, call, name in _dropped(evidence.program.nodes):
        if call.lineno < failure.line and _would_help(failure, name, call):
            words = {"call": segment(call, evidence.program), "name": name, "line": call.lineno}
            yield Finding(span_of(call, evidence.program.source), words)
            return


def slips(code: Code) -> Iterator[Slip]:
    for statement, call, name in _dropped(code.statements):
        words = {"call": code.text(call), "name": name}
        yield Slip(code.before(statement, f"{name} = "), code.line_span(statement), words)


def _dropped(nodes: Iterable[ast.AST]) -> Iterator[tuple[ast.Expr, ast.Call, str]]:
    """The lines on which a method makes something that nobody keeps, with its call and the name in front of it."""
    for node in nodes:
        match node:
            case ast.Expr(value=ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr=method)) as call):
                if method in _MAKERS:
                    yield node, call, name


def _would_help(failure: Failure, name: str, call: ast.Call) -> bool:
    """Whether the line that failed would have worked with what the call made of the text."""
    made = _made(failure, name, call)
    for node in failure.nodes:
        match node:
            case ast.Call(func=ast.Name(id="int" | "float" as number), args=[ast.Name(id=used)]) if used == name:
                return isinstance(made, str) and _reads(number, made)
            case ast.Attribute(value=ast.Name(id=used), attr=attribute) if used == name:
                return isinstance(made, list) and attribute in _OF_LISTS
    return False


def _made(failure: Failure, name: str, call: ast.Call) -> object:
    text = failure.value(ast.Name(name, ast.Load()))
    given = [failure.value(arg) for arg in call.args]
    if not isinstance(text, str) or call.keywords or len(given) > 2:
        return UNKNOWN
    if any(not isinstance(arg, str) or len(arg) > _MOST for arg in given):
        return UNKNOWN
    assert isinstance(call.func, ast.Attribute)
    try:
        return getattr(text, call.func.attr)(*given)
    except (TypeError, ValueError):
        return UNKNOWN


def _reads(number: str, text: str) -> bool:
    try:
        (int if number == "int" else float)(text)
    except ValueError:
        return False
    return True
