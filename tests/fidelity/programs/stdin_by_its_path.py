# stdin: "4 5 6\n"
with open("/dev/stdin") as file:
    print(sum(map(int, file.read().split())))
