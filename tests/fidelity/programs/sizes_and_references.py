import sys

x = []
y = x
print(sys.getrefcount(x), sys.getsizeof([]) < sys.getsizeof([1, 2, 3]), sys.getsizeof(0), x is y, id(x) == id(y))
a, b = 256, 256
print(a is b, sys.intern("some text") is sys.intern("some text"), "ab" is "a" "b")
print(sys.exc_info(), sys.getswitchinterval(), sys.gettrace(), sys.getprofile())
