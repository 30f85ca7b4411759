class ConfigError(Exception):
    pass


def read(settings, key):
    try:
        return settings[key]
    except KeyError as error:
        raise ConfigError(f"{key} is not set") from error


def implicit():
    try:
        1 / 0
    except ZeroDivisionError:
        [].pop()


for function in (lambda: read({}, "color"), implicit):
    try:
        function()
    except Exception as error:
        print(repr(error), "| cause", repr(error.__cause__), "| context", repr(error.__context__))

try:
    try:
        int("x")
    except ValueError:
        raise ConfigError("hidden") from None
except ConfigError as error:
    print(error.__cause__, repr(error.__context__), error.__suppress_context__)
read({"size": 3}, "shape")
