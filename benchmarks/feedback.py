"""How well run-time and logic mistakes are explained: is the true cause named, or a wrong one, or none?

    python benchmarks/feedback.py [--each N] [--data FOLDER] [--rows N] [--only WORD] [--wrong] [--missed] [--lines]

Damages right programs (those of `programs/`, the course's, and, where FOLDER has them, the correct submissions of the
Refactory set) by the kinds of slips in `semantic_slips.py`, with fixed seeds, and keeps what fails its cases. Prints
Markdown: per kind how often the first message names the cause and the line; what CPython and friendly-traceback say
about the crashes; then how many of the wrong submissions in FOLDER get a cause, and whether the right ones are left
alone. friendly-traceback is a dependency of the benchmarks only.
"""

from __future__ import annotations

import argparse
import os
import platform
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path

import submissions
from explainers import explained, names_cause
from feedback_items import Bench, Item, ids_of, made_items
from right_programs import DATA, course_programs, data_programs, own_programs
from semantic_slips import KINDS

from checker import open_sandbox

MARKS = ("cause", "near", "none", "wrong")


def arguments() -> argparse.Namespace:
    """What was asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    folder = Path(os.environ.get("CHECKER_BENCH_DATA", DATA))
    parser.add_argument("--data", type=Path, default=folder, help="also: the variable CHECKER_BENCH_DATA")
    parser.add_argument("--each", type=int, default=9, help="wrong programs of each kind (9)")
    parser.add_argument("--rows", type=int, default=1000, help="submissions of each half, right and wrong (1000: all)")
    parser.add_argument("--only", default="", help="only the kinds of slips whose name, or cause, has this in it")
    parser.add_argument("--wrong", action="store_true", help="show each program of which a wrong cause was named")
    parser.add_argument("--missed", action="store_true", help="show each program of which no cause was named")
    parser.add_argument("--lines", action="store_true", help="show each program whose cause was named at another line")
    return parser.parse_args()


def main(asked: argparse.Namespace) -> None:
    """Measure and print everything."""
    for name in [name for name, kind in KINDS.items() if asked.only not in f"{name} {kind.cause}"]:
        del KINDS[name]
    own, data = own_programs() + course_programs(), data_programs(asked.data)
    with open_sandbox(preload=["collections", "heapq"]) as sandbox:
        bench = Bench(sandbox)
        items = list(made_items(bench, own, data, asked.each))
        if not items:
            sys.exit("No kind of slip is called so.")
        print(f"Python {platform.python_version()}, {len(items)} wrong programs by {len(KINDS)} kinds of slips\n")
        _by_kind(items)
        _crashes([item for item in items if item.crash])
        _unexplained(items)
        for word, wanted in (("wrong", asked.wrong), ("none", asked.missed), ("near", asked.missed)):
            if wanted:
                _show(f"Told {word}", [item for item in items if item.mark == word])
        if asked.lines:
            _show("The cause, but not its line", [i for i in items if i.mark == "cause" and not i.line_is_right])
        noisy = [program.name for program in own if not _is_silent(bench, program)]
        print(f"\n{len(own)} right programs of ours: {len(noisy)} false alarms", *noisy, flush=True)
        if asked.rows and not asked.only:
            submissions.report(submissions.answers(bench, asked.data, asked.rows))


def _is_silent(bench: Bench, program: submissions.RightProgram) -> bool:
    report, _ = bench.check(program, program.text)
    return report.passed and not report.diagnoses


def quantiles(times: Iterable[float]) -> tuple[float, float]:
    """The median, and what 95 of 100 stay below."""
    ordered = sorted(times)
    return ordered[len(ordered) // 2], ordered[int(len(ordered) * 0.95)]


def share(hits: Iterable[bool]) -> float:
    found = list(hits)
    return 100 * sum(found) / len(found)


def _by_kind(items: list[Item]) -> None:
    print("Of the first messages (%): **cause** names the true one, **near** says something true that falls short,")
    print("**none** says only what happened, **wrong** names a cause that it is not; **line** is right.\n")
    print("| slip | programs | " + " | ".join(MARKS) + " | line | ms p50 | ms p95 |\n|---|" + "---:|" * 8)
    groups = {kind: [item for item in items if item.kind == kind] for kind in KINDS}
    for kind, some in [*groups.items(), ("**all**", items)]:
        if some:
            marks = " | ".join(f"{share(item.mark == word for item in some):.1f}" for word in MARKS)
            lines = share(item.line_is_right for item in some)
            p50, p95 = quantiles(item.ms for item in some)
            print(f"| {kind} | {len(some)} | {marks} | {lines:.1f} | {p50:.0f} | {p95:.0f} |")
        else:
            print(f"| {kind} | 0 |" + " |" * 7)


def _crashes(items: list[Item]) -> None:
    """The same crashes told by others, whose cause is found by its words, and whose line is where it crashed."""
    if not items:
        return
    programs = [
        {"source": item.program.prelude + item.source, "stdin": case.stdin, "call": case.call, "argv": case.argv}
        for item in items
        if (case := item.crash)
    ]
    above = [item.program.prelude.count("\n") for item in items]
    told = explained(programs)
    print(f"\n{len(items)} crashes:\n")
    print("| explainer | cause named % | right line % | ms p50 | ms p95 |\n|---|---:|---:|---:|---:|")
    p50, p95 = quantiles(item.ms for item in items)
    named = share(item.mark == "cause" for item in items)
    lines = share(item.line_is_right for item in items)
    print(f"| checker, with its runs | {named:.1f} | {lines:.1f} | {p50:.1f} | {p95:.1f} |")
    for which, name in enumerate(("CPython", "friendly-traceback")):
        answers = [pair[which] for pair in told]
        named = share(names_cause(a, KINDS[item.kind].words) for a, item in zip(answers, items, strict=True))
        lines = share(a.line - up in item.lines for a, item, up in zip(answers, items, above, strict=True))
        p50, p95 = quantiles(answer.ms for answer in answers)
        print(f"| {name} | {named:.1f} | {lines:.1f} | {p50:.1f} | {p95:.1f} |")


def _unexplained(items: list[Item]) -> None:
    """Where rules are missing, the most first, and what is said in their place."""
    print("\nNo cause named, or a wrong one:")
    missed = Counter(item.kind for item in items if item.mark != "cause")
    for kind, count in missed.most_common():
        said = Counter(_rule(item) for item in items if item.kind == kind and item.mark != "cause")
        rules = ", ".join(f"{rule} {times}" for rule, times in said.most_common())
        print(f"- {kind} ({KINDS[kind].cause}): {count}, told {rules}")


def _rule(item: Item) -> str:
    name = item.told.rule if item.told else "nothing"
    return f"**{name}**" if item.mark == "wrong" else name


def _show(title: str, items: list[Item]) -> None:
    print(f"\n## {title}")
    for item in items:
        lines = ", ".join(map(str, sorted(item.lines)))
        ids = " ".join(sorted(ids_of(item.told))) if item.told else ""
        print(f"\n### {item.kind} ({KINDS[item.kind].cause}) in {item.program.name}, line {lines}")
        print(f"told: {ids}, line {item.line}: {item.told.message if item.told else ''}\n```python")
        print(item.source.strip("\n"), end="\n```\n")


if __name__ == "__main__":
    main(arguments())
