import signal

print(sorted(s.name for s in signal.Signals if signal.getsignal(s) not in (signal.SIG_DFL, None)))
