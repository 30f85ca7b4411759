"""The call gives back None: the settings may be on the screen, but no `return` hands
them over.

Look at the last line of the function.
"""


def new_settings(defaults, changes):
    settings = dict(defaults)
    for name, value in changes.items():
        if name in defaults and value is not None:
            settings[name] = value
    print(settings)  # <--


def two_runs(defaults, changes):
    return [new_settings(defaults, changes), new_settings(defaults, {})]
