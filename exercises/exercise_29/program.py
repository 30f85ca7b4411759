sizes = [120, 80, 300]
doubled = [size * 2 for size in sizes]
large = [size for size in sizes if size > 100]

print(doubled)
print(large)
print(len(sizes))
