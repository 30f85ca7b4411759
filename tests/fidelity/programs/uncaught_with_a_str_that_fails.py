class Broken(Exception):
    def __str__(self):
        raise RuntimeError("no text for you")


print("broken soon")
raise Broken("lost")
