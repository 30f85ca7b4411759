"""Programs that stop on the way, or never."""
