import gc
import weakref


class Node:
    def __init__(self, name):
        self.name = name


a = Node("a")
ref = weakref.ref(a, lambda _: print("callback"))
print(ref().name, weakref.getweakrefcount(a))
del a
print(ref())
b, c = Node("b"), Node("c")
b.other, c.other = c, b
names = weakref.WeakValueDictionary(b=b, c=c)
del b, c
gc.collect()
print(dict(names), gc.isenabled(), gc.get_threshold()[0] > 0)
class Loop: pass
x = Loop()
x.me = x
del x
print(gc.collect())
