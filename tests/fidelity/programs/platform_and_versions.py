import platform
import sys

print(platform.python_version(), platform.python_implementation(), sys.version_info[:3], sys.version_info >= (3, 11))
print(sys.version.split()[0], sys.platform, sys.byteorder, sys.maxsize, sys.implementation.name, sys.hexversion)
print(platform.system(), platform.machine(), platform.python_version_tuple(), sys.int_info.bits_per_digit)
print(sys.flags.optimize, sys.flags.hash_randomization, sys.flags.utf8_mode, sys.dont_write_bytecode in (True, False), __debug__)
