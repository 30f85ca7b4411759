import os
import sys

print("print")
sys.stdout.write("write\n")
sys.stdout.writelines(["write", "lines", "\n"])
sys.stdout.flush()
os.write(1, b"os.write\n")
sys.stdout.buffer.write(b"bytes \xf0\x9f\x98\x80\n")
sys.stdout.buffer.flush()
print("print again", file=sys.stdout)
print(sys.stdout.write("counted\n"))
print("to the original", file=sys.__stdout__)
sys.stderr.write("an error message\n")
