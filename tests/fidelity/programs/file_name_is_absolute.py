import os.path

folder, name = os.path.split(__file__)
print(name, os.path.isabs(__file__), folder != "")
