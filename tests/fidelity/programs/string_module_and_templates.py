import string
from string import Template

print(string.ascii_lowercase, string.digits, string.punctuation, repr(string.whitespace))
caesar = str.maketrans(string.ascii_lowercase, string.ascii_lowercase[3:] + string.ascii_lowercase[:3])
print("hello, world".translate(caesar), string.capwords("the end of  it"))
letter = Template("Dear $name, you owe $$${amount}.")
print(letter.substitute(name="Ada", amount=5), letter.safe_substitute(name="Bob"))
print(string.Formatter().format("{0}-{x}", 1, x=2))
letter.substitute(name="Cy")
