"""This program prints its own description.

It has two lines of it.
"""

print(__doc__)
print(__doc__.splitlines()[0], len(__doc__), __name__)


def documented():
    """What it does."""


print(documented.__doc__, documented.__module__, print.__name__)
