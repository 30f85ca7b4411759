"""The manual of rules, printed from the rules themselves: `python -m checker.author.manual > docs/rules.md`."""

from __future__ import annotations

import sys

from checker.rules import GROUPS, Rule, rules_of

_HEAD = """# Rules

Printed from the rules by `python -m checker.author.manual`; a test keeps it up to date. Groups stand in the order in
which their rules may speak; `plain` rules speak only where no other has. `checker explain RULE` shows one of them.
"""


def manual() -> str:
    """Every rule's page, as Markdown."""
    parts = [_HEAD]
    for group in GROUPS:
        parts.append(f"## {group}\n")
        parts += [_page(rule) for rule in rules_of(group)]
    return "\n".join(parts).rstrip() + "\n"


def _page(rule: Rule) -> str:
    ids = [f"taxonomy {rule.taxonomy}"] if rule.taxonomy else []
    known_as = f" ({', '.join(ids)})" if ids else ""
    return f"""### {rule.id}

{rule.title}{known_as}. {" ".join(rule.about.split())}

> {rule.message}

It speaks about

{_fenced(rule.bad)}

not about

{_fenced(rule.good)}

and not about

{_fenced(rule.near_miss[0])}
"""


def _fenced(source: str) -> str:
    return f"```\n{source.rstrip()}\n```"


if __name__ == "__main__":
    sys.stdout.write(manual())
