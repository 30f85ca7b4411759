"""One batch too many is printed: the loop makes one more turn than there are batches.

`range` ends just before its second number, so count how much you have added to it.
"""

count = int(input())

for batch in range(1, count + 2):  # <--
    print("Batch", batch)
print("All batches are done")
