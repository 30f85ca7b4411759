print("two")
raise SystemExit("first", 2)
