"""For those who write exercises and rules: proof that they work."""
