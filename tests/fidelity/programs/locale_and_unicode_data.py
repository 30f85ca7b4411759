import locale
import sys
import unicodedata

print(locale.setlocale(locale.LC_ALL, ""), locale.getlocale(), locale.getpreferredencoding(), sys.getdefaultencoding())
print(locale.format_string("%.2f", 1234.5, grouping=True), locale.atof("1.5"), sys.getfilesystemencoding())
print(unicodedata.name("é"), unicodedata.normalize("NFD", "é").encode(), unicodedata.category("A"), unicodedata.numeric("½"))
print(unicodedata.lookup("SNOWMAN"), unicodedata.bidirectional("א"), unicodedata.east_asian_width("日"), sys.maxunicode)
plain = "".join(c for c in unicodedata.normalize("NFD", "Ångström café") if not unicodedata.combining(c))
print(plain, sorted(["z", "ä", "a"], key=locale.strxfrm))
locale.setlocale(locale.LC_ALL, "xx_XX")
