runs = 0


def start_run(name):
    global runs
    runs += 1
    print(f"Run {runs}: {name}")


start_run("baseline")
start_run("larger")
start_run("final")
print("Runs:", runs)
