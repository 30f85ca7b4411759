"""The numbers are right, but the word Batch is missing in front of them.

Compare one of your lines with the first line that is asked for.
"""

count = int(input())

for batch in range(1, count + 1):
    print(batch)  # <--
print("All batches are done")
