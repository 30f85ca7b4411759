class Plugin:
    plugins = {}

    def __init_subclass__(cls, /, key=None, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.plugins[key or cls.__name__.lower()] = cls

    def run(self, text):
        raise NotImplementedError(f"{type(self).__name__} cannot run")


class Upper(Plugin, key="up"):
    def run(self, text):
        return text.upper()


class Reverse(Plugin):
    def run(self, text):
        return text[::-1]


class Lazy(Plugin):
    pass


print(sorted(Plugin.plugins))
for name, plugin in Plugin.plugins.items():
    print(name, plugin().run("abc"))
