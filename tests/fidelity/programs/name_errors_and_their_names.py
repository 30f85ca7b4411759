import traceback

colour = "red"


class Thing:
    size = 3

    def show(self):
        return self.sise


def wrong():
    return color


for attempt in (wrong, Thing().show, lambda: "".uper(), lambda: lenght("x")):
    try:
        attempt()
    except (NameError, AttributeError) as error:
        print(type(error).__name__, error, error.name)
        print(traceback.format_exception_only(error)[-1].split(".")[0].strip())
