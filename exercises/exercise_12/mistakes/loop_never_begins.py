"""You have no turn of the loop at all, but its question is asked at the start, and the
answer is yes.

Put the first value of `waiting` into the question.
"""

waiting = 7
batch = 1

while waiting < 0:
    print(f"Batch {batch}, waiting: {waiting}")
    waiting = waiting - 3
    batch = batch + 1
print(f"At the end: {waiting}")
