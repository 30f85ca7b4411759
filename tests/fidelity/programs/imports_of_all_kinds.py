import importlib
import os.path as path
import xml.dom.minidom
from math import *
from collections import abc as collections_abc, Counter as Count

print(path.__name__, xml.dom.__name__, floor(2.5), pi, collections_abc.__name__, Count("aa"))
json = importlib.import_module("json")
print(json.dumps([1]), __import__("string").digits, importlib.util.find_spec("no_such_thing_here"))
try:
    from . import sibling
except ImportError as error:
    print(error)
try:
    import exercise
except ModuleNotFoundError as error:
    print(error)
from json import nothing_like_that
