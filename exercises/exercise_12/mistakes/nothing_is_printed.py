"""Your prediction is still empty, but the program calls `print` in every turn of its
loop and once after it.

Begin with the first turn: which values do `batch` and `waiting` have then?
"""

waiting = 7
batch = 1

while waiting > 0:
    waiting = waiting - 3
    batch = batch + 1
