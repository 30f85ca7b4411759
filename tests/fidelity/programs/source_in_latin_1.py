# -*- coding: latin-1 -*-
# stdin: "caf\u00e9\n"
name = "Zoë"
straße = "Größe"
print(name, straße, len(straße), [hex(ord(c)) for c in name])
print(input() == "café")
raise ValueError(name)
