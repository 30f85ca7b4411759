def order(kind):
    try:
        print("try", kind)
        if kind == "return":
            return "from try"
        if kind == "raise":
            raise ValueError(kind)
        if kind == "lookup":
            {}[kind]
    except ValueError as error:
        print("except", error)
        return "from except"
    else:
        print("else")
    finally:
        print("finally")
    return "after"


for kind in ("return", "raise", "fine"):
    print(order(kind))


def override():
    for i in range(3):
        try:
            continue
        finally:
            print("loop", i)
    try:
        return 1
    finally:
        return 2


print(override())
order("lookup")
