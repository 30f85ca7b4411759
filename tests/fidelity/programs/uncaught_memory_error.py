print("asking for a lot")
try:
    huge = [0] * 10**17
except MemoryError:
    print("there is not that much")
raise MemoryError("by hand")
