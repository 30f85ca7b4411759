# needs: 3.12
person = {"name": "Ada", "langs": ["Analytical", "Engine"]}
print(f"Hello {person["name"]}, you know {", ".join(person["langs"])}")
print(f"{f"{f"{1 + 1}"}"}")
print(f"lines: {"\n".join(["a", "b"])}")
print(f"{
    person["name"]  # a comment inside
    .upper()
!r:>8}")
print(f"{"deep" + f"{"er" + f"{"est"}"}"}")
