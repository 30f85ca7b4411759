"""Three batches are printed whatever number is read: it does not depend on the input
yet.

The first line reads a number; the loop should use the name that holds it.
"""

count = int(input())

for batch in range(1, 4):  # <--
    print("Batch", batch)
print("All batches are done")
