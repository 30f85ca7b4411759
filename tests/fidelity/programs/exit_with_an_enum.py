import sys
from enum import IntEnum


class Code(IntEnum):
    OK = 0
    USAGE = 2


print(Code.USAGE)
sys.exit(Code.USAGE)
