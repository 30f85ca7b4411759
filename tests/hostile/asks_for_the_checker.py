# outcome: raised
from checker.model import Case
