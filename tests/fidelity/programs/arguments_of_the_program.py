# argv: ["3", "--name", "Zo\u00eb X", "", "-x"]
import sys

print(sys.argv)
print(len(sys.argv), sys.argv[0], int(sys.argv[1]) * 2, [arg for arg in sys.argv if arg.startswith("-")])
sys.argv.append("more")
print(sys.argv[5:])
print(sys.argv[10])
