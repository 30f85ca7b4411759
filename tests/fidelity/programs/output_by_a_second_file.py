import os

first = os.fdopen(os.dup(1), "w")
print("from the second file", file=first)
print("from print")
second = open(1, "w", closefd=False)
second.write("never closed, but Python does that at its end\n")
