"""You have given `total` a count of its own, but `total` and `rows` are one counter, so
they show the same count.

Draw one box for each counter that is made, and an arrow from each name to its box.
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
total = rows
total.add(2)
print("rows", rows.count)
print("errors", errors.count)
print("made", Counter.made, "total", 2)
