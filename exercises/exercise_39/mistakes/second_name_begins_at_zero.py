"""You have let `total` begin at 0, but it is a second name for `rows`, with all that
was counted there.

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
total = Counter()
Counter.made = 2
total.add(2)
print("rows", rows.count)
print("errors", errors.count)
print("made", Counter.made, "total", total.count)
