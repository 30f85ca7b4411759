from dataclasses import dataclass
from typing import Callable


@dataclass
class Task:
    name: str
    output: Callable = print

    def run(self):
        self.output("running", self.name)


Task("copy").run()
Task("sort", output=lambda *words: print(*map(str.upper, words))).run()
