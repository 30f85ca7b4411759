"""After a pass: a misunderstanding that happened not to matter this time."""
