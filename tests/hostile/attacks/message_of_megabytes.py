# outcome: raised|flooded
# walls: limits
# effect: prints on
raise ValueError("x" * 50_000_000)
