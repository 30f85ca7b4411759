import math

first = 1


def function(a, b=2, *args, **kwargs):
    c = 3
    inside = sorted(locals())
    return inside


print(function(1), [n for n in globals() if not n.startswith("__")])
globals()["made_up"] = 5
print(made_up, [n for n in dir(math) if n.startswith("is")], "function" in dir())
print([n for n in dir(str) if not n.startswith("_")][:8], type(globals()).__name__)
print(function.__code__.co_varnames, function.__defaults__, function.__kwdefaults__, function.__name__)
