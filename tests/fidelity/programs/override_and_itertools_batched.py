# needs: 3.12
from itertools import batched
from typing import TypedDict, Unpack, override


class Options(TypedDict, total=False):
    size: int
    color: str


def draw(**options: Unpack[Options]) -> str:
    return str(options)


class Base:
    def name(self) -> str:
        return "base"


class Derived(Base):
    @override
    def name(self) -> str:
        return "derived"


print([*batched("ABCDEFG", 3)], draw(size=3), Derived.name.__override__)
class Buffered:
    def __buffer__(self, flags):
        return memoryview(b"buffer")
print(bytes(Buffered()), [*map(sum, batched(range(6), 2))])
