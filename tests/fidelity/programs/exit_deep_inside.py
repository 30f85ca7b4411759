import contextlib
import sys


@contextlib.contextmanager
def noisy(name):
    try:
        yield
    finally:
        print("leaving", name)


def level(n):
    with noisy(f"level {n}"):
        if n == 3:
            sys.exit(n)
        level(n + 1)


level(1)
