# outcome: finished
