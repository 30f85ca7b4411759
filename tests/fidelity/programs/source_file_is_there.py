import os

print(os.path.exists(__file__), os.path.isfile("exercise.py"), os.path.getsize(__file__) > 0)
