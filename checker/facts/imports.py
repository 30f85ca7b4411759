"""What a program imports, and whether an exercise lets it import more."""

from __future__ import annotations

import ast
from dataclasses import dataclass

from checker.facts.members import MODULES, module_members
from checker.facts.missing import MissingName
from checker.model import Evidence, Span
from checker.tree import segment, span_of


@dataclass(frozen=True, slots=True)
class OtherWay:
    """How a name is called in the way in which it was imported."""

    line: int
    statement: str
    wrong: str
    right: str
    span: Span | None


def may_import(module: str, evidence: Evidence) -> bool:
    """Whether the exercise lets a learner import a module of beginners."""
    imports = evidence.exercise.imports
    return module in (MODULES if imports is None else imports)


def other_way(missing: MissingName) -> OtherWay | None:
    """The import that brought what a missing name is meant to be, but under another name."""
    for node in missing.program.nodes:
        if not isinstance(node, ast.Import | ast.ImportFrom) or node.lineno >= missing.line:
            continue
        if right := _right(node, missing):
            text, line = segment(node, missing.program), node.lineno
            if missing.attribute and isinstance(node, ast.ImportFrom):
                return OtherWay(line, text, f"{missing.name}.{missing.attribute}", right, _with_attribute(missing))
            return OtherWay(line, text, missing.name, right, missing.span)
    return None


def _right(node: ast.Import | ast.ImportFrom, missing: MissingName) -> str | None:
    """What has to be written in place of the name, or of the name and what stands behind its dot."""
    for alias in node.names:
        called = alias.asname or alias.name
        match node:
            case ast.ImportFrom(module=module):
                if module == missing.name and missing.attribute and missing.attribute == alias.name:
                    return called
            case _ if alias.name == missing.name and missing.attribute:
                return called
            case _ if "." not in called and _is_in(missing, alias.name):
                return f"{called}.{missing.name}"
    return None


def _is_in(missing: MissingName, module: str) -> bool:
    return missing.attribute is None and len(missing.name) > 1 and missing.name in module_members(module)


def _with_attribute(missing: MissingName) -> Span | None:
    node = missing.place.node
    around = (n for n in missing.program.nodes if isinstance(n, ast.Attribute) and n.value is node)
    found = next(around, None)
    return span_of(found, missing.program.source) if found else None
