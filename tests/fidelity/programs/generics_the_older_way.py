from collections.abc import Callable, Iterable
from typing import Annotated, Generic, Literal, NamedTuple, ParamSpec, TypedDict, TypeVar, get_args, get_type_hints, overload

T = TypeVar("T")
P = ParamSpec("P")


class Stack(Generic[T]):
    def __init__(self, items: Iterable[T] = ()) -> None:
        self.items = list(items)

    def pop(self) -> T:
        return self.items.pop()


def logged(function: Callable[P, T]) -> Callable[P, T]:
    def wrapper(*args: P.args, **kwargs: P.kwargs) -> T:
        print("calling", function.__name__, args, kwargs)
        return function(*args, **kwargs)

    return wrapper


class Movie(TypedDict, total=False):
    title: str
    year: "int"


class Point(NamedTuple):
    x: int
    y: int = 0


@logged
def area(w: float, h: float = 1) -> float:
    return w * h


print(Stack[int]([1, 2]).pop(), area(2, h=3), Movie(title="Alien"), get_type_hints(Movie))
p = Point(1)
print(p, p._replace(y=5), p._asdict(), p._fields, x := p.x)
print(get_args(Literal["a", 1]), get_type_hints(area), Annotated[int, "cm"], list[int] | None, Stack[int])
