print(__loader__ is not None, type(__loader__).__name__)
print(__cached__)
