"""The pipeline runs with clean alone: the other step is added too late, or the list is
emptied after that step.

Follow the list on paper: what is in it after each of the lines about nightly?
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
nightly.add("clean")
nightly.run()
nightly.add("train")
