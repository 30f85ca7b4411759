import os
import signal

signal.signal(signal.SIGUSR1, lambda number, frame: print("got", signal.Signals(number).name))
os.kill(os.getpid(), signal.SIGUSR1)
print(signal.getsignal(signal.SIGINT) is signal.default_int_handler, signal.getsignal(signal.SIGTERM))
old = signal.signal(signal.SIGINT, lambda *_: print("no interruption please"))
signal.raise_signal(signal.SIGINT)
signal.signal(signal.SIGINT, old)
try:
    signal.raise_signal(signal.SIGINT)
except KeyboardInterrupt:
    print("interrupted")
print(signal.strsignal(15), signal.SIGTERM.value)
