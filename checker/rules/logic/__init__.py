"""Programs that run to their end and do something else."""
