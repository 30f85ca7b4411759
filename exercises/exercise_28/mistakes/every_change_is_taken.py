"""Slips and None get into the settings: all pairs of `changes` are taken, without a
question.

Go through the pairs one by one, and look at rules 1 and 2 before you take each of them.
"""

DEFAULTS = {"rounds": 10, "rate": 0.5, "shuffle": True}


def new_settings(defaults, changes):
    settings = dict(defaults)
    settings.update(changes)  # <--
    return settings
