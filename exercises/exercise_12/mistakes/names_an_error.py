"""Your prediction names an error in the writing of the program, but every line of it is
right.

Look again at the colon, the indentation, the brackets and the quotes; then follow the
loop.
"""

waiting = 7
batch = 1

while waiting > 0
    print(f"Batch {batch}, waiting: {waiting}")
    waiting = waiting - 3
    batch = batch + 1
print(f"At the end: {waiting}")
