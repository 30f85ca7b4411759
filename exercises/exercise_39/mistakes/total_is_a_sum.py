"""You have added both counters up for `total`, but that name stands for one counter,
whatever it is called.

A name says what somebody meant; only its line says what it is.
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
print("made", Counter.made, "total", rows.count + errors.count)
