def f():
    print("last line")


f()
if f:
    pass
    # a comment at the end