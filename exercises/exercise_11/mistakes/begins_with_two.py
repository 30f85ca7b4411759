"""The right number of batches is printed, but every number is one too high.

Perhaps two places in the program add one; a single place is enough.
"""

count = int(input())

for batch in range(1, count + 1):
    print("Batch", batch + 1)  # <--
print("All batches are done")
