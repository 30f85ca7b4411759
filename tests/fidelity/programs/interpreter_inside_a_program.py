import code
import sys

shell = code.InteractiveInterpreter({"x": 20})
for line in ("x + 1", "y = x * 2", "y", "[n for n in range(3)]", "print('printed')"):
    print(">>>", line)
    shell.runsource(line)
sys.displayhook("shown like at the prompt")
print(_)
