import pickle
from dataclasses import dataclass
from enum import Enum


@dataclass
class Point:
    x: int
    y: list


class Color(Enum):
    RED = 1


class Counter:
    def __init__(self):
        self.n = 0

    def __getstate__(self):
        return {"n": self.n}

    def __setstate__(self, state):
        self.n = state["n"] + 100


def function():
    return lambda: "local"


p = Point(1, [2])
again = pickle.loads(pickle.dumps([p, p, Color.RED, Counter(), function, range(3), {1: (2,)}]))
print(again[0], again[0] is again[1], again[2] is Color.RED, again[3].n, again[4]()(), again[5:])
print(b"__main__" in pickle.dumps(p), pickle.loads(pickle.dumps(ValueError("x", 1))))
pickle.dumps(function())
