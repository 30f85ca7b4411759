"""A word after a dot comes from another language.

`push`, `trim` or `toUpperCase` are words of other languages, or good guesses. Python can do the same with a word or
sign of its own.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from checker.facts.attributes import MissingAttribute, missing_attribute
from checker.facts.crashes import seen
from checker.facts.kinds import plain_kind
from checker.facts.members import one, types_with
from checker.model import Evidence, Finding
from checker.tree import segment

taxonomy = "NAM10"
risk = "low"
message = "`{value}` on line {line} is {kind} and has no `{name}`; Python writes `{right}`."
hints = (
    "Each language has its own words; Python does not know those of the others.",
    "On line {line} `{value}` is {kind}. How does Python say `{name}` for {kind}?",
    "Write `{right}` on line {line}.",
)
bad = """\
names = ["Ann"]
names.push("Bob")
print(names)
"""
line = 2
good = """\
names = ["Ann"]
names.append("Bob")
print(names)
"""
near_miss = (
    "names = 'Ann'\nnames.append('Bob')\n",
    "names = ['Ann']\nnames.apend('Bob')\n",
    "names = ['Ann', 'Bob']\nprint(names.length())\n",
    "names = ['Bob', 'Ann'].sort()\nnames.push('Cem')\n",
    "class Names:\n    pass\n\nNames().push('Bob')\n",
    "names = ['Ann']\nnames.shove('Bob')\n",
    "names = ['Ann']\nnames.push()\n",
    "push = ['Ann'].append\npush.push('Bob')\n",
)

# What stands behind the dot, without capitals and `_`, and what Python writes: {0} and {1} are the values in the
# brackets, {all} is any number of them, and after `|` stands what fits another number of values.
_IN = "{0} in {value}"
_EMPTY = "not {value}"
_PART = "{value}[{0}:]|{value}[{0}:{1}]"
_LIST = {
    **dict.fromkeys("push pushback insertlast addlast put enqueue addelement".split(), ".append({0})"),
    **dict.fromkeys("addall pushall".split(), ".extend({0})"),
    **dict.fromkeys("delete erase removeitem removeelement".split(), ".remove({0})"),
    **dict.fromkeys("removeat deleteat".split(), ".pop({0})"),
    **dict.fromkeys("contains includes has".split(), _IN),
    **dict.fromkeys("indexof findindex".split(), ".index({0})"),
    **dict.fromkeys("isempty empty".split(), _EMPTY),
    **dict.fromkeys("at elementat".split(), "{value}[{0}]"),
    **dict.fromkeys("clone duplicate".split(), ".copy()"),
    "concat": "{value} + {0}",
    "first": "{value}[0]",
    "last": "{value}[-1]",
    "shift": "{value}.pop(0)",
    "unshift": "{value}.insert(0, {0})",
    "slice": _PART,
    "removeall": ".clear()",
}
_STR = {
    **dict.fromkeys("toupper uppercase touppercase upcase ucase".split(), ".upper()"),
    **dict.fromkeys("tolower lowercase tolowercase downcase lcase".split(), ".lower()"),
    **dict.fromkeys("trim trimmed chomp".split(), ".strip({all})"),
    **dict.fromkeys("trimstart trimleft ltrim".split(), ".lstrip({all})"),
    **dict.fromkeys("trimend trimright rtrim".split(), ".rstrip({all})"),
    **dict.fromkeys("substitute replaceall sub gsub".split(), ".replace({0}, {1})"),
    **dict.fromkeys("contains includes has".split(), _IN),
    **dict.fromkeys("charat at elementat".split(), "{value}[{0}]"),
    **dict.fromkeys("isempty empty".split(), _EMPTY),
    **dict.fromkeys("toint parseint tointeger".split(), "int({value})"),
    **dict.fromkeys("tofloat todouble parsefloat".split(), "float({value})"),
    **dict.fromkeys("tochararray tolist".split(), "list({value})"),
    **dict.fromkeys("equals isequal".split(), "{value} == {0}"),
    **dict.fromkeys("explode tokenize".split(), ".split({all})"),
    **dict.fromkeys("isnumber isnumeral".split(), ".isdigit()"),
    **dict.fromkeys("isletter isletters".split(), ".isalpha()"),
    "substring": _PART,
    "slice": _PART,
    "indexof": ".find({0})",
    "lastindexof": ".rfind({0})",
    "concat": "{value} + {0}",
    "repeat": "{value} * {0}",
    "implode": ".join({0})",
}
_DICT = {
    **dict.fromkeys("put set".split(), "{value}[{0}] = {1}"),
    **dict.fromkeys("delete erase removekey".split(), "{value}.pop({0})"),
    **dict.fromkeys("has haskey contains containskey includes".split(), _IN),
    **dict.fromkeys("entries pairs entryset iteritems getitems".split(), ".items()"),
    **dict.fromkeys("keyset getkeys allkeys".split(), ".keys()"),
    **dict.fromkeys("getvalues allvalues".split(), ".values()"),
    **dict.fromkeys("isempty empty".split(), _EMPTY),
    **dict.fromkeys("clone duplicate".split(), ".copy()"),
    **dict.fromkeys("putall addall merge".split(), ".update({0})"),
}
_SET = {
    **dict.fromkeys("push put".split(), ".add({0})"),
    **dict.fromkeys("delete erase".split(), ".remove({0})"),
    **dict.fromkeys("has contains includes".split(), _IN),
    **dict.fromkeys("isempty empty".split(), _EMPTY),
    **dict.fromkeys("clone duplicate".split(), ".copy()"),
    **dict.fromkeys("addall putall".split(), ".update({0})"),
}
_NUMBER = dict.fromkeys("tostring tostr".split(), "str({value})")
_PATTERNS = {"list": _LIST, "str": _STR, "dict": _DICT, "set": _SET, "int": _NUMBER, "float": _NUMBER}


def method_of_other_language(evidence: Evidence) -> Iterator[Finding]:
    missing = missing_attribute(evidence)
    if missing is None or missing.is_module or missing.is_function or missing.is_length or types_with(missing.name):
        return
    given = _given(missing)
    pattern = _pattern(missing, len(given)) if given is not None else None
    if given is None or pattern is None:
        return
    is_word = pattern.startswith(".")
    right = ("{value}" * is_word + pattern).format(*given, value=missing.value, all=", ".join(given))
    words = {"name": missing.name, "value": missing.value, "line": missing.line, "kind": one(missing.owner)}
    edit = missing.edit_name(pattern[1:].partition("(")[0]) if is_word and missing.call else None
    yield Finding(missing.span, {**words, "right": right}, edit)


def _pattern(missing: MissingAttribute, count: int) -> str | None:
    """What Python writes for it with so many values in the brackets."""
    name = missing.name.lower().replace("_", "")
    patterns = _PATTERNS.get(missing.owner, {}).get(name, "").split("|")
    if (missing.owner, name) == ("str", "concat") and count == 1 and not _is_text(missing):
        patterns = [".join({0})"]  # what is no text is a row of texts, to be put together
    return next((p for p in patterns if p and ("{all}" in p or _places(p) == count)), None)


def _places(pattern: str) -> int:
    return sum(place in pattern for place in ("{0}", "{1}"))


def _is_text(missing: MissingAttribute) -> bool:
    assert missing.call is not None
    variables = seen(missing.crash, missing.program)
    return plain_kind(missing.call.args[0], missing.program, variables) == "str"


def _given(missing: MissingAttribute) -> list[str] | None:
    """The learner's own text of each value in the brackets; None where they cannot be told one by one."""
    call = missing.call
    if call is None:
        return []
    if call.keywords or any(isinstance(value, ast.Starred) for value in call.args):
        return None
    return [segment(value, missing.program) for value in call.args]
