# Repair this program: it should count the batches from 1 to the last one.

count = int(input())

for batch in range(count):
    print("Batch", batch)
print("All batches are done")
