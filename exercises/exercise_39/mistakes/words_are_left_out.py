"""Your numbers stand alone, but the words in quotes are printed as well, each followed
by a blank.

Look at everything between the brackets of each `print`.
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
print(rows.count)
print(errors.count)
print(Counter.made, total.count)
