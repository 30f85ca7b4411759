"""Only the first batch is printed: look for what ends the loop after its first turn.

A `break` ends a loop at once, however many turns are left.
"""

count = int(input())

for batch in range(1, count + 1):
    print("Batch", batch)
    break  # <--
print("All batches are done")
