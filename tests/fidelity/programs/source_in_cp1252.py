#!/usr/bin/env python
# vim: set fileencoding=cp1252 :
price = "5 €"
quote = "“quoted”"
print(price, quote, len(price))
