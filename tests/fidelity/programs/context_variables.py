import contextvars
import threading

user = contextvars.ContextVar("user", default="nobody")


def show(label):
    print(label, user.get())


show("start")
token = user.set("ada")
context = contextvars.copy_context()
user.set("bob")
context.run(show, "copy")
show("now")
user.reset(token)
show("reset")
thread = threading.Thread(target=show, args=("thread",))
thread.start()
thread.join()
context.run(user.set, "cy")
print(context[user], user.name, list(context.values()))
