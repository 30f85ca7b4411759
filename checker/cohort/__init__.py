"""Many submissions: found in folders and archives, graded on every core, journalled in one file."""
