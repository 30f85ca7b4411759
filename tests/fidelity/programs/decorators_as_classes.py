class Counted:
    def __init__(self, function):
        self.function, self.calls = function, 0

    def __call__(self, *args):
        self.calls += 1
        return self.function(*args)


def register(name, known={}):
    def decorate(cls):
        known[name] = cls
        return cls

    decorate.known = known
    return decorate


@Counted
def square(n):
    return n * n


@(adder := register("adder"))
class Adder:
    def __call__(self, *numbers):
        return sum(numbers)


print([square(n) for n in range(4)], square.calls, adder.known["adder"] is Adder, Adder()(1, 2))
square()
