# outcome: exited
try:
    1 / 0
except ZeroDivisionError:
    raise SystemExit(0) from None
