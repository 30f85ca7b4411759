problems = ["name is empty", "age is negative", "  indented one"]
print(len(problems), "problems")
raise ValueError("the form has problems:\n" + "\n".join(f"- {p}" for p in problems))
