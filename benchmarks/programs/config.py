config = {"model": "tree", "depth": 5}
config["epochs"] = 20
for key in config:
    print(key, "=", config[key])
cost = config["depth"] * config["epochs"]
print("Cost:", cost)
if config["model"] == "tree":
    print("No network needed")
