"""A text stands in the program without quotes.

Without quotes a word is a name, and Python looks for the value that was stored under it. Only quotes make it a
text.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.facts.attributes import class_with
from checker.facts.missing import MissingName, unknown_name
from checker.model import Evidence, Finding, Trial
from checker.words import N_, _

taxonomy = "NAM03"
risk = "middle"
message = "No value is stored under the name `{name}` on line {line}. {advice}"
hints = (
    "A word without quotes is a name; a word in quotes is a text.",
    "Is `{name}` on line {line} a name for a value, or is it the text itself?",
    'If it is the text, write `"{name}"`; if it is a name, give it a value first.',
)
bad = """\
color = blue
print("My color is", color)
"""
line = 1
good = """\
color = "blue"
print("My color is", color)
"""
near_miss = (
    "colour = 'My color is blue'\nprint(color)\n",
    "print('My color is', Blue)\nBlue = 'blue'\n",
    "blue()\n",
    "if color == 'blue':\n    print('My color is blue')\n",
    "for entry in [('blue', 1)]:\n    if color == entry[0]:\n        print('My color is blue')\n",
    "colors = ['red', 'green']\nif colors[0] == blue:\n    print('My color')\n",
    "for letter in blue:\n    print(letter)\n",
    "print(True)\nprint(true)\n",
    "def paint():\n    blue = 'My color is blue'\n\npaint()\nprint(blue)\n",
)

_SHOW = ("print", "input")
_SURE = N_("Is it text, without its quotes?")
_ASKED = N_("Is it text without quotes, or does it still need a value?")


def unquoted_string_name(evidence: Evidence) -> Iterator[Finding]:
    missing = unknown_name(evidence)
    if missing is None or missing.given_here or missing.module or missing.owner or missing.near or missing.call:
        return
    if missing.near_builtin and not missing.is_wanted(evidence.failing):
        return
    if missing.is_exception:
        return
    if class_with(missing.name, missing.place, missing.names):
        return
    around = _around(missing)
    if around is None or not _takes_text(around, missing):
        return
    if _is_text(around, missing, evidence.failing):
        yield _found(missing, _SURE)
    elif _may_be_asked(around, missing):
        yield _found(missing, _ASKED)


def _found(missing: MissingName, advice: str) -> Finding:
    words = {"name": missing.name, "line": missing.line, "advice": _(advice)}
    return Finding(missing.span, words, missing.edit(f'"{missing.name}"') if advice is _SURE else None)


def _around(missing: MissingName) -> ast.AST | None:
    """What the name is a direct part of."""
    node = missing.place.node
    inside = (n for n in missing.program.nodes if any(child is node for child in ast.iter_child_nodes(n)))
    return next(inside, None)


def _takes_text(around: ast.AST, missing: MissingName) -> bool:
    """Whether a text may stand there; a list, or a number to calculate with, is more likely elsewhere."""
    node = missing.place.node
    match around:
        case ast.Call():
            return node in around.args
        case ast.Assign(value=value) | ast.Return(value=value):
            return value is node
        case ast.Compare(left=left, ops=[ast.Eq() | ast.NotEq()], comparators=[right]):
            other = left if right is node else right  # a text there already: then this is the name for the value
            if _is_among_items(other, missing):
                return True
            return not isinstance(other, ast.Constant) and _is_text_beside(other, missing)
        case ast.Compare(left=left, ops=[ast.In() | ast.NotIn()]):
            return left is node
        case ast.Subscript(slice=key):
            return key is node
        case ast.BinOp(op=ast.Add(), left=left, right=right):
            return any(_is_text_beside(side, missing) for side in (left, right))
        case ast.List() | ast.Tuple() | ast.Set() | ast.Dict():
            return True
    return False


def _is_text_beside(node: ast.expr, missing: MissingName) -> bool:
    """Whether a name, a text as it stands, or what a function gives is text; an item of something does not count."""
    match node:
        case ast.Name() | ast.Constant() | ast.JoinedStr() | ast.Call(func=ast.Name()):
            return missing.kind(node) == "str"
    return False


def _may_be_asked(around: ast.AST, missing: MissingName) -> bool:
    """Whether a text is likely enough to ask for one: not for `x`, nor for what a function is to work with."""
    if isinstance(around, ast.Call) and not (isinstance(around.func, ast.Name) and around.func.id in _SHOW):
        return False
    return _is_word(missing.name)


def _is_text(around: ast.AST, missing: MissingName, trial: Trial | None) -> bool:
    """Whether something bears out that the word is meant: it is expected, a text like it is there, or a key."""
    if _is_word(missing.name) and missing.is_wanted(trial):
        return True
    match around:
        case ast.Compare() | ast.Assign() | ast.List() if _is_a_text_elsewhere(missing) and _is_word(missing.name):
            return True
        case ast.Compare(left=left, comparators=[right], ops=[ast.Eq() | ast.NotEq()]):
            sides = (left, right)
            return any(_is_text_beside(side, missing) or _is_among_items(side, missing) for side in sides)
        case ast.Subscript(value=ast.Name() as value):
            found = missing.variables.get(value.id)
            return found is not None and found.type_name == "dict" and f"'{missing.name}':" in found.text
    return False


def _is_among_items(node: ast.expr, missing: MissingName) -> bool:
    """Whether it is an item of something that has the word among its items, as the frame shows."""
    if not isinstance(node, ast.Subscript) or not isinstance(node.value, ast.Name):
        return False
    found = missing.variables.get(node.value.id)
    return found is not None and f"'{missing.name}'" in found.text


def _is_word(name: str) -> bool:
    return len(name) > 1 or name.isupper()


def _is_a_text_elsewhere(missing: MissingName) -> bool:
    return any(isinstance(n, ast.Constant) and n.value == missing.name for n in missing.program.nodes)
