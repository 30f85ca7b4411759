# stdin: "north\nlook\neast\nfly\nquit\n"
# prompts: ["> ", "> ", "> ", "> ", "> "]
rooms = {"hall": {"north": "library"}, "library": {"south": "hall", "east": "garden"}, "garden": {}}
place = "hall"
while True:
    print("You are in the", place)
    command = input("> ")
    if command == "quit":
        break
    if command == "look":
        print("Exits:", ", ".join(rooms[place]) or "none")
    elif command in rooms[place]:
        place = rooms[place][command]
    else:
        print("You cannot", command)
print("Bye!")
