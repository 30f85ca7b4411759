"""Only names with a change are in the settings: those of `defaults` without a change
are missing.

Think about what the new dictionary should hold before the first change is looked at.
"""

DEFAULTS = {"rounds": 10, "rate": 0.5, "shuffle": True}


def new_settings(defaults, changes):
    settings = {}  # <--
    for name, value in changes.items():
        if name in defaults and value is not None:
            settings[name] = value
    return settings
