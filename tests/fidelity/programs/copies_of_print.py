import copy
import pickle

say = copy.deepcopy(print)
say("copied")
again = pickle.loads(pickle.dumps(print))
again("pickled")
print(again is print)
