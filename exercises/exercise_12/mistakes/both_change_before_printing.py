"""Your first line has the values of the second one: in each turn `print` comes before
the two changes.

Write down what the first line inside the loop prints while both values are still the
first ones.
"""

waiting = 7
batch = 1

while waiting > 0:
    waiting = waiting - 3
    batch = batch + 1
    print(f"Batch {batch}, waiting: {waiting}")
print(f"At the end: {waiting}")
