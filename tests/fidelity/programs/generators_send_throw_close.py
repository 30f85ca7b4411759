def echo():
    received = []
    try:
        while True:
            try:
                received.append((yield len(received)))
            except ValueError as error:
                received.append(f"caught {error}")
    finally:
        print("closing with", received)


g = echo()
print(next(g), g.send("a"), g.send("b"))
print(g.throw(ValueError("oops")))
g.close()
print(next(g, "nothing more"))

h = echo()
next(h)
try:
    h.throw(KeyError("not mine"))
except KeyError as error:
    print("came out:", error)
