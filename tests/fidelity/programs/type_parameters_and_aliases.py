# needs: 3.12
from dataclasses import dataclass

type Pair[T] = tuple[T, T]
type Tree = int | list[Tree]
type Check[**P] = Callable[P, bool]  # noqa: F821  # looked up only when it is asked for


class Stack[T: (int, str)]:
    def __init__(self) -> None:
        self.items: list[T] = []

    def push(self, item: T) -> "Stack[T]":
        self.items.append(item)
        return self


@dataclass
class Box[T]:
    value: T

    def map[U](self, function) -> "Box[U]":
        return Box(function(self.value))


def first[T, *Ts](head: T, *rest: *Ts) -> T:
    return head


print(Pair, Pair.__value__, Pair.__type_params__, Pair[int])
print(Tree.__value__, Stack.__type_params__[0].__constraints__, first.__type_params__)
print(Stack[int]().push(1).push(2).items, Box(3).map(str), Box[int].__origin__.__name__)
print(first.__annotations__, first(1, 2))
print(Check.__value__)
