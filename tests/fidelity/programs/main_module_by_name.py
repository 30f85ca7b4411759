import sys

import __main__

answer = 42
print(__name__, __main__.answer, sys.modules["__main__"] is __main__, vars(__main__) is globals())
__main__.added = "from outside"
print(added, __main__.__name__, __main__.__doc__, __main__.__package__, __main__.__spec__)
if __name__ == "__main__":
    print("run as a program")
