# Complete new_settings, so that it keeps every rule in the exercise's text.

DEFAULTS = {"rounds": 10, "rate": 0.5, "shuffle": True}


def new_settings(defaults, changes):
    return defaults
