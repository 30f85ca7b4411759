import sys

main = sys.modules["__main__"]
print(main.__file__.endswith("exercise.py"), main.__name__, hasattr(main, "__path__"))
print(main.__spec__, main.__package__, __file__ == main.__file__)
print(sys.argv[0], len(sys.argv))
