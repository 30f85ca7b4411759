print("annotations of the module:", __annotations__)
