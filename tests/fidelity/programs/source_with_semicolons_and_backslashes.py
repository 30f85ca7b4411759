a = 1; b = 2; print(a, b)
if a: print("one line"); print("two statements")
total = 1 + \
    2 + \
    3
print(total); print((4
    + 5), [6,

    7][1])
class Empty: pass
def nothing(): ...
for i in 1, 2: print(i, end=" "); continue
print(); assert total == 6, \
    "wrong"
x = yes = lambda: (
    1
    / 0
); print("calling"); x()
