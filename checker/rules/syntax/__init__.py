"""Programs that Python cannot read."""
