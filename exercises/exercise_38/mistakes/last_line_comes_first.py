"""The line with the number comes before the steps: see whether it stands above the
loop.

The lines of a method run from top to bottom.
"""

# Move and indent the lines below; change nothing else in them.
class Pipeline:
    def __init__(self, name):
        self.name = name
        self.steps = []

    def add(self, step):
        self.steps.append(step)

    def run(self):
        print(f"{self.name}: {len(self.steps)} done")  # <--
        for step in self.steps:
            print(f"{self.name}: {step}")


nightly = Pipeline("nightly")
nightly.add("clean")
nightly.add("train")
nightly.run()
