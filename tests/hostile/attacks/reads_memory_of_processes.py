# outcome: finished|refused|killed
# walls: seccomp
# effect: says
import ctypes, os
text, place = b"canary", ctypes.create_string_buffer(6)
class Stretch(ctypes.Structure):
    _fields_ = [("base", ctypes.c_void_p), ("size", ctypes.c_size_t)]
far, near = Stretch(id(text) + 32, 6), Stretch(ctypes.addressof(place), 6)
libc = ctypes.CDLL(None, use_errno=True)
result = libc.syscall({"x86_64": 310, "aarch64": 270}[os.uname().machine], os.getpid(), ctypes.byref(near), 1, ctypes.byref(far), 1, ctypes.c_long(0))
error = ctypes.get_errno()
if place.raw == b"canary":
    print("got through")
