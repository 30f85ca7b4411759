"""The pipeline runs with train alone: the other step is added too late, or the list is
emptied after that step.

Follow the list on paper, and ask how often the empty list is made.
"""

# Move and indent the lines below; change nothing else in them.
class Pipeline:
    def __init__(self, name):
        self.name = name

    def add(self, step):
        self.steps = []
        self.steps.append(step)

    def run(self):
        for step in self.steps:
            print(f"{self.name}: {step}")
        print(f"{self.name}: {len(self.steps)} done")


nightly = Pipeline("nightly")
nightly.add("clean")
nightly.add("train")
nightly.run()
