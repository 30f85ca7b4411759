"""The braces are still in your lines, but the f before the quotes makes Python put the
values there.

Write down both values for the first turn, and read the text aloud with them.
"""

waiting = 7
batch = 1

while waiting > 0:
    print("Batch {batch}, waiting: {waiting}")
    waiting = waiting - 3
    batch = batch + 1
print("At the end: {waiting}")
