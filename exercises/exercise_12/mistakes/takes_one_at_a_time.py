"""In your lines `waiting` goes down by one, but the program takes away more in each
turn.

Look at the number after the minus sign.
"""

waiting = 7
batch = 1

while waiting > 0:
    print(f"Batch {batch}, waiting: {waiting}")
    waiting = waiting - 1
    batch = batch + 1
print(f"At the end: {waiting}")
