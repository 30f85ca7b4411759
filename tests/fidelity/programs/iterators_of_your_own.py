class Countdown:
    def __init__(self, start):
        self.start = start

    def __iter__(self):
        return self.Steps(self.start)

    class Steps:
        def __init__(self, n):
            self.n = n

        def __iter__(self):
            return self

        def __next__(self):
            if self.n <= 0:
                raise StopIteration
            self.n -= 1
            return self.n + 1


c = Countdown(3)
print(list(c), list(c), sum(c), max(c), [*zip(c, c)], 2 in c)
steps = iter(c)
print(next(steps), list(steps), list(steps), next(steps, "empty"))
print(list(iter(iter([1, 2, 0, 3]).__next__, 0)), *reversed([1, 2]))
for letter in reversed(Countdown(2)):
    print(letter)
