import difflib

old, new = "one\ntwo\nthree\n".splitlines(), "one\ntoo\nthree\nfour\n".splitlines()
print("\n".join(difflib.unified_diff(old, new, "old", "new", lineterm="")))
print("\n".join(difflib.ndiff(old, new)))
print(difflib.get_close_matches("appel", ["ape", "apple", "peach"]), difflib.SequenceMatcher(None, "abcd", "bcde").ratio())
