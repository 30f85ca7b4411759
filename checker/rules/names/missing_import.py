"""A module is used that was not imported.

Much of what Python can do is kept in modules such as `math` and `random`. A program has to `import` a module before
it can use it.
"""

from __future__ import annotations

from collections.abc import Iterator

from checker.facts.imports import may_import, other_way
from checker.facts.missing import unknown_name
from checker.model import Edit, Evidence, Finding, Span
from checker.words import _

taxonomy = "NAM08"
risk = "low"
message = "`{name}` on line {line} {belongs}, which has to be imported first."
hints = (
    "Python does not load its modules by itself: a program says which ones it needs.",
    "Imports stand at the top of the file, above line {line}.",
    "Write `{imports}` on a line of its own at the top.",
)
bad = """\
side = math.sqrt(49)
print(side)
"""
line = 1
good = """\
import math
side = math.sqrt(49)
print(side)
"""
near_miss = (
    "import math\nside = maths.sqrt(49)\nprint(side)\n",
    "import math\nside = sqrt(49)\nprint(side)\n",
    "print(string.upper())\n",
    "def sqr(number):\n    return number ** 0.5\n\nprint(sqrt(49))\n",
    "print(time)\n",
    "print(math.sqrt(49))\nimport math\n",
    "side = maths.root(49)\nprint(side)\n",
)


def missing_import(evidence: Evidence) -> Iterator[Finding]:
    missing = unknown_name(evidence)
    module = missing.module if missing else None
    if missing is None or module is None or not may_import(module, evidence) or other_way(missing):
        return
    if missing.near and missing.name != module:
        return
    is_whole = module == missing.name and missing.attribute is not None and module != "datetime"
    is_whole = is_whole or missing.attribute in ("date", "time", "timedelta", "datetime")
    imports = f"import {module}" if is_whole else f"from {module} import {missing.name}"
    belongs = _("is a module") if is_whole else _("is a part of the module `{module}`", module=module)
    words = {"name": missing.name, "line": missing.line, "belongs": belongs, "imports": imports}
    yield Finding(missing.span, words, Edit(Span(1, 1, 1, 1), imports + "\n"))
