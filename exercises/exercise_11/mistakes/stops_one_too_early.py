"""The first number is right, but the last batch is missing: the loop makes one turn too
few.

`range` ends before its second number: ask which number should no longer come.
"""

count = int(input())

for batch in range(1, count):  # <--
    print("Batch", batch)
print("All batches are done")
