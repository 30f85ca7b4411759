"""Your second list has all the sizes, but the `if` at the end lets in only those that
are greater than 100.

Read the third line up to its closing bracket.
"""

sizes = [120, 80, 300]
doubled = [size * 2 for size in sizes]
large = [size for size in sizes]

print(doubled)
print(large)
print(len(sizes))
