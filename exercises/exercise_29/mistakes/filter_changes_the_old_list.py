"""You expect that `sizes` has become shorter, but the third line makes a new list and
leaves `sizes` alone.

Look for a line that changes `sizes` after the first one.
"""

sizes = [120, 80, 300]
doubled = [size * 2 for size in sizes]
large = sizes = [size for size in sizes if size > 100]

print(doubled)
print(large)
print(len(sizes))
