# outcome: raised
import tempfile
with tempfile.TemporaryFile() as file:
    file.truncate(2**40)
