"""Slips in what is printed and how: spaces, line ends, letters, forms of numbers and lists."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from damage import Change, Right, each, is_call
from slips import Broken


def _printed_texts(right: Right) -> Iterator[ast.Constant]:
    """The texts of at least two letters that stand in a call of print or beside a plus."""
    for node in right.all(ast.Constant):
        is_key = isinstance(right.parents[node], ast.Subscript | ast.Attribute)
        is_text = isinstance(node.value, str) and len(node.value) > 1 and not is_key
        if is_text and any(is_call(above, "print") for above in right.above(node)):
            yield node


def _prints(right: Right) -> list[ast.Call]:
    return [node for node in right.all(ast.Call) if is_call(node, "print") and node.args]


def comma_for_plus(right: Right) -> Iterator[Broken]:
    for call in _prints(right):
        match call.args:
            case [ast.BinOp(left=left, op=ast.Add(), right=other)]:
                yield right.with_changes(right.write(call.args[0], f"{right.of(left)}, {right.of(other)}"))


def plus_for_comma(right: Right) -> Iterator[Broken]:
    """Two texts are joined, and the space that the comma put between them is gone."""
    for call in _prints(right):
        match call.args:
            case [ast.Constant(value=str()) as first, second] if not call.keywords:
                yield right.with_changes(right.write(call, f"print({right.of(first)} + str({right.of(second)}))"))


def space_lost(right: Right) -> Iterator[Broken]:
    for node in [*_printed_texts(right), *right.all(ast.JoinedStr)]:
        start, end = right.place(node)
        for at in range(start, end):
            if (right.text[at] == " " and right.text[at + 1] in "\"'{") or right.text[at : at + 2] in (": ", "} "):
                gap = at + 1 if right.text[at] in ":}" else at
                yield right.with_changes(Change(gap, gap + 1, ""))


def line_end_lost(right: Right) -> Iterator[Broken]:
    for call in _prints(right):
        if not call.keywords:
            end = right.place(call)[1]
            for text in ('""', '" "'):
                yield right.with_changes(Change(end - 1, end - 1, f", end={text}"))


def empty_line_printed(right: Right) -> Iterator[Broken]:
    for call in _prints(right):
        last = call.args[-1]
        if isinstance(last, ast.Constant | ast.JoinedStr) and right.of(last).endswith('"') and len(right.of(last)) > 3:
            end = right.place(last)[1]
            yield right.with_changes(Change(end - 1, end - 1, "\\n"))


def other_capitals(right: Right) -> Iterator[Broken]:
    for node in _printed_texts(right):
        wrong = right.of(node).swapcase() if len(node.value) < 4 else right.of(node).title()
        if wrong == right.of(node):
            wrong = right.of(node).lower()
        yield right.with_changes(right.write(node, wrong))


def misspelt_text(right: Right) -> Iterator[Broken]:
    for node in _printed_texts(right):
        text, word = right.of(node), max(node.value.split(), key=len, default="")
        if len(word) > 3 and word.isalpha():
            yield right.with_changes(right.write(node, text.replace(word, word[:-2] + word[-1] + word[-2])))
            yield right.with_changes(right.write(node, text.replace(word, word[:-2] + word[-1])))


def sign_lost(right: Right) -> Iterator[Broken]:
    for node in [*_printed_texts(right), *right.all(ast.JoinedStr)]:
        start, end = right.place(node)
        for at in range(start + 1, end - 1):
            if right.text[at] in ":!.%," and right.text[at - 1] not in "{\\" and right.text[at + 1] in " \"'":
                yield right.with_changes(Change(at, at + 1, ""))


def list_printed(right: Right) -> Iterator[Broken]:
    for node in right.all(ast.Call):
        match node:
            case ast.Call(func=ast.Attribute(value=ast.Constant(), attr="join"), args=[inside]):
                yield right.with_changes(right.write(node, right.of(inside)))


def not_rounded(right: Right) -> Iterator[Broken]:
    for node in right.all(ast.Call):
        match node:
            case ast.Call(func=ast.Name(id="round"), args=[number, *_]):
                yield right.with_changes(right.write(node, right.of(number)))
    for node in right.all(ast.JoinedStr):
        start, end = right.place(node)
        for form in (":.1f", ":.2f", ":.3f"):
            at = right.text.find(form, start, end)
            if at >= 0:
                yield right.with_changes(Change(at, at + 4, ""))
                yield right.with_changes(Change(at, at + 4, ":.0f"))


def prompt_printed(right: Right) -> Iterator[Broken]:
    """A question that the task does not ask for stands before the answer is read."""
    for statement, _, _ in right.statements():
        if isinstance(statement, ast.Assign) and "input()" in right.of(statement):
            start, _ = right.place(statement)
            question = 'print("Please type a value:")\n' + " " * statement.col_offset
            yield right.with_changes(Change(start, start, question))


@each(ast.Expr)
def print_lost(right: Right, node: ast.Expr) -> Iterator[str]:
    """The program computes everything and prints nothing."""
    prints = _prints(right)
    if len(prints) == 1 and node.value is prints[0]:
        yield right.of(prints[0].args[-1])


def never_printed(right: Right) -> Iterator[Broken]:
    """A line of the output that nobody thought of."""
    for statement, block, _ in right.statements():
        if is_call(getattr(statement, "value", None), "print") and len(block) > 1 and len(_prints(right)) > 1:
            yield right.without(statement)
