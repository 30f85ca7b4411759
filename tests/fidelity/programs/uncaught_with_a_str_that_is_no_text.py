class Numeric(Exception):
    def __str__(self):
        return 42


try:
    raise Numeric("caught")
except Numeric as error:
    print(error.args)
raise Numeric("uncaught")
