import warnings


def old():
    warnings.warn("old() is old", DeprecationWarning, stacklevel=2)
    return 1


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    old()
    warnings.warn("second")
    exec("x = 1 is 1")
for w in caught:
    print(w.category.__name__, w.message, w.filename.rpartition("/")[2], w.lineno)
warnings.filterwarnings("ignore", message="quiet.*")
warnings.warn("quiet please")
warnings.warn("this one goes to standard error")
print(old(), len(caught))
