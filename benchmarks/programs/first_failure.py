# call: first_failure(["ok", "ok", "failed", "ok"])
# call: first_failure(["failed", "failed"])
# call: first_failure(["ok", "ok"])
def first_failure(results):
    i = 0
    while i < len(results):
        if results[i] == "failed":
            return i
        i += 1
    return -1
