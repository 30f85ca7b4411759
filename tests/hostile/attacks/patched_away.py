# outcome: killed|raised
# walls: controller
# effect: fools silence
import builtins
for name in list(vars(builtins)):
    if name not in ("list", "__build_class__", "__import__"):
        del vars(builtins)[name]
