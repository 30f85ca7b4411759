"""You have only one turn, but after it the question is asked again, and its answer is
still yes.

`while` goes back to its question after every turn; `if` asks only once.
"""

waiting = 7
batch = 1

if waiting > 0:
    print(f"Batch {batch}, waiting: {waiting}")
    waiting = waiting - 3
    batch = batch + 1
print(f"At the end: {waiting}")
