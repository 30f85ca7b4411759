"""You have treated `total` as a new counter that begins at 0, but only a call of
`Counter` makes one.

Count how often the word `Counter` is followed by brackets.
"""

class Counter:
    made = 0

    def __init__(self):
        self.count = 0
        Counter.made = Counter.made + 1

    def add(self, amount=1):
        self.count = self.count + amount


rows = Counter()
errors = Counter()
rows.add(40)
errors.add()
total = Counter()
total.add(2)
print("rows", rows.count)
print("errors", errors.count)
print("made", Counter.made, "total", total.count)
