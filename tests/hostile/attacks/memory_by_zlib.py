# outcome: out_of_memory
# walls: limits
# effect: grows
import zlib
packer = zlib.compressobj(1)
bomb = b"".join(packer.compress(b"\0" * 2**20) for _ in range(100)) + packer.flush()
zlib.decompress(bomb)
