"""You have left `made` at 0, but `__init__` adds to it each time a counter is made.

Look at the last line of `__init__`: what stands before the dot, `self` or the class?
"""

class Counter:
    made = 0

    def __init__(self):
        self.count = 0

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
print("made", Counter.made, "total", total.count)
