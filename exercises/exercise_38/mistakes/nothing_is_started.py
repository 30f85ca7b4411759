"""Nothing is printed: what a class describes happens only when lines outside the class
ask for it.

Look at the lines with nightly: they belong to the left margin, below the class.
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
        nightly.add("train")
        nightly.run()
