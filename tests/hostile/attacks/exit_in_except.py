# outcome: exited
# walls: controller
# effect: fools exit code
try:
    1 / 0
except ZeroDivisionError:
    raise SystemExit(0) from None
