import json

print(json.loads('{"a": [1, 2.5, null]}'))
print(json.loads("{'a': 1}"))
