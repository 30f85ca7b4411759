from __future__ import annotations, division, print_function

import __future__

print(__future__.division.getMandatoryRelease(), 7 / 2, __future__.all_feature_names[:3])
print(annotations.compiler_flag > 0, division is __future__.division)
try:
    exec("from __future__ import braces")
except SyntaxError as error:
    print(error.msg)
exec("x: Undefined = 1")
print(x, __annotations__)
