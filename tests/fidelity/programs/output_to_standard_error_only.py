import sys

print("nothing on standard output but this")
print("warning: disk almost full", file=sys.stderr)
sys.stderr.write("and äöü €\n")
sys.exit("done")
