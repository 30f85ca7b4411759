import codecs
import sys

print("straight", flush=True)
sys.stdout = codecs.getwriter("utf-8")(sys.stdout.buffer)
print("größer, through codecs")
