def lines():
    try:
        print("open")
        yield 1
        yield 2
    finally:
        print("close")


g = lines()
print(next(g))
print("end of the program")
