import builtins


def print(*args, **kwargs):
    builtins.print("[log]", *args, **kwargs)


print("hello")
print("a", "b", sep="-")
del print
print("back to normal")
old, builtins.print = builtins.print, lambda *args: old("patched", *args)
print("now", 1)
builtins.print = old
print("done")
