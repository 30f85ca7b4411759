def numbers():
    try:
        yield 1
        yield 2
    except GeneratorExit:
        print("asked to stop")
        raise


g = numbers()
print(next(g))
g.close()
raise GeneratorExit("by hand")
