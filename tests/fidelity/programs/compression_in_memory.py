import bz2
import gzip
import io
import lzma
import zipfile
import zlib

text = b"the same words, " * 200
print(len(text), zlib.decompress(zlib.compress(text)) == text, len(zlib.compress(text, 9)) < 100)
print([module.decompress(module.compress(text)) == text for module in (gzip, bz2, lzma)])
stream = io.BytesIO()
with gzip.GzipFile(fileobj=stream, mode="wb", mtime=0) as packed:
    packed.write(text)
print(gzip.decompress(stream.getvalue())[:9])
memory = io.BytesIO()
with zipfile.ZipFile(memory, "w") as archive:
    archive.writestr("a/b.txt", "inside")
with zipfile.ZipFile(memory) as archive:
    print(archive.namelist(), archive.read("a/b.txt"), archive.testzip())
zlib.decompress(b"not compressed")
