"""Your second list has doubled sizes, but its brackets go through `sizes`, not through
`doubled`.

Look at the name after `in` in the third line.
"""

sizes = [120, 80, 300]
doubled = [size * 2 for size in sizes]
large = [size for size in doubled if size > 100]

print(doubled)
print(large)
print(len(sizes))
