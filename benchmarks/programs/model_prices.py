prices = {"small": 2, "medium": 5, "large": 9}
total = 0
for name in prices:
    total = total + prices[name]
    print(name, prices[name])
print("Total:", total)
print("Medium costs " + str(prices["medium"]))
