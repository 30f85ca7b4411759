import os
import sys

print("first in the program")
os.write(1, b"first in the output\n")
sys.stdout.buffer.write(b"bytes come before pending text\n")
print("second in the program")
sys.stdout.flush()
os.write(1, b"last\n")
