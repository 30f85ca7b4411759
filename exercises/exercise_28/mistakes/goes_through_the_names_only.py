"""The loop stops with an error: a plain loop over a dictionary gives only its names,
and two variables wait for a pair.

A dictionary can give its pairs if you ask for them.
"""


def new_settings(defaults, changes):
    settings = dict(defaults)
    for name, value in changes:  # <--
        if name in defaults and value is not None:
            settings[name] = value
    return settings


def two_runs(defaults, changes):
    return [new_settings(defaults, changes), new_settings(defaults, {})]
