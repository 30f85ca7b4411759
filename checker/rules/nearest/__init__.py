"""How far a program is from one that passes, when its slip is not known."""
