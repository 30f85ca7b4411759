import io
import sys

print()
print("a", 1, 2.5, None, True, [1, "x"], sep=" | ", end=" <end>\n")
print("no newline", end="")
print("", "leading", sep=">")
print(*range(5), sep="")
print("error output", file=sys.stderr)
print("flushed", flush=True)
page = io.StringIO()
print("into", "a page", sep="_", file=page, end="")
print(repr(page.getvalue()), print("returns") is None)
print("tab\tnewline\nquote\"backslash\\ bell\a null\0 end", "é €", "\N{SNOWMAN}")
print("a" "b", 'c\
d', r"\n", """e
f""")
