# Move and indent the lines below; change nothing else in them.
for note in [" It WORKS! ", "Slow today"]:
return "calm"
text = text.strip()
def report(text):
return f"{text} is {mood(text)}"
def clean(text):
print(report(note))
text = clean(text)
return text.lower()
def mood(text):
return "loud"
if text.endswith("!"):
