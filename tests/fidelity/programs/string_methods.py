text = "  The quick brown fox, the lazy dog  "
print(repr(text.strip()), text.split(), text.strip().partition(","), sep="\n")
print(text.strip().title(), text.swapcase(), text.count("the"), text.lower().find("the"), sep="|")
print("a,b,,c".split(","), "a b  c".split(" "), "one\ntwo\r\nthree".splitlines(), "x".join("abc"))
print("7".zfill(3), "-7".zfill(4), "ab".center(7, "*"), "ab".ljust(5, "."), "ab".rjust(5))
print("prefix-name.txt".removeprefix("prefix-").removesuffix(".txt"), "a\tb".expandtabs(4))
print("abc".isalpha(), "a1".isalnum(), "１".isdigit(), "½".isnumeric(), "".isspace(), "Ab Cd".istitle(), "if".isidentifier())
print("straße".upper(), "STRASSE".casefold() == "straße".casefold(), "ﬁ".upper(), "İ".lower().encode())
print("hello".translate(str.maketrans("el", "ip", "o")), "banana".replace("a", "o", 2), "banana".rindex("an"))
print("abc" < "abd", "Z" < "a", max("hello"), "abc" * 2, "ell" in "hello", "hello"[::-1], "hello"[-3:])
try:
    "hello".index("z")
except ValueError as error:
    print(error)
"hello"[0] = "j"
