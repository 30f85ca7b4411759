"""The changes are also found in `defaults` afterwards: a second name for a dictionary
is no copy of it.

Look at the line that makes your new dictionary: does Python make a new one there?
"""


def new_settings(defaults, changes):
    settings = defaults  # <--
    for name, value in changes.items():
        if name in defaults and value is not None:
            settings[name] = value
    return settings


def two_runs(defaults, changes):
    return [new_settings(defaults, changes), new_settings(defaults, {})]
