"""The manual of rules, printed from the rules themselves: `python -m checker.author.manual > docs/rules.md`."""

from __future__ import annotations

import difflib
import sys

from checker.rules import GROUPS, Rule, rules_of

_HEAD = """# Rules

Printed from the rules by `python -m checker.author.manual`; a test keeps it up to date. Groups stand in the order in
which their rules may speak; `plain` rules speak only where no other has. `checker explain RULE` shows one of them.

Of each rule: what it is about, what it says, a program that it speaks about, the same put right, and one that looks
like it but that the rule leaves alone.
"""


def manual() -> str:
    """Every rule's page, as Markdown."""
    parts = [_HEAD]
    for group in GROUPS:
        parts.append(f"## {group}\n")
        if group == "syntax":
            parts.append(_table(rules_of(group)))
        parts += [_page(rule) for rule in rules_of(group)]
    return "\n".join(parts).rstrip() + "\n"


def _table(rules: tuple[Rule, ...]) -> str:
    """Kinds of slips at a glance: the lines that are wrong, and those that are right."""
    rows = ["| kind | id | what is written | what is right |", "|---|---|---|---|"]
    for rule in rules:
        wrong, right = _differing(rule.bad, rule.good)
        rows.append(f"| {rule.id} | {rule.taxonomy or ''} | {_cell(wrong)} | {_cell(right)} |")
    return "\n".join(rows) + "\n"


def _differing(bad: str, good: str) -> tuple[list[str], list[str]]:
    one, other = bad.splitlines(), good.splitlines()
    blocks = difflib.SequenceMatcher(None, one, other, autojunk=False).get_opcodes()
    changed = [block for block in blocks if block[0] != "equal"]
    wrong = [line for _, i1, i2, _, _ in changed for line in one[i1:i2]]
    right = [line for _, _, _, j1, j2 in changed for line in other[j1:j2]]
    if not wrong or not right or wrong == right:  # a line more, or moved, says too little
        return one, other
    return wrong, right


def _cell(lines: list[str]) -> str:
    """Lines of code in one cell; the spaces before them count."""
    shown = (
        line.replace("&", "&amp;").replace("<", "&lt;").replace("|", "&#124;").replace(" ", "&nbsp;") for line in lines
    )
    return f"<code>{'<br>'.join(shown)}</code>" if lines else ""


def _page(rule: Rule) -> str:
    ids = [f"taxonomy {rule.taxonomy}"] if rule.taxonomy else []
    known_as = f" ({', '.join(ids)})" if ids else ""
    speaks_about = "\n\nand about:\n\n".join(_fenced(example.bad) for example in rule.examples)
    return f"""### {rule.id}

{rule.title}{known_as}. {" ".join(rule.about.split())}

> {rule.message}

It speaks about:

{speaks_about}

Put right:

{_fenced(rule.good)}

It leaves alone:

{_fenced(rule.near_miss[0])}
"""


def _fenced(source: str) -> str:
    return f"```\n{source.rstrip()}\n```"


if __name__ == "__main__":
    sys.stdout.write(manual())
