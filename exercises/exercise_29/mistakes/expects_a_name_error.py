"""You expect a NameError because `size` is used to the left of `for`, but Python reads
the `for` part first.

Start in the middle of the brackets, at `for`, and then go to their beginning.
"""

sizes = [120, 80, 300]
doubled = size * 2
large = [size for size in sizes if size > 100]

print(doubled)
print(large)
print(len(sizes))
