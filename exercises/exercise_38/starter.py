# Move and indent the lines below; change nothing else in them.
nightly.run()
nightly = Pipeline("nightly")
nightly.add("train")
nightly.add("clean")
class Pipeline:
    def run(self):
        print(f"{self.name}: {len(self.steps)} done")
        for step in self.steps:
            self.steps.append(step)
    def add(self, step):
        self.steps = []
    def __init__(self, name):
        print(f"{self.name}: {step}")
        self.name = name
