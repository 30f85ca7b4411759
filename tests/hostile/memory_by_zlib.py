# outcome: out_of_memory
import zlib
data = zlib.compress(b"\0" * 2**20, 9) 
packer = zlib.compressobj(9)
bomb = b"".join(packer.compress(b"\0" * 2**20) for _ in range(200)) + packer.flush()
zlib.decompress(bomb)
