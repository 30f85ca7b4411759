import atexit

atexit.register(print, "good-bye all the same")
print("working")
{}["missing"]
