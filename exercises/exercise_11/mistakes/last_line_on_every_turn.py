"""The last line is printed after every batch: see whether it stands inside the loop.

A line that should run once, after the loop, begins at the left margin.
"""

count = int(input())

for batch in range(1, count + 1):
    print("Batch", batch)
    print("All batches are done")  # <--
