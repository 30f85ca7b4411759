"""Every second batch is left out, but each of them should be printed.

The third number in the brackets of `range` is the size of a step; without it, a step is
one.
"""

count = int(input())

for batch in range(1, count + 1, 2):  # <--
    print("Batch", batch)
print("All batches are done")
