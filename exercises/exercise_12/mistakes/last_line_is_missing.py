"""The line about the end is missing, but the program goes on below the loop when the
loop is over.

A loop that ends does not end the program.
"""

waiting = 7
batch = 1

while waiting > 0:
    print(f"Batch {batch}, waiting: {waiting}")
    waiting = waiting - 3
    batch = batch + 1
