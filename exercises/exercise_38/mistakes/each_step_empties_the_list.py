"""Only the last step is left: each time a step is added, the list begins anew.

Ask how often `add` runs, and how often the empty list should be made.
"""

# Move and indent the lines below; change nothing else in them.
class Pipeline:
    def __init__(self, name):
        self.name = name

    def add(self, step):
        self.steps = []  # <--
        self.steps.append(step)

    def run(self):
        for step in self.steps:
            print(f"{self.name}: {step}")
        print(f"{self.name}: {len(self.steps)} done")


nightly = Pipeline("nightly")
nightly.add("clean")
nightly.add("train")
nightly.run()
