count = int(input())

for batch in range(1, count + 1):
    print("Batch", batch)
print("All batches are done")
