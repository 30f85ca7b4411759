"""Every line shows how many batches there are, in place of the number of its own batch.

See which name is printed: the one that stays the same, or the one that changes with
each turn.
"""

count = int(input())

for batch in range(1, count + 1):
    print("Batch", count)  # <--
print("All batches are done")
