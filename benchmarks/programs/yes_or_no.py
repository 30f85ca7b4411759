# input: yes
# input: y
# input: no
# input: maybe
answer = input().strip().lower()
if answer == "yes" or answer == "y":
    print("Deploying")
elif answer == "no":
    print("Stopped")
else:
    print("Please answer yes or no")
