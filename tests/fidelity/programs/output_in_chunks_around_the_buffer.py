import os
import sys

for size in (1000, 4000, 4096, 5000, 8191, 8192, 8193, 10000):
    sys.stdout.write("a" * size)
    os.write(1, b"|")
    print("b" * (size // 2))
    os.write(1, b"#")
