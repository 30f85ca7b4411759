def twice(n):
    """
    >>> twice(2)
    4
    >>> twice(3)
    7
    """
    return n * 2


import doctest

runner = doctest.DocTestRunner()
for test in doctest.DocTestFinder().find(twice, "twice"):
    lines = []
    print(runner.run(test, out=lines.append))
    print("".join(lines).replace(__file__, "exercise.py"))
