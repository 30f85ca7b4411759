"""A pipeline is made before Python has read the whole class; at that moment there is no
Pipeline yet.

The class ends before the first line at the left margin below it; what uses it belongs
there.
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
