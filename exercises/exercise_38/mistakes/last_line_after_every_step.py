"""The line with the number is printed after every step: see whether it stands inside
the loop.

What is said once stands no further in than the `for` line.
"""

# Move and indent the lines below; change nothing else in them.
class Pipeline:
    def __init__(self, name):
        self.name = name
        self.steps = []

    def add(self, step):
        self.steps.append(step)

    def run(self):
        for step in self.steps:
            print(f"{self.name}: {step}")
            print(f"{self.name}: {len(self.steps)} done")  # <--


nightly = Pipeline("nightly")
nightly.add("clean")
nightly.add("train")
nightly.run()
