DEFAULTS = {"rounds": 10, "rate": 0.5, "shuffle": True}


def new_settings(defaults, changes):
    settings = dict(defaults)
    for name, value in changes.items():
        if name in defaults and value is not None:
            settings[name] = value
    return settings
