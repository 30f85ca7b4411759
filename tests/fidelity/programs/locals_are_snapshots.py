# needs: 3.13
def work(a):
    b = a * 2
    first = locals()
    c = 3
    second = locals()
    first["b"] = "changed"
    return first, second, b, c


print(work(1))
def f():
    x = 1
    exec("x = 2")
    return x
print(f())
