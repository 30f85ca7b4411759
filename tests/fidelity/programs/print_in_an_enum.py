from enum import Enum


class Action(Enum):
    SHOW = print
    COUNT = len


print([action.name for action in Action])
