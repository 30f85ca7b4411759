def new_settings(defaults, changes):
    settings = dict(defaults)
    for name, value in changes.items():
        if name in defaults and value is not None:
            settings[name] = value
    return settings


def two_runs(defaults, changes):
    return [new_settings(defaults, changes), new_settings(defaults, {})]
