"""A name that is only in `changes` gets into the settings, but it was mistyped and
should be left out.

Rule 1 needs a question before a change is taken.
"""


def new_settings(defaults, changes):
    settings = dict(defaults)
    for name, value in changes.items():
        if value is not None:  # <--
            settings[name] = value
    return settings


def two_runs(defaults, changes):
    return [new_settings(defaults, changes), new_settings(defaults, {})]
