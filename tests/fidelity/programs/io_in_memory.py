import io

page = io.StringIO("first\nsecond\nthird")
print(page.readline(), page.tell(), page.read(3), page.seek(0), page.readlines(), page.read() == "")
page.write("\nfourth")
page.truncate(8)
print(repr(page.getvalue()), page.closed)
raw = io.BytesIO(b"abc")
raw.seek(0, io.SEEK_END)
raw.write(b"def")
print(raw.getvalue(), raw.getbuffer()[1], io.TextIOWrapper(io.BytesIO("ä\r\n".encode()), "utf-8").read())
print(io.BufferedReader(io.BytesIO(b"12345")).peek(2)[:2], io.DEFAULT_BUFFER_SIZE, issubclass(FileNotFoundError, IOError))
page.close()
page.read()
