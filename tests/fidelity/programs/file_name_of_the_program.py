import os.path
from pathlib import PurePath

print(os.path.basename(__file__))
print(PurePath(__file__).stem, PurePath(__file__).suffix)
