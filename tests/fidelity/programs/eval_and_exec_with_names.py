space = {"x": 10}
exec("y = x * 2\ndef double(n): return n * 2", space)
print(space["y"], space["double"](21), sorted(k for k in space if k != "__builtins__"))
print(eval("x + y", {"x": 1}, {"y": 2}), eval(compile("3 ** 2", "<math>", "eval")))


def inside():
    secret = "local"
    return eval("secret.upper()"), sorted(locals())


print(inside())
exec("new_global = 99")
print(new_global, eval("[n for n in range(3)]"), eval("__name__"))
try:
    eval("missing + 1")
except NameError as error:
    print(error)
eval("1 / 0", {})
