"""Your last line repeats the number of the last turn, but that turn still changes it
after printing.

Look at the lines below `print` inside the loop; they run in the last turn too.
"""

waiting = 7
batch = 1

while waiting > 0:
    print(f"Batch {batch}, waiting: {waiting}")
    waiting = waiting - 3
    batch = batch + 1
print(f"At the end: {waiting + 3}")
