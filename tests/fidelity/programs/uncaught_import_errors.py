try:
    import no_such_module
except ModuleNotFoundError as error:
    print(error, error.name)
try:
    from math import cosinus
except ImportError as error:
    print(error.msg.split(" (")[0], error.name)
import collections.nothing
