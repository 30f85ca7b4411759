"""The loop stops with an error: a plain loop over a dictionary gives only its names,
and two variables wait for a pair.

A dictionary can give its pairs if you ask for them.
"""

DEFAULTS = {"rounds": 10, "rate": 0.5, "shuffle": True}


def new_settings(defaults, changes):
    settings = dict(defaults)
    for name, value in changes:  # <--
        if name in defaults and value is not None:
            settings[name] = value
    return settings
