import sys
import warnings

warnings.showwarning = lambda message, category, filename, lineno, file=None, line=None: print(
    f"[{category.__name__}] line {lineno}: {message}"
)
warnings.warn("first", UserWarning)
warnings.warn("deprecated here", DeprecationWarning)
for _ in range(3):
    warnings.warn("only once per place")
warnings.formatwarning = lambda *args: "never used\n"
print(warnings.filters[0][0], sys.warnoptions)
