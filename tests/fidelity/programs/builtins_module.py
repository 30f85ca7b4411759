import builtins

print(__builtins__ is builtins, builtins.len is len, "print" in dir(__builtins__), __builtins__.max(3, 5))
print([n for n in dir(builtins) if n.endswith("Warning")])
print(sum(1 for n in dir(builtins) if isinstance(getattr(builtins, n), type) and issubclass(getattr(builtins, n), BaseException)))
builtins.shout = lambda text: text.upper() + "!"
print(shout("added"))
