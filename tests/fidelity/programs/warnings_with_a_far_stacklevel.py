import warnings

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    warnings.warn("from far above", stacklevel=3)
print([(w.filename.rpartition("/")[2], w.lineno) for w in caught])
