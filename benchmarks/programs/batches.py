rows = 103
size = 25
full = rows // size
rest = rows % size
print("Full batches:", full)
print("Rows left:", rest)
for batch in range(full):
    start = batch * size
    end = start + size - 1
    print(f"Batch {batch}: rows {start} to {end}")
