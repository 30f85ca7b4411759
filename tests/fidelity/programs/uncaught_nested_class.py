class Shop:
    class Closed(Exception):
        pass

    def buy(self):
        raise self.Closed("come back tomorrow", 9)


print("shopping")
Shop().buy()
