"""None from `changes` ends up in the settings: it should mean that the default stays.

Rule 2 needs a question before a change is taken.
"""


def new_settings(defaults, changes):
    settings = dict(defaults)
    for name, value in changes.items():
        if name in defaults:  # <--
            settings[name] = value
    return settings


def two_runs(defaults, changes):
    return [new_settings(defaults, changes), new_settings(defaults, {})]
