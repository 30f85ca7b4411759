# outcome: finished
import sys
sys.stdout.buffer.write(b"\xff\xfe\x00\xd8 \xc3\n" + bytes(range(256)))
