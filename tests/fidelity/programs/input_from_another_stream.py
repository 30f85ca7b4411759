# stdin: "real\n"
import io
import sys

sys.stdin = io.StringIO("faked\nand more\n")
print(input(), repr(sys.stdin.readline()))
sys.stdin = sys.__stdin__
print(input())
