"""Output that is not quite the one that was asked for."""
