# The first line.
import linecache

print(repr(linecache.getline(__file__, 1)), len(linecache.getlines(__file__)))
