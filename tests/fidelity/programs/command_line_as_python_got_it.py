# argv: ["one", "two words"]
import sys

print(sys.argv, sys.orig_argv[-3:] == sys.argv)
