import os
import threading

print(os.name, os.cpu_count() > 0, os.getpid() > 1, os.getpid() != os.getppid(), threading.get_ident() != 0)
print(os.get_terminal_size.__name__, os.path.devnull, len(os.urandom(5)), os.strerror(2), os.fspath("x"))
import shutil
print(shutil.get_terminal_size(), shutil.which("surely-no-such-program"))
os.get_terminal_size()
