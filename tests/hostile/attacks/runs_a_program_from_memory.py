# outcome: raised|refused|killed
# walls: seccomp
# effect: says
import ctypes, os, struct
machine = os.uname().machine
text = b"got through\n"
if machine == "x86_64":  # write(1, text, 12); exit(0)
    code = bytes.fromhex("b801000000 bf01000000 488d3517000000 ba0c000000 0f05 b83c000000 31ff 0f05".replace(" ", ""))
    code = code.ljust(40, b"\x90")
    kind, execveat = 62, 322
else:
    words = 0xD2800808, 0xD2800020, 0x10000000 | 8 << 5 | 1, 0xD2800182, 0xD4000001, 0xD2800BA8, 0xD2800000, 0xD4000001
    code = struct.pack("<8I", *words).ljust(40, b"\0")
    kind, execveat = 183, 281
base, size = 0x400000, 120 + len(code) + len(text)
head = b"\x7fELF\2\1\1" + bytes(9) + struct.pack("<HHIQQQIHHHHHH", 2, kind, 1, base + 120, 64, 0, 0, 64, 56, 1, 0, 0, 0)
head += struct.pack("<IIQQQQQQ", 1, 5, 0, base, base, size, size, 4096)
fd = os.memfd_create("program", 0)
os.write(fd, head + code + text)
words = (ctypes.c_char_p * 2)(b"program", None)
ctypes.CDLL(None).syscall(execveat, fd, b"", words, ctypes.byref(ctypes.c_char_p()), 0x1000)
