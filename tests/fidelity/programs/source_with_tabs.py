def grade(points):
	if points >= 90:
		return "A"
	elif points >= 50:
	        return "B"
	return "C"


for points in (95, 60, 10):
	print(points,	grade(points))
text = """	tabs	inside"""
print(repr(text))
if True:
	raise ValueError("after	a tab")
