"""Repair search: a program that Python cannot read -> the smallest edits that make it readable, each with its cause.

A kind of slip (`checker/rules/syntax/`) looks at the `Broken` program and makes guesses: changes, with what they
cost. The search tries them, cheapest first, keeps those that compile, and ranks these by cost and by how natural
the program then looks. What kind of change it was is the diagnosis.
"""
