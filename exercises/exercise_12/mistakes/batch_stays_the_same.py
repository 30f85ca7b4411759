"""The number of the batch stays the same in your lines, but each turn adds one to it.

Look for the line inside the loop that gives `batch` a new value.
"""

waiting = 7
batch = 1

while waiting > 0:
    print(f"Batch {batch}, waiting: {waiting}")
    waiting = waiting - 3
print(f"At the end: {waiting}")
