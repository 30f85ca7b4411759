import sys

print("site" in sys.modules, sys.flags.no_site, sys.flags.no_user_site, sys.flags.safe_path, sys.flags.dont_write_bytecode)
