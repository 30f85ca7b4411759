from dataclasses import asdict, astuple, dataclass, field, fields, replace


@dataclass(order=True)
class Item:
    price: float
    name: str = field(compare=False)
    tags: list[str] = field(default_factory=list, repr=False)

    def __post_init__(self):
        self.name = self.name.title()


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    x: int
    y: int = 0


items = [Item(3.5, "tea"), Item(1.25, "egg", ["food"])]
print(sorted(items), max(items).name)
print(asdict(items[1]), astuple(items[0]), [f.name for f in fields(Item)])
p = Point(x=1)
print(p, replace(p, y=5), p == Point(x=1, y=0), hash(p) == hash(Point(x=1)), hasattr(p, "__dict__"))
try:
    p.x = 2
except Exception as error:
    print(type(error).__name__, error)
Point(1, 2)
