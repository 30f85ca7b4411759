# outcome: finished|refused|killed
# walls: none (the kernel refuses it to every ordinary user)
import ctypes
libc = ctypes.CDLL(None, use_errno=True)
libc.sethostname(b"mine", 4)
libc.pivot_root(b".", b".")
libc.acct(b"/nothing")
libc.reboot(0)
