import base64
import binascii
import hashlib
import hmac
import zlib

data = "größe".encode()
print(hashlib.md5(data).hexdigest(), hashlib.sha256(data).hexdigest(), hashlib.sha3_256(b"").hexdigest()[:16], sep="\n")
print(hmac.new(b"key", data, "sha1").hexdigest(), hashlib.blake2b(data, digest_size=8).hexdigest())
print(hashlib.pbkdf2_hmac("sha256", b"password", b"salt", 10).hex()[:20], hmac.compare_digest("a", "a"))
print(base64.b64encode(data), base64.urlsafe_b64encode(b"\xff\xfe>"), base64.b32encode(b"x"), base64.b85encode(b"abcd"))
print(base64.b64decode("Z3LDtsOfZQ==").decode(), binascii.hexlify(data), binascii.crc32(data), zlib.crc32(b"x"), zlib.adler32(b"x"))
base64.b64decode("abc")
