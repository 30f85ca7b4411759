"""You expect an error, but `amount` has a default and each name has its value in time:
nothing fails.

Go through the program line by line, and look up where each name gets its value.
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
errors.add(None)
total = rows
total.add(2)
print("rows", rows.count)
print("errors", errors.count)
print("made", Counter.made, "total", total.count)
