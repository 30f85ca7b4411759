"""Only names with a change are in the settings: those of `defaults` without a change
are missing.

Think about what the new dictionary should hold before the first change is looked at.
"""


def new_settings(defaults, changes):
    settings = {}  # <--
    for name, value in changes.items():
        if name in defaults and value is not None:
            settings[name] = value
    return settings


def two_runs(defaults, changes):
    return [new_settings(defaults, changes), new_settings(defaults, {})]
