count = 5


def increase():
    print("counting")
    count = count + 1
    return count


try:
    increase()
except UnboundLocalError as error:
    print(type(error).__name__, error, error.name if hasattr(error, "name") else None)
increase()
