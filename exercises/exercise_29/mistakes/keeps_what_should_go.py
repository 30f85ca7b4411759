"""Your second list has the size that is left out: an item gets in where the `if` is
true.

Ask for each size: is it greater than 100?
"""

sizes = [120, 80, 300]
doubled = [size * 2 for size in sizes]
large = [size for size in sizes if not size > 100]

print(doubled)
print(large)
print(len(sizes))
