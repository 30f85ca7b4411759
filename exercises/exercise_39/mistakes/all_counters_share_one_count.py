"""You have added everything to one count, but `self.count` belongs to each counter
alone.

Ask for each call of `add` which counter stands before the dot.
"""

class Counter:
    made = 0
    count = 0

    def __init__(self):
        pass
        Counter.made = Counter.made + 1

    def add(self, amount=1):
        Counter.count = Counter.count + amount


rows = Counter()
errors = Counter()
rows.add(40)
errors.add()
total = rows
total.add(2)
print("rows", rows.count)
print("errors", errors.count)
print("made", Counter.made, "total", total.count)
