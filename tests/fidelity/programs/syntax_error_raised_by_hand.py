print("parsing")
raise SyntaxError("my language does not allow this")
