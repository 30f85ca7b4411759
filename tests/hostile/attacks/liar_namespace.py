# outcome: raised
# walls: controller
# effect: fools silence
globals()[1] = "one"
class Text(str):
    def startswith(self, *a): raise SystemExit(0)
globals()[Text("x")] = 1
1 / 0
