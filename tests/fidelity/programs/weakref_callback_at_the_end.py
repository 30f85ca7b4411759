import weakref


class Thing:
    pass


thing = Thing()
ref = weakref.ref(thing, lambda _: print("the thing is gone"))
print(ref() is thing)
