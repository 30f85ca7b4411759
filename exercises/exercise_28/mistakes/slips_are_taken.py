"""A name that is only in `changes` gets into the settings: nothing asks whether
`defaults` has it too.

Rule 1 needs a question before a change is taken.
"""

DEFAULTS = {"rounds": 10, "rate": 0.5, "shuffle": True}


def new_settings(defaults, changes):
    settings = dict(defaults)
    for name, value in changes.items():
        if value is not None:  # <--
            settings[name] = value
    return settings
