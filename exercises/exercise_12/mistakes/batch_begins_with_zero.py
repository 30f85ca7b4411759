"""Your batches begin with 0, but here nobody counts for you: `batch` gets its first
value in line 2.

Only a `range` begins at 0 by itself, and there is none in this program.
"""

waiting = 7
batch = 0

while waiting > 0:
    print(f"Batch {batch}, waiting: {waiting}")
    waiting = waiting - 3
    batch = batch + 1
print(f"At the end: {waiting}")
