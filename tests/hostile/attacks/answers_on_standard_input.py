# outcome: finished|raised
# walls: controller
# effect: fools printed result
import os
os.write(0, b'{"passed": true}\n')
