import re

text = "Ada: 1815-12-10, Alan: 1912-06-23; unknown: ????"
print(re.findall(r"(\w+): (\d{4})", text), re.search(r"\d+", text), re.split(r"[,;]\s*", text))
print(re.sub(r"(\d+)-(\d+)-(\d+)", r"\3.\2.\1", text), re.subn("a", lambda m: m[0].upper(), text, flags=re.I))
match = re.match(r"(?P<name>\w+):\s(?P<year>\d+)", text)
print(match.groupdict(), match.span("year"), match["name"], match.end(), re.fullmatch("a+", "aab"))
pattern = re.compile(r"""
    ^ \s* (\#.*)? $   # blank or comment
""", re.VERBOSE)
print([bool(pattern.match(line)) for line in ("", "  # x", "code")], pattern.flags, re.escape("1+1=2?"))
print(re.findall(r"(?<=\$)\d+(?!\d*€)", "$10 $20€ $3"), re.findall(r"\b\w*ß\w*\b", "Straße groß gross"), re.sub(r"\s+", " ", "a \n\t b"))
print([m.start() for m in re.finditer("(?=aa)", "aaaa")], re.findall(".", "a\nb", re.S))
re.compile("(unclosed")
