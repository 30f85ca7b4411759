# outcome: finished|refused|killed
# walls: seccomp
# effect: says
# only: x86_64
import ctypes, mmap, os
code = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
code.write(bytes.fromhex("53 b814000000 cd80 5b c3"))  # getpid by int 0x80
getpid = ctypes.CFUNCTYPE(ctypes.c_int)(ctypes.addressof(ctypes.c_char.from_buffer(code)))
if getpid() == os.getpid():
    print("got through")
