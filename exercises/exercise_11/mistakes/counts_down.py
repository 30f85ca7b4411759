"""The batches are printed from the last to the first, but the first one should come
first.

A third number after `range` says how far each step goes, and a minus in it goes down.
"""

count = int(input())

for batch in range(count, 0, -1):  # <--
    print("Batch", batch)
print("All batches are done")
