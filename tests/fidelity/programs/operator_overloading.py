import math


class Vector:
    def __init__(self, *parts):
        self.parts = parts

    def __repr__(self):
        return f"Vector{self.parts}"

    def __add__(self, other):
        if not isinstance(other, Vector):
            return NotImplemented
        return Vector(*(a + b for a, b in zip(self.parts, other.parts, strict=True)))

    def __mul__(self, k):
        return Vector(*(k * p for p in self.parts))

    __rmul__ = __mul__

    def __matmul__(self, other):
        return sum(a * b for a, b in zip(self.parts, other.parts))

    def __neg__(self):
        return -1 * self

    def __abs__(self):
        return math.hypot(*self.parts)

    def __bool__(self):
        return any(self.parts)


a, b = Vector(3, 4), Vector(1, 2)
print(a + b, 2 * a, a @ b, -b, abs(a), bool(Vector(0, 0)), a == Vector(3, 4))
a += b
print(a)
print(a + 1)
