"""Rewrites that change how a program is written and not what it does, made by chance from a seed."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from functools import partial
from random import Random

from rewriting import loops, texts, values, wholes
from rewriting.places import Change, rewritten

from checker.constraints import forbidden, missing
from checker.model import Exercise
from checker.policy import refuse
from checker.program import parse

# A source text becomes another one; None where it does not fit.
Rewrite = Callable[[str, Random], str | None]
COMMENTS = ("# the next step", "# TODO: tidy up", "# print(total) was here", "#", "# for, if and def: are words, too")
CHANGES: tuple[Change, ...] = (
    loops.for_as_while,
    loops.for_by_position,
    loops.for_enumerated,
    loops.for_printed_at_once,
    loops.for_gathered_and_joined,
    loops.comprehension_as_loop,
    loops.loop_as_comprehension,
    loops.loop_with_pass,
    texts.f_text_as_sum,
    texts.f_text_formatted,
    texts.f_text_with_percent,
    texts.f_text_in_pieces,
    texts.sum_as_f_text,
    texts.printed_as_text,
    values.added_in_full,
    values.added_in_short,
    values.comparison_turned,
    values.branches_swapped,
    values.and_for_or,
    values.result_named,
    values.dictionary_in_steps,
    values.absolute_by_hand,
    values.return_with_else,
    wholes.parameters_with_types,
    wholes.all_in_main,
    wholes.printed_by_a_helper,
)


def _between_lines(source: str, chance: Random, make: Callable[[str], str]) -> str:
    """The text with more lines, each in front of one that begins a statement outside brackets and texts."""
    starts = {node.lineno for node in ast.walk(ast.parse(source)) if isinstance(node, ast.stmt)}
    made = []
    for number, line in enumerate(source.split("\n"), 1):
        is_branch = line.strip().startswith(("elif", "else"))
        if number in starts and not is_branch and chance.random() < 0.5:
            made.append(make(line[: len(line) - len(line.lstrip())]))
        made.append(line)
    return "\n".join(made)


def comments(source: str, chance: Random) -> str:
    return _between_lines(source, chance, lambda indent: indent + chance.choice(COMMENTS))


def empty_lines(source: str, chance: Random) -> str:
    return _between_lines(source, chance, lambda indent: chance.choice(("", indent, "\n")))


def docstrings(source: str, chance: Random) -> str:
    tree = ast.parse(source)
    for node in [tree, *ast.walk(tree)]:
        if isinstance(node, ast.Module | ast.FunctionDef) and not ast.get_docstring(node):
            node.body.insert(0, ast.Expr(ast.Constant("What this does: see the task.")))
    return ast.unparse(ast.fix_missing_locations(tree)) + "\n"


def written_anew(source: str, chance: Random) -> str:
    """Python's own spelling: other quotes, other brackets, no comments."""
    return ast.unparse(ast.parse(source)) + "\n"


def other_indents(source: str, chance: Random) -> str | None:
    """Two blanks, eight, or a tab for every four."""
    lines = ast.unparse(ast.parse(source)).split("\n")
    if "\n" in "".join(repr(line) for line in lines if '"""' in line):
        return None
    unit = chance.choice(("  ", " " * 8, "\t"))
    depths = [(len(line) - len(line.lstrip())) // 4 for line in lines]
    return "\n".join(unit * depth + line.lstrip() for depth, line in zip(depths, lines, strict=True)) + "\n"


def line_ends(source: str, chance: Random) -> str:
    """Blanks at the ends of lines, or none at the end of the file, or the line ends of Windows."""
    way = chance.randrange(3)
    if way == 0:
        return source.replace("\n", "\r\n")
    return source.rstrip("\n") if way == 1 else source.rstrip("\n") + "\n\n\n"


def rewrites(exercise: Exercise) -> dict[str, Rewrite]:
    """Every rewrite by its name; the names that the exercise's calls know stay as they are."""
    calls = [ast.parse(case.call) for case in exercise.cases if case.call]
    nodes = [node for call in calls for node in ast.walk(call)]
    kept = frozenset(node.id for node in nodes if isinstance(node, ast.Name))
    kept |= frozenset(node.attr for node in nodes if isinstance(node, ast.Attribute))
    made = {change.__name__: _of_change(change) for change in CHANGES}
    of_text: tuple[Rewrite, ...] = (comments, empty_lines, docstrings, written_anew, other_indents, line_ends)
    return made | {"renamed": _of_change(wholes.renamed(kept))} | {rewrite.__name__: rewrite for rewrite in of_text}


def _of_change(change: Change) -> Rewrite:
    return partial(_rewritten, change)


def _rewritten(change: Change, source: str, chance: Random) -> str | None:
    return rewritten(source, change, chance)


def is_allowed(exercise: Exercise, source: str) -> bool:
    """Whether an exercise lets a program be written so: its constructs, its lines, its imports."""
    program = parse(source)
    assert program.fault is None, (program.fault, source)
    found = [*refuse(program, exercise.imports), *forbidden(exercise, program), *missing(exercise, program)]
    return not found


def composed(exercise: Exercise, names: list[str], chance: Random) -> str:
    """The solution with one rewrite after the other, as far as they fit and are allowed."""
    known, source = rewrites(exercise), exercise.solution
    for name in names:
        found = known[name](source, chance)
        if found is not None and is_allowed(exercise, found):
            source = found
    return source


def variants(exercise: Exercise, seed: int, each: int) -> Iterator[tuple[str, str]]:
    """Each rewrite alone, then so many compositions of three: what they are called, and different sources."""
    known, seen = list(rewrites(exercise)), {exercise.solution}
    picks = [[name] for name in known]
    chance = Random(f"{seed} {exercise.name}")
    picks += [chance.sample(known, 3) for _ in range(each)]
    for names in picks:
        source = composed(exercise, names, Random(f"{seed} {exercise.name} {names}"))
        if source not in seen:
            seen.add(source)
            yield ", ".join(names), source
