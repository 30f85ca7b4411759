greetings = {"Deutsch": "Grüß Gott", "Ελληνικά": "Γειά", "Русский": "Привет", "日本語": "こんにちは", "emoji": "👋🏽"}
for language, greeting in greetings.items():
    print(f"{language:>10}: {greeting} ({len(greeting)})")
naïve, größe, 数 = 1, 2, 3
print(naïve + größe + 数, [n for n in dir() if not n.isascii()])
print("ﬁ" in dir(), "\u00e9" == "e\u0301", "\N{GREEK SMALL LETTER PI}", ascii("é"), "\x41\u0042\U00000043")
print("right", "\u202eleft", "\u200b", repr("\u200b\x7f\xad"))
