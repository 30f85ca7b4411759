"""Batch 0 is printed, and there is no such batch; the last number is right.

`range` begins at 0, unless the first of two numbers in its brackets says something
else.
"""

count = int(input())

for batch in range(count + 1):  # <--
    print("Batch", batch)
print("All batches are done")
