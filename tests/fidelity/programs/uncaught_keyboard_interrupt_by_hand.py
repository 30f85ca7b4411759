try:
    raise KeyboardInterrupt
except KeyboardInterrupt:
    print("stopped once")
try:
    raise KeyboardInterrupt("again")
except Exception:
    print("never")
finally:
    print("cleaning up")
