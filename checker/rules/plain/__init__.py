"""What is always true to say, for when no rule knows more."""
