"""The first number is right, but the last batch is missing: `range` ends before its
second number.

Ask which number should not come any more; that one is the end of the range.
"""

count = int(input())

for batch in range(1, count):  # <--
    print("Batch", batch)
print("All batches are done")
