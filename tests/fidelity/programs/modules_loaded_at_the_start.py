import sys

print([name for name in ("json", "traceback", "resource", "socket", "array", "struct") if name in sys.modules])
