import weakref


class File:
    pass


f = File()
weakref.finalize(f, print, "finalized at the end")
g = File()
weakref.finalize(g, print, "finalized early")
del g
print("end of the program")
