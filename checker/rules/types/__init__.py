"""Values of a kind that does not fit."""
