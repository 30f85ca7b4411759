class Emergency(BaseException):
    pass


try:
    raise Emergency("fire")
except Exception:
    print("not caught here")
except BaseException as error:
    print("caught", error)
print("now for real")
raise Emergency("water")
