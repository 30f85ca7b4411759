# outcome: finished|refused|killed
# walls: seccomp
# effect: says
import ctypes, os
number = {"x86_64": 56, "aarch64": 220}[os.uname().machine]
libc = ctypes.PyDLL(None, use_errno=True)
reading, writing = os.pipe()
pid = libc.syscall(number, 0x4000 | 17, 0, 0, 0, 0)
if pid == 0:
    os.write(writing, b"here")
    os._exit(0)
os.close(writing)
if pid > 0 and os.read(reading, 4) == b"here":
    print("got through")
