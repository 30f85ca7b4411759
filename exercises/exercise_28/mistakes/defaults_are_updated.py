"""All of `changes` goes into `defaults` itself, mistyped names too, so the next run
cannot start from the defaults.

First make a dictionary of your own, then look at each change before you take it.
"""


def new_settings(defaults, changes):
    defaults.update(changes)  # <--
    return defaults


def two_runs(defaults, changes):
    return [new_settings(defaults, changes), new_settings(defaults, {})]
