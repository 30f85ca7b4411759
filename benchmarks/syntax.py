"""How well syntax errors are explained: checker, CPython and friendly-traceback on the same broken programs.

    python benchmarks/syntax.py [PROGRAMS] [FOLDER]

Breaks right programs (the solutions of `exercises/`, examples of rules, and, where FOLDER has them, the correct
submissions of the Refactory set) by the kinds of slips in `slips.py`, with fixed seeds. Prints Markdown: how often
the first message names the right line and the cause; how often the edit compiles and equals the original;
milliseconds. Then the same for two slips at once. friendly-traceback is a dependency of the benchmarks only.
"""

from __future__ import annotations

import ast
import collections
import json
import platform
import random
import re
import statistics
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from slips import SLIPS, Broken

from checker.program import parse
from checker.rules import all_rules
from checker.rules.reading import kinds, read
from checker.syntax.search import repairs

ROOT = Path(__file__).parents[1]
DATA = ROOT.parent / "shared" / "data"
SEED = 20261123


class Item(NamedTuple):
    """One broken program, and what it was."""

    slips: tuple[str, ...]
    source: str
    lines: frozenset[int]
    original: str


class Told(NamedTuple):
    """What an explainer made of it."""

    line: int
    names_cause: bool
    ms: float


def right_programs(folder: Path) -> list[str]:
    """Programs that compile: no two alike, in a fixed order. Other rules' examples print more than the data do."""
    texts = [path.read_text(encoding="utf-8") for path in sorted(ROOT.glob("exercises/*/solution.py"))]
    texts += [rule.good for rule in all_rules() if rule.group != "syntax"]
    data = folder / "refactory_dev.jsonl"
    if data.exists():
        rows = [json.loads(line) for line in data.read_text(encoding="utf-8").splitlines()]
        texts += sorted({row["code"] for row in rows if row["kind"] == "correct" or row["verified"] == "pass"})
    return [text.replace("\r\n", "\n").expandtabs(4) for text in texts if parse(text).fault is None]


def broken_programs(programs: list[str], wanted: int) -> list[Item]:
    """The same number of each slip, in programs picked by chance: one of each program, then a second one, and so on."""
    each = -(-wanted // len(SLIPS))
    items = []
    for name, (slip, _, _) in SLIPS.items():
        chance = random.Random(f"{SEED} {name}")
        waiting = [(program, _shuffled(slip(program), chance)) for program in programs]
        chance.shuffle(waiting)
        made: list[Item] = []
        while waiting and len(made) < each:
            program, variants = waiting.pop(0)
            broken = next((variant for variant in variants if parse(variant.source).fault), None)
            if broken:
                made.append(Item((name,), broken.source, broken.lines, broken.right or program))
                waiting.append((program, variants))
        items += made
    return items


def _shuffled(made: Iterator[Broken], chance: random.Random) -> Iterator[Broken]:
    broken = list(made)
    chance.shuffle(broken)
    return iter(broken)


def _one(made: Iterator[Broken], chance: random.Random) -> list[Broken]:
    """One of those that Python cannot read."""
    return next(([broken] for broken in _shuffled(made, chance) if parse(broken.source).fault), [])


def twice_broken(programs: list[str], wanted: int) -> list[Item]:
    """Two slips at least two lines apart, each of which alone breaks the program."""
    chance = random.Random(SEED)
    items: list[Item] = []
    names = list(SLIPS)
    while len(items) < wanted:
        program = chance.choice(programs)
        first, second = chance.sample(names, 2)
        one, other = (_one(SLIPS[name].slip(program), chance) for name in (first, second))
        both = one and other and _joined(program, one[0], other[0])
        if both and parse(both.source).fault:
            items.append(Item((first, second), both.source, both.lines, program))
    return items


def _joined(program: str, one: Broken, other: Broken) -> Broken | None:
    """Both changes in one program, where each changes one line of it and they are not neighbours."""
    lines = program.split("\n")
    for broken in (one, other):
        if len(broken.source.split("\n")) != len(lines) or len(broken.lines) != 1:
            return None
    (a,), (b,) = one.lines, other.lines
    if abs(a - b) < 2:
        return None
    lines[a - 1], lines[b - 1] = one.source.split("\n")[a - 1], other.source.split("\n")[b - 1]
    return Broken("\n".join(lines), frozenset({a, b}))


def by_cpython(item: Item) -> Told:
    started = time.perf_counter()
    try:
        compile(item.source, "<program>", "exec", dont_inherit=True)
    except SyntaxError as error:
        words = SLIPS[item.slips[0]].words
        return Told(error.lineno or 0, bool(re.search(words, str(error.msg))), _since(started))
    raise AssertionError("it compiles")


def by_friendly(item: Item) -> Told:
    from friendly_traceback import source_cache
    from friendly_traceback.core import FriendlyTraceback

    started = time.perf_counter()
    source_cache.cache.add("<program>", item.source)
    try:
        compile(item.source, "<program>", "exec", dont_inherit=True)
    except SyntaxError as error:
        explained = FriendlyTraceback(*sys.exc_info())
        explained.assign_cause()
        said = " ".join(str(explained.info.get(part, "")) for part in ("cause", "suggest"))
        ms = _since(started)
        unsure = "cannot guess" in said or "I do not recognize" in said
        return Told(error.lineno or 0, not unsure and bool(re.search(SLIPS[item.slips[0]].words, said)), ms)
    raise AssertionError("it compiles")


def by_checker(item: Item) -> Told:
    program = parse(item.source)
    started = time.perf_counter()
    diagnoses = read(program, strict=True).diagnoses
    ms = _since(started)
    first = diagnoses[0]
    return Told(first.span.line if first.span else 0, first.rule in SLIPS[item.slips[0]].rules.split(), ms)


def _since(started: float) -> float:
    return (time.perf_counter() - started) * 1e3


def same(one: str, other: str) -> bool:
    """Whether two programs mean the same to Python."""
    return ast.dump(ast.parse(one)) == ast.dump(ast.parse(other))


def main(wanted: int, folder: Path) -> None:
    """Measure and print everything."""
    warnings.simplefilter("ignore")
    programs = right_programs(folder)
    items = broken_programs(programs, wanted)
    print(f"Python {platform.python_version()}, {len(items)} programs, broken by {len(SLIPS)} kinds of slips\n")
    explainers: dict[str, Callable[[Item], Told]] = {
        "checker": by_checker,
        "CPython": by_cpython,
        "friendly-traceback": by_friendly,
    }
    for explain in explainers.values():
        explain(items[0])  # imports
    told = {name: [explain(item) for item in items] for name, explain in explainers.items()}
    print("| explainer | right line % | cause named first % | ms mean | ms p95 |\n|---|---:|---:|---:|---:|")
    for name, answers in told.items():
        right = share(answer.line in item.lines for answer, item in zip(answers, items, strict=True))
        ms = sorted(answer.ms for answer in answers)
        named = share(answer.names_cause for answer in answers)
        print(f"| {name} | {right:.1f} | {named:.1f} | {statistics.mean(ms):.2f} | {ms[int(len(ms) * 0.95)]:.2f} |")
    _edits(items, told["checker"])
    _two_at_once(programs)


def share(hits: Iterator[bool]) -> float:
    found = list(hits)
    return 100 * sum(found) / len(found)


def _edits(items: list[Item], told: list[Told]) -> None:
    """Of the repairs that checker finds, whether it shows them or not."""
    rows: dict[str, list[tuple[bool, bool, bool, bool, bool]]] = collections.defaultdict(list)
    for item, answer in zip(items, told, strict=True):
        best = repairs(parse(item.source), kinds())[:3]
        exact = [same(attempt.source, item.original) for attempt in best]
        found = (bool(best), exact[:1] == [True], any(exact), answer.line in item.lines, answer.names_cause)
        rows[item.slips[0]].append(found)
    print("\n| slip | programs | repaired % | exact top 1 % | exact top 3 % | line % | cause % |")
    print("|---|---:|---:|---:|---:|---:|---:|")
    every = [found for some in rows.values() for found in some]
    for name, some in [*rows.items(), ("**all**", every)]:
        shares = " | ".join(f"{share(iter(column)):.1f}" for column in zip(*some, strict=True))
        print(f"| {name} | {len(some)} | {shares} |")


def _two_at_once(programs: list[str]) -> None:
    items = twice_broken(programs, 300)
    found = [{d.span.line for d in read(parse(item.source), strict=True).diagnoses if d.span} for item in items]
    both = share(item.lines <= lines for item, lines in zip(items, found, strict=True))
    spurious = sum(len(lines - item.lines) for item, lines in zip(items, found, strict=True))
    wrong = 100 * spurious / sum(map(len, found))
    print(
        f"\nTwo slips at once, {len(items)} programs: both lines in {both:.1f} %, {wrong:.1f} % of the lines spurious."
    )


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1200, Path(sys.argv[2]) if len(sys.argv) > 2 else DATA)
