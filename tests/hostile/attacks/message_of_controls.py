# outcome: raised
# walls: none (a reporter shows controls as text; there is nothing in a run to remove)
raise ValueError("\x1b]0;owned\x07\x1b[2J\r::error file=a::b\x00\ud800\u202e")
