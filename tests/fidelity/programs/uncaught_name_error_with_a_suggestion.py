def greet(person):
    greeting = f"Hello {person}"
    print(greting)


message = "hi"
print(message)
greet("Ada")
