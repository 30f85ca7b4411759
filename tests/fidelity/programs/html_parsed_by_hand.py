from html.parser import HTMLParser
from http import HTTPStatus


class Links(HTMLParser):
    def handle_starttag(self, tag, attrs):
        print("start", tag, dict(attrs))

    def handle_data(self, data):
        if data.strip():
            print("data", repr(data))

    def handle_endtag(self, tag):
        print("end", tag)


Links().feed('<p>See <a href="x.html" id=1>this &amp; that</a><br/></p>')
print(HTTPStatus.NOT_FOUND, HTTPStatus(200).phrase, int(HTTPStatus.OK))
