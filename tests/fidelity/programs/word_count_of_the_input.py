# stdin: "To be, or not to be,\nthat is the question:\n\nWhether 'tis nobler\n"
import re
import sys
from collections import Counter

text = sys.stdin.read()
words = re.findall(r"[\w']+", text.lower())
print(f"{len(text.splitlines())} lines, {len(words)} words, {len(text)} characters")
for word, count in Counter(words).most_common(4):
    print(f"{word:<6}{'#' * count}")
