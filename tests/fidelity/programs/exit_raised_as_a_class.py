def stop():
    raise SystemExit


try:
    stop()
except Exception:
    print("not an Exception")
finally:
    print("finally")
