from collections import OrderedDict, ChainMap

print(OrderedDict(a=1), ChainMap({"b": 2})["b"])
from collections import Countr
