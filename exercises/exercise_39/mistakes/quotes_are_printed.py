"""Your words have quotes, but quotes only mark a text in a program; a printed text
shows none.

Keep the words, and leave out the marks around them.
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
print(repr("rows"), rows.count)
print(repr("errors"), errors.count)
print(repr("made"), Counter.made, repr("total"), total.count)
