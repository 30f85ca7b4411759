"""Names that are not there."""
