"""A learner's way through the exercises."""
