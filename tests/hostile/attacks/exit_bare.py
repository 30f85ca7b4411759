# outcome: exited
# walls: controller
# effect: fools exit code
raise SystemExit
