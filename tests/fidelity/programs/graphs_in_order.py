import graphlib

tasks = {"bake": {"mix", "heat"}, "mix": {"buy"}, "eat": {"bake"}, "heat": set(), "buy": ()}
order = list(graphlib.TopologicalSorter(tasks).static_order())
print(sorted(order), order.index("mix") < order.index("bake") < order.index("eat"), order)
sorter = graphlib.TopologicalSorter({"b": "a", "c": "a"})
sorter.prepare()
while sorter.is_active():
    ready = sorter.get_ready()
    print(sorted(ready))
    sorter.done(*ready)
try:
    list(graphlib.TopologicalSorter({"a": "b", "b": "a"}).static_order())
except graphlib.CycleError as error:
    print(error.args[0], sorted(set(error.args[1])))
