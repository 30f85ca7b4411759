# outcome: raised|refused
# walls: landlock namespaces limits
# effect: fills
import tempfile
with tempfile.TemporaryFile() as file:
    while True:
        file.write(b"x" * 65536)
