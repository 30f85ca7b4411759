from __future__ import annotations

from dataclasses import dataclass, fields
from typing import get_type_hints


@dataclass
class Node:
    value: int
    next: Node | None = None
    label: Undefined = "x"


def link(a: Node, b: list[Node]) -> Node: ...


print([(f.name, f.type) for f in fields(Node)], link.__annotations__)
print(get_type_hints(link))
value: Undefined = 1
print(__annotations__)
