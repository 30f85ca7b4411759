import json

data = {"name": "Zoë", "age": 36, "tags": ["a", None, True], "pi": 3.14, "nested": {"1": [], "2": {}}}
text = json.dumps(data)
print(text)
print(json.dumps(data, indent=2, ensure_ascii=False, sort_keys=True))
print(json.loads(text) == data, json.loads("[1, 2.0, 1e3, -0, NaN]"), json.dumps({1: 2, None: 3, True: (1, 2)}))
print(json.dumps("é\u2028\"\\/\n"), json.loads('"\\ud83d\\ude00"'), json.dumps([1, 2], separators=(",", ":")))
try:
    json.loads('{"a": 1,}')
except json.JSONDecodeError as error:
    print(type(error).__name__, error.lineno, error.colno, error.pos)
json.dumps({"when": {1, 2}})
