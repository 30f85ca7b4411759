"""The model is trained before the data are clean: the two steps were added in the other
order.

A list keeps the order in which things were appended.
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
        print(f"{self.name}: {len(self.steps)} done")


nightly = Pipeline("nightly")
nightly.add("train")
nightly.add("clean")  # <--
nightly.run()
