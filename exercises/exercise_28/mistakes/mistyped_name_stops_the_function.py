"""A name that is only in `changes` stops the function: it asks a dictionary for a key
that is not there.

Ask with `in` before you use square brackets.
"""


def new_settings(defaults, changes):
    settings = dict(defaults)
    for name, value in changes.items():
        if defaults[name] != value and value is not None:  # <--
            settings[name] = value
    return settings


def two_runs(defaults, changes):
    return [new_settings(defaults, changes), new_settings(defaults, {})]
