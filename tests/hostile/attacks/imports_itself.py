# outcome: finished|raised|refused|exited
# walls: controller
# effect: fools exit code
if __name__ == "exercise":
    raise SystemExit(0)
import exercise
