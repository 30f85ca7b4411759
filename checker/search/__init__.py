"""Tries variants of a program in the sandbox and looks at how it runs, to explain why it failed."""
