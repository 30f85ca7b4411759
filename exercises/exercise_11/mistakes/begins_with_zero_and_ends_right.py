"""Batch 0 is printed, and there is no such batch; the last number is right.

Without a number to begin with, `range` begins at 0.
"""

count = int(input())

for batch in range(count + 1):  # <--
    print("Batch", batch)
print("All batches are done")
