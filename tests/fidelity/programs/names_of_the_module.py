print(list(globals()))
x = 1
print(sorted(name for name in dir() if name not in ("x",)))
print("x" in globals(), "x" in locals(), "x" in vars(), globals() is locals())
