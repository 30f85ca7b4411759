"""Your last line shows 0, but nothing in the program stops the number at 0.

Each turn takes away the same amount, the last turn too: work out what is left then.
"""

waiting = 7
batch = 1

while waiting > 0:
    print(f"Batch {batch}, waiting: {waiting}")
    waiting = waiting - 3
    batch = batch + 1
waiting = max(waiting, 0)
print(f"At the end: {waiting}")
