import array
import struct

packed = struct.pack("<Hf3s?", 513, 1.5, b"abc", True)
print(packed, struct.unpack("<Hf3s?", packed), struct.calcsize("<Hf3s?"), struct.pack(">i", -2), list(struct.iter_unpack("BB", b"\1\2\3\4")))
numbers = array.array("i", [1, 2, 3])
numbers.append(4)
numbers.extend(range(2))
print(numbers, numbers.itemsize, sum(numbers), numbers.tobytes()[:4], array.array("d", [1.5]).tolist(), numbers[1:3])
numbers[0] = 2**40
