# outcome: raised|timed_out|out_of_memory|killed
# limits: cpu_s=1
exec("x = " + "(" * 90 + "1" + ")" * 90)
exec("1+" * 100_000 + "1")
eval("[" * 100_000)
