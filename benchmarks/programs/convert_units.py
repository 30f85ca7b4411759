# input: 1024
# input: 5000
text = input()
size = int(text)
kilobytes = size / 1024
print("Bytes:", size)
print(f"Kilobytes: {kilobytes:.2f}")
if size > 2048:
    print("Large file")
