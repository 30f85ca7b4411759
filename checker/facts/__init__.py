"""The questions that rules ask of a run, a crash, a value, a name. Facts know no rule."""
