# outcome: killed
import json
json.dumps = json.loads = None
