# needs: 3.13
import copy
import warnings
from dataclasses import dataclass
from typing import ReadOnly, TypedDict, TypeIs


class Box[T = int]:
    pass


@dataclass(frozen=True)
class Point:
    x: int
    y: int = 0


class Movie(TypedDict):
    title: ReadOnly[str]


def is_text(value: object) -> TypeIs[str]:
    return isinstance(value, str)


@warnings.deprecated("use new() instead")
def old():
    return 1


print(Box.__type_params__[0].__default__, copy.replace(Point(1), y=7), Movie.__readonly_keys__, is_text("a"))
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    old()
print([(w.category.__name__, str(w.message), w.lineno) for w in caught])
