"""Your prediction is empty, but `print` is called before the loop and again on each of
its turns.

Follow the program with a finger, and note what each `print` shows.
"""

import sys

names = sys.stdin.readline().strip().split(",")

for line in sys.stdin:
    cells = line.strip().split(",")
    text = cells[1] + cells[1]
