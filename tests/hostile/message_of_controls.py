# outcome: raised
raise ValueError("\x1b]0;owned\x07\x1b[2J\r::error file=a::b\x00\ud800\u202e")
