# stdin: "Zo\u00eb \u20ac5\n\u4f60\u597d \ud83d\ude00\ne\u0301\u2028x\ty\u0000z\n\ufeffbom\n"
import sys
import unicodedata

print(input())
for line in sys.stdin:
    text = line.rstrip("\n")
    print(text, len(text), [unicodedata.category(c) for c in text], ascii(text))
