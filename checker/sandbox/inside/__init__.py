"""What runs inside the sandbox: it knows no expectation and imports nothing else of checker."""
