import functools
import operator


@functools.lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


@functools.singledispatch
def describe(x):
    return f"thing {x}"


@describe.register
def _(x: int):
    return f"number {x}"


@describe.register(list)
@describe.register(tuple)
def _(x):
    return f"{len(x)} items"


class Circle:
    def __init__(self, r):
        self.r = r

    @functools.cached_property
    def area(self):
        print("computing")
        return 3 * self.r**2


print(fib(80), fib.cache_info())
print(describe(3), describe("x"), describe([1, 2]), describe((1,)), describe(True))
c = Circle(2)
print(c.area, c.area, c.__dict__)
print(functools.reduce(operator.mul, range(1, 6)), functools.partial(int, base=2)("1010"))
print(functools.partial(pow, 2), functools.reduce(lambda a, b: a + b, [[1], [2]], []))
functools.reduce(operator.add, [])
