waiting = 7
batch = 1

while waiting > 0:
    print(f"Batch {batch}, waiting: {waiting}")
    waiting = waiting - 3
    batch = batch + 1
print(f"At the end: {waiting}")
