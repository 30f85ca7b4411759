def run(program):
    stack = []
    for line in program.strip().splitlines():
        match line.split():
            case []:
                continue
            case ["push", *values]:
                stack.extend(map(int, values))
            case ["add" | "+"]:
                stack.append(stack.pop() + stack.pop())
            case ["say", "top"]:
                print("top:", stack[-1])
            case ["say", *words]:
                print(" ".join(words))
            case [unknown, *_]:
                raise SyntaxError(f"no such command: {unknown}")
    return stack


print(run("push 1 2 3\nadd\nsay top\n\n+\nsay hello there"))
print(run("jump 5"))
