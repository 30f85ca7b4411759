# outcome: raised|refused
# walls: landlock namespaces limits
# effect: says
import os, tempfile
with tempfile.TemporaryFile() as file:
    file.truncate(2**22)
    if os.fstat(file.fileno()).st_size == 2**22:
        print("got through")
