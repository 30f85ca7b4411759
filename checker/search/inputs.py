"""Small inputs, made from what an exercise says of its values: the same ones every time, the smallest first."""

from __future__ import annotations

import ast
import random
import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import islice, product

from checker.model import Case, Exercise, Value, Values, Vary

SMALL = "a small case"  # the name of every case that is made here
MAX_CASES = 200
_MAX_VALUES = 80  # of one name
_MAX_OF_A_LENGTH = 14  # texts or lists
_MAX_COMBINED = 5  # of each name with each of the others'
_MAX_DRAWN = 150
_NAME = re.compile(r"\{([^\W\d]\w*)\}")


def small_cases(exercise: Exercise) -> tuple[Case, ...]:
    """What else could be asked, by size. What only a hidden case asks is left out: it is to stay hidden."""
    hidden = {_asked(case) for case in exercise.cases if case.hidden}
    found = (case for vary in exercise.varied for case in _cases(vary))
    different = {(case.stdin, case.call): case for case in found if _asked(case) not in hidden}
    return tuple(sorted(different.values(), key=lambda case: case.size)[:MAX_CASES])


def _asked(case: Case) -> tuple[str, str]:
    """What goes in, however it is written."""
    try:
        call = ast.dump(ast.parse(case.call or "", mode="eval"))
    except SyntaxError:
        call = case.call or ""
    return "\n".join(line.rstrip() for line in case.stdin.rstrip().split("\n")), call


def _cases(vary: Vary) -> Iterator[Case]:
    names = [name for name, _ in vary.values]
    for chosen in _combined([values_of(values) for _, values in vary.values]):
        values = dict(zip(names, chosen, strict=True))
        yield Case(
            SMALL,
            stdin=_NAME.sub(lambda found, v=values: _typed(v, found), vary.stdin),  # type: ignore[misc]
            call=vary.call and _NAME.sub(lambda found, v=values: _written(v, found), vary.call),  # type: ignore[misc]
            compare=vary.compare,
            tolerance=vary.tolerance,
            points=0.0,
        )


def _typed(values: dict[str, Value], found: re.Match[str]) -> str:
    """A value as it is typed in: of a list each item on its line."""
    if found[1] not in values:
        return found[0]
    value = values[found[1]]
    return "\n".join(map(str, value)) if isinstance(value, list) else str(value)


def _written(values: dict[str, Value], found: re.Match[str]) -> str:
    """A value as it is written in a program."""
    return repr(values[found[1]]) if found[1] in values else found[0]


def _combined(choices: Sequence[Sequence[Value]]) -> Iterable[tuple[Value, ...]]:
    """Every value of one name; of several the smallest with each other, and some more at random."""
    if len(choices) == 1:
        return product(*choices)
    drawn = random.Random(0)
    some = [tuple(drawn.choice(values) for values in choices) for _ in range(_MAX_DRAWN)]
    return [*islice(product(*(values[:_MAX_COMBINED] for values in choices)), MAX_CASES), *some]


def values_of(values: Values) -> list[Value]:
    """Some of the values, the smallest first; all of them where they are few."""
    match values.kind:
        case "bool":
            return [False, True]
        case "int":
            return _by_size(_numbers(int(values.low), int(values.high)))
        case "float":
            whole = _numbers(int(values.low), int(values.high))
            between = (number + 0.5 for number in whole if number + 0.5 <= values.high)
            return _by_size([*map(float, whole), *between])
        case "text":
            return _by_size("".join(each) for each in _sequences(values.choices, values))
        case "list" if values.item:
            return _by_size(list(each) for each in _sequences(values_of(values.item), values))
        case _:
            return _by_size(values.choices)


def _by_size(values: Iterable[Value]) -> list[Value]:
    return sorted(values, key=lambda value: len(str(value)))[:_MAX_VALUES]


def _numbers(low: int, high: int) -> list[int]:
    """Whole numbers of a range, those near zero first; of a wide one both ends and what is in the middle."""
    near = range(max(low, -10), min(high, 10) + 1)
    telling = (low, low + 1, high - 1, high, (low + high) // 2, 12, 25, 100, 101)
    wanted = {*near, *(number for number in telling if low <= number <= high)}
    return sorted(wanted, key=lambda number: (abs(number), number))


def _sequences(items: Sequence[Value], values: Values) -> Iterator[tuple[Value, ...]]:
    """Of each length all sequences of some items or, where they are many, some: equal, in order and mixed ones."""
    drawn = random.Random(0)
    for length in range(values.shortest, values.longest + 1):
        if len(items) ** length <= _MAX_OF_A_LENGTH:
            yield from product(items, repeat=length)
            continue
        yield (items[-1],) * length
        if len(items) >= length:
            first = drawn.sample(range(len(items)), length)
            yield tuple(items[place] for place in sorted(first))
            yield tuple(items[place] for place in sorted(first, reverse=True))
        for _ in range(_MAX_OF_A_LENGTH - 3):
            yield tuple(drawn.choice(items) for _ in range(length))
