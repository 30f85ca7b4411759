name = b"caf\xe9.txt".decode("utf-8", "surrogateescape")
print(ascii(name), len(name))
print(name)
