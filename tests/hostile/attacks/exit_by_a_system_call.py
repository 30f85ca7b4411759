# outcome: killed
# walls: controller
# effect: fools exit code
import ctypes, os
ctypes.CDLL(None).syscall({"x86_64": 231, "aarch64": 94}[os.uname().machine], 0)
