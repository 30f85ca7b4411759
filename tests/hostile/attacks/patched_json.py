# outcome: finished
# walls: controller
# effect: fools silence
import json
json.dumps = json.loads = None
