# outcome: finished
# walls: controller
# effect: fools no tests
"""I solved it."""
