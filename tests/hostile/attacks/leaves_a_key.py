# outcome: finished|refused|killed
# walls: seccomp
# effect: says
import ctypes, os
numbers = {"x86_64": (248, 250), "aarch64": (217, 219)}[os.uname().machine]
libc = ctypes.CDLL(None)
text = ctypes.create_string_buffer(100)
key = libc.syscall(numbers[0], b"user", b"hostile", b"for the next run", 16, -2)
if libc.syscall(numbers[1], 11, key, text, 100) == 16 and text.value == b"for the next run":
    print("got through")
