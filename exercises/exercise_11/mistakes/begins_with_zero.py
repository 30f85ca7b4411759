"""Your batches are numbered from 0 up, so the first number is too small and the last
one is missing.

Look at what stands in the brackets after `range`: is there a number to begin with?
"""

count = int(input())

for batch in range(count):  # <--
    print("Batch", batch)
print("All batches are done")
