"""The function gives back `defaults` itself and looks at no change.

Begin with a new dictionary, and let the changes come into it.
"""

DEFAULTS = {"rounds": 10, "rate": 0.5, "shuffle": True}


def new_settings(defaults, changes):
    return defaults  # <--
