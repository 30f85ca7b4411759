from collections.abc import Iterable, Mapping, Sequence


class Countdown(Sequence):
    def __init__(self, n):
        self.n = n

    def __len__(self):
        return self.n

    def __getitem__(self, i):
        if not 0 <= i < self.n:
            raise IndexError(i)
        return self.n - i


c = Countdown(4)
print(list(c), 3 in c, c.index(1), c.count(9), list(reversed(c)), isinstance(c, Iterable), isinstance({}, Mapping))
print(c[7])
