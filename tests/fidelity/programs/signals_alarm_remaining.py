import signal

print(signal.alarm(0), signal.getsignal(signal.SIGALRM))
