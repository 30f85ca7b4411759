def parse(text):
    try:
        return int(text)
    except ValueError:
        print("cannot parse", text)
        return fallback[text]


fallback = {"one": 1}
print(parse("7"), parse("one"))
parse("two")
