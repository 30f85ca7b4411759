import atexit


def fails():
    print("about to fail")
    raise RuntimeError("at the end")


atexit.register(print, "still called")
atexit.register(fails)
print("the end of the program")
