import atexit


@atexit.register
def first():
    print("registered first, called last")


atexit.register(print, "with arguments", sep="", end="!\n")
atexit.register(lambda: print("registered last, called first"))
gone = atexit.register(print, "unregistered")
atexit.register(first)
print("the program ends")
