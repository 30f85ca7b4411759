# outcome: killed|raised|finished
# walls: controller
# effect: fools printed result
import os
os.write(1, b'{"passed": true}\n')
os.close(1)
