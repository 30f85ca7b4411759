"""You end the loop before its last turn, but `waiting` is still more than 0 at that
moment.

The question does not ask whether three images are left; read it word by word.
"""

waiting = 7
batch = 1

while waiting >= 3:
    print(f"Batch {batch}, waiting: {waiting}")
    waiting = waiting - 3
    batch = batch + 1
print(f"At the end: {waiting}")
