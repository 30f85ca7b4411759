"""Reporters: each module turns a `Report` into text, and its name is its `--format`."""
