"""Your lines have commas in them, but `print` puts only a blank between two values.

The comma between two values in a call of `print` is not printed.
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
print("rows", rows.count, sep=", ")
print("errors", errors.count, sep=", ")
print("made", Counter.made, "total", total.count, sep=", ")
