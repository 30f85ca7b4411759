"""The changes are also found in `defaults` afterwards: a second name for a dictionary
is no copy of it.

Look at the line that makes your new dictionary: does Python make a new one there?
"""

DEFAULTS = {"rounds": 10, "rate": 0.5, "shuffle": True}


def new_settings(defaults, changes):
    settings = defaults  # <--
    for name, value in changes.items():
        if name in defaults and value is not None:
            settings[name] = value
    return settings
