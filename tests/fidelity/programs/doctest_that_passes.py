def mean(values):
    """The mean of some values.

    >>> mean([1, 2, 3])
    2.0
    >>> mean([])
    Traceback (most recent call last):
        ...
    ZeroDivisionError: division by zero
    >>> print("a\\nb")
    a
    b
    >>> mean({1: 2}) + 0.1 + 0.2  # doctest: +ELLIPSIS
    1.3...
    """
    return sum(values) / len(values)


if __name__ == "__main__":
    import doctest

    print(doctest.testmod())
    doctest.testmod(verbose=True)
