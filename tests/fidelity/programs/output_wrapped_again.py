import io
import sys

sys.stdout = io.TextIOWrapper(sys.stdout.buffer, encoding="utf-8")
print("größer € 你好")
print("the usual remedy on Windows")
