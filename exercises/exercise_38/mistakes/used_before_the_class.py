"""A pipeline is made above the class, but there Python has not read yet what a Pipeline
is.

What is used must stand further up than the place where it is used.
"""

# Move and indent the lines below; change nothing else in them.
nightly = Pipeline("nightly")  # <--
nightly.add("clean")
nightly.add("train")
nightly.run()


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
