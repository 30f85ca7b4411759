"""None from `changes` ends up in the settings: it is to mean that the default stays.

Rule 2 needs a question before a change is taken.
"""

DEFAULTS = {"rounds": 10, "rate": 0.5, "shuffle": True}


def new_settings(defaults, changes):
    settings = dict(defaults)
    for name, value in changes.items():
        if name in defaults:  # <--
            settings[name] = value
    return settings
