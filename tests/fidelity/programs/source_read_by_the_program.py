# A program that reads itself.
with open(__file__, encoding="utf-8") as own:
    for number, line in enumerate(own, 1):
        print(f"{number:2} {line}", end="")
