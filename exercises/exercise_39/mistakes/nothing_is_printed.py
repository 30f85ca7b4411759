"""Your prediction is empty, but the last three lines stand outside the class, and each
of them prints.

Begin with the first line at the left margin below the class, and follow the program
from there.
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
