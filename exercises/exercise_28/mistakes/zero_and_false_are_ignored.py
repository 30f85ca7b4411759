"""A change to 0 or False is ignored: a question for the bare value treats them like
None.

Ask exactly what rule 2 says, whether the value is None.
"""


def new_settings(defaults, changes):
    settings = dict(defaults)
    for name, value in changes.items():
        if name in defaults and value:  # <--
            settings[name] = value
    return settings


def two_runs(defaults, changes):
    return [new_settings(defaults, changes), new_settings(defaults, {})]
