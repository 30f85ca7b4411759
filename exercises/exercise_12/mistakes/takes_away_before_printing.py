"""Your numbers are already made smaller, but in each turn `print` comes before the
subtraction.

The order of the lines inside the loop decides: what does the first turn print?
"""

waiting = 7
batch = 1

while waiting > 0:
    waiting = waiting - 3
    print(f"Batch {batch}, waiting: {waiting}")
    batch = batch + 1
print(f"At the end: {waiting}")
