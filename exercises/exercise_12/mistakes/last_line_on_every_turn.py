"""You have written the line about the end in every turn, but it stands outside the
loop.

Look at the indentation of the last line: what does it say about when the line runs?
"""

waiting = 7
batch = 1

while waiting > 0:
    print(f"Batch {batch}, waiting: {waiting}")
    waiting = waiting - 3
    batch = batch + 1
    print(f"At the end: {waiting}")
