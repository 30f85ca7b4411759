"""Mistyped names and None get into the settings: nothing keeps them out.

Go through the pairs one by one, and look at rules 1 and 2 before you take each of them.
"""


def new_settings(defaults, changes):
    settings = dict(defaults)
    settings.update(changes)  # <--
    return settings


def two_runs(defaults, changes):
    return [new_settings(defaults, changes), new_settings(defaults, {})]
