# outcome: raised|refused
# walls: seccomp landlock namespaces
# effect: says
import ctypes
ctypes.CDLL(None).prctl(4, 1, 0, 0, 0)
text = b"not through"
with open("/proc/self/mem", "r+b", 0) as memory:
    memory.seek(id(text) + 32)
    memory.write(b"got through")
print(text.decode())
