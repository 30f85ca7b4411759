class Button:
    on_click = print

    def click(self):
        self.on_click("clicked")


class Reader:
    say = print
    ask = input


Button().click()
Reader().say("hello", 1)
