"""You have one turn too many: at its beginning `waiting` is no longer more than 0.

Before you write a line, ask the question of the `while` line with the value of that
moment.
"""

waiting = 7
batch = 1

while waiting > -3:
    print(f"Batch {batch}, waiting: {waiting}")
    waiting = waiting - 3
    batch = batch + 1
print(f"At the end: {waiting}")
