"""You have written the three sizes twice over, but `size * 2` is worked out for each
item by itself.

Ask what `size` is on the first turn: the list or one number?
"""

sizes = [120, 80, 300]
doubled = sizes * 2
large = [size for size in sizes if size > 100]

print(doubled)
print(large)
print(len(sizes))
