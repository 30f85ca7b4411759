x = 5
if x is 5:
    print("the same")
assert (x, "always true")
print("\d")
