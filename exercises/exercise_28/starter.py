# Complete new_settings, so that it keeps every rule in the exercise's text.


def new_settings(defaults, changes):
    return defaults


def two_runs(defaults, changes):
    return [new_settings(defaults, changes), new_settings(defaults, {})]
