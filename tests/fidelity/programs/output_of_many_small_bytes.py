import os
import sys

for number in range(70):
    sys.stdout.buffer.write(b"%98d\n" % number)
os.write(1, b"written at once\n")
print("the last line")
