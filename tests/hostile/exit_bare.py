# outcome: exited
raise SystemExit
