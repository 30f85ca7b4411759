# outcome: timed_out
# limits: wall_s=0.15
# walls: limits
# effect: runs on
import ctypes, os, threading, time
threading.Thread(target=time.sleep, args=(600,)).start()
ctypes.PyDLL(None).syscall({"x86_64": 60, "aarch64": 93}[os.uname().machine], 0)  # exit: this thread only
