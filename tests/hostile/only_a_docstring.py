# outcome: finished
"""I solved it."""
