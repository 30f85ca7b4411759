# outcome: finished
# walls: none (output is bytes until the controller decodes it, and every byte can be shown)
import sys
sys.stdout.buffer.write(b"\xff\xfe\x00\xd8 \xc3\n" + bytes(range(256)))
