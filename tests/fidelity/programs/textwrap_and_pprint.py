import pprint
import textwrap

text = "The quick brown fox jumps over the lazy dog. " * 3
print(textwrap.fill(text, width=40, initial_indent="* ", subsequent_indent="  "))
print(textwrap.shorten(text, 30), textwrap.wrap("abcdefghij klm", 5), sep="\n")
print(textwrap.dedent("""
    indented
      more
    back"""), textwrap.indent("a\n\nb", "> "), sep="\n")
data = {"numbers": list(range(30)), "b": {"c": ["x" * 30, "y" * 40], "a": None}, "set": {3, 1, 2}, "t": (1,)}
pprint.pprint(data)
pprint.pp({"z": 1, "a": [data["numbers"][:3]] * 2}, width=20)
print(pprint.pformat([[[[1]]]], depth=2), pprint.isreadable(data))
