stock = {"pears": 3, "apples": 0}
stock["figs"] = 7
stock["pears"] += 1
print(stock, list(stock), list(reversed(stock)), stock.get("nuts", "none"), stock.setdefault("nuts", 5))
stock |= {"kiwis": 2, "apples": 9}
print(stock | {"end": 1}, stock.pop("figs"), stock.popitem(), dict.fromkeys("abc", 0))
print({v: k for k, v in stock.items()}, sorted(stock.items(), key=lambda item: -item[1]), dict(zip("ab", (1, 2))))
print(stock.keys() & {"pears", "zebras"}, list(stock.values()), dict(a=1, **{"b": 2}), {1: "a", True: "b"})
for name in list(stock):
    if stock[name] > 4:
        del stock[name]
print(stock, "apples" in stock, len(stock))
for name in stock:
    stock[name + "s"] = 1
