"""Something is used under a name other than the one it was imported under.

After `import math` the root is called `math.sqrt`. After `from math import sqrt` it is called `sqrt`, and there is
no `math`.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.facts.imports import other_way
from checker.facts.missing import unknown_name
from checker.model import Edit, Evidence, Finding
from checker.tree import text_at

taxonomy = "NAM08"
risk = "low"
message = "After `{statement}` on line {imported} it is called `{right}`, not `{wrong}` as on line {line}."
hints = (
    "The way in which something is imported decides how it is called.",
    "Compare line {line} with the import on line {imported}.",
    "Write `{right}` in place of `{wrong}` on line {line}.",
)
bad = """\
import math
print(sqrt(49))
"""
line = 2
good = """\
import math
print(math.sqrt(49))
"""
near_miss = (
    "print(sqrt(49))\n",
    "import math\nprint(sqr(49))\n",
    "from math import pi\nprint(math.sqrt(49))\n",
    "import math\nrandom.seed(7)\nprint(math.sqrt(49))\n",
    "import math\nprint(maths.sqrt(49))\n",
)


def imported_another_way(evidence: Evidence) -> Iterator[Finding]:
    missing = unknown_name(evidence)
    other = other_way(missing) if missing and not missing.near else None
    if missing is None or other is None or other.span is None:
        return
    is_there = text_at(other.span, evidence.program) == other.wrong
    words = {"statement": other.statement, "imported": other.line, "line": missing.line}
    edit = Edit(other.span, other.right) if is_there else None
    yield Finding(other.span, {**words, "right": other.right, "wrong": other.wrong}, edit)
