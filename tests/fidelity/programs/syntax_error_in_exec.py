lessons = {"first": "print('works')", "second": "for i in range(3)\n    print(i)"}
for name, code in lessons.items():
    print("lesson", name)
    exec(code)
