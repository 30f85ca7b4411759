values = {
    "total": 10,
    "parts": 0,
}
print("computing")
result = (
    values["total"]
    + 5
    - values["total"] / values["parts"]
    + 1
)
print(result)
