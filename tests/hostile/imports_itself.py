# outcome: finished|raised
import exercise
