import platform

print(platform.platform())
print(platform.architecture()[0], platform.python_compiler(), platform.python_build()[0])
