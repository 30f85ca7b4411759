data = b"caf\xc3\xa9 \x00\xff"
print(data, len(data), data[0], data[:3], data.hex(" "), list(data[-2:]))
print(data[:5].decode(), "é".encode("latin-1"), "€".encode("utf-16-le"), bytes(3), bytes([65, 66]))
buffer = bytearray(b"hello")
buffer[0] = ord("J")
buffer += b"!"
buffer[1:3] = b"ELLO"
print(buffer, buffer.upper(), buffer.find(b"L"), bytes.fromhex("00 ff 10"))
view = memoryview(buffer)
view[-1] = 63
print(bytes(view[::2]), buffer)
print((1000).to_bytes(2, "big"), int.from_bytes(b"\x03\xe8", "big"), (-2).to_bytes(2, "little", signed=True))
print(data.decode("ascii", "replace"), data.decode("ascii", "backslashreplace"), b"a-b".split(b"-"))
print(b"%d %s" % (5, b"x"), b"abc".translate(None, b"b"))
data.decode()
