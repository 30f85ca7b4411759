"""The pipeline's name is set in a method that is given no name, so there is none to
set.

Look at the brackets after each `def`: which of the methods is given a name?
"""

# Move and indent the lines below; change nothing else in them.
class Pipeline:
    def __init__(self, name):
        self.steps = []

    def add(self, step):
        self.name = name
        self.steps.append(step)

    def run(self):
        for step in self.steps:
            print(f"{self.name}: {step}")
        print(f"{self.name}: {len(self.steps)} done")


nightly = Pipeline("nightly")
nightly.add("clean")
nightly.add("train")
nightly.run()
