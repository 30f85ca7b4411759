answer = 42
print("The answer is", answer)
exit
quit
print("Python goes on.")
print(exit)
print(quit)
exit()
