"""Changes a program's tree in some of the places where a change fits."""

from __future__ import annotations

import ast
from collections.abc import Callable
from random import Random

Change = Callable[[ast.AST, "Fresh"], "ast.AST | list[ast.stmt] | None"]
WORDS = "entry part value piece thing element current answer text_so_far".split()


class Fresh:
    """Names that a program does not use yet."""

    def __init__(self, tree: ast.AST, chance: Random) -> None:
        self.lists = _lists(tree)
        used = {getattr(node, name, None) for node in ast.walk(tree) for name in ("id", "arg", "name", "attr")}
        self.chance = chance
        self.free = [word for word in (*WORDS, *(f"{w}_{n}" for n in range(1, 40) for w in WORDS)) if word not in used]

    def name(self) -> str:
        """One of the first few that are left."""
        return self.free.pop(self.chance.randrange(min(5, len(self.free))))


def _lists(tree: ast.AST) -> set[str]:
    """Names that stand for a list that is written out, and for nothing else."""
    found: dict[str, bool] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
            name = node.targets[0].id
            found[name] = found.get(name, True) and isinstance(node.value, ast.List)
    return {name for name, is_list in found.items() if is_list}


class _Everywhere(ast.NodeTransformer):
    """Makes a change at about two of three places, and at one at least."""

    def __init__(self, change: Change, fresh: Fresh) -> None:
        self.change, self.fresh, self.made, self.all = change, fresh, 0, False

    def visit(self, node: ast.AST) -> ast.AST | list[ast.stmt]:
        if isinstance(node, ast.FormattedValue):  # what follows the colon is no text of the program
            node.value = self.visit(node.value)
            return node
        node = self.generic_visit(node)
        if not self.all and self.fresh.chance.random() > 0.7:
            return node
        changed = self.change(node, self.fresh)
        self.made += changed is not None
        return node if changed is None else changed


def rewritten(source: str, change: Change, chance: Random) -> str | None:
    """The program with a change made in it; None where there is no place for it."""
    for everywhere in (False, True):
        tree = ast.parse(source)
        places = _Everywhere(change, Fresh(tree, chance))
        places.all = everywhere
        tree = places.visit(tree)
        if places.made:
            return ast.unparse(ast.fix_missing_locations(tree)) + "\n"
    return None


def lines(text: str) -> list[ast.stmt]:
    return ast.parse(text).body


def load(name: str) -> ast.Name:
    return ast.Name(name, ast.Load())


def loop_with(text: str, body: list[ast.stmt]) -> list[ast.stmt]:
    """Statements, the last of which gets these lines after its own."""
    made = lines(text)
    last = made[-1]
    assert isinstance(last, ast.While | ast.For)
    last.body = [line for line in last.body if not isinstance(line, ast.Pass)] + body
    return made
