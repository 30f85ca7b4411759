"""The function gives back `defaults` itself and looks at no change.

Begin with a new dictionary, and let the changes come into it.
"""


def new_settings(defaults, changes):
    return defaults  # <--


def two_runs(defaults, changes):
    return [new_settings(defaults, changes), new_settings(defaults, {})]
