import configparser
import tomllib

ini = configparser.ConfigParser()
ini.read_string("[DEFAULT]\ncolor = red\n[shop]\nopen = yes\nhours = 8\nname = %(color)s shop\n")
print(ini.sections(), ini["shop"].getboolean("open"), ini.getint("shop", "hours") + 1, ini["shop"]["name"], dict(ini["shop"]))
toml = tomllib.loads('title = "T"\n[owner]\nborn = 1979-05-27T07:32:00Z\nages = [1, 2]\n[[fruit]]\nname = "fig"\nx.y = 1.5\n')
print(toml, toml["owner"]["born"].year)
try:
    tomllib.loads("a = \nb = 1")
except tomllib.TOMLDecodeError as error:
    print(error)
ini["cellar"]
