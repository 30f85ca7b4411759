"""You have added the last amount to `errors`, but `total` is another name for `rows`.

Look at the right side of the line that gives `total` its value.
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
total = errors
total.add(2)
print("rows", rows.count)
print("errors", errors.count)
print("made", Counter.made, "total", total.count)
