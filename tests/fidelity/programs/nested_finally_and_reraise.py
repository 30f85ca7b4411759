def inner():
    try:
        raise RuntimeError("first")
    finally:
        print("inner finally")


def middle():
    try:
        inner()
    except RuntimeError:
        print("middle saw it")
        raise
    finally:
        print("middle finally")


try:
    middle()
except RuntimeError as error:
    kept = error
    print("outer", error)
try:
    error
except NameError as gone:
    print(gone)
print(kept.args)
raise kept
