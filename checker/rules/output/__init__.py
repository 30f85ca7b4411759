"""What is printed, or given back by a function, is not quite what was asked for."""
