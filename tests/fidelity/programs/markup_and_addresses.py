import html
import ipaddress
import urllib.parse as parse

print(html.escape('<a href="x">&</a>'), html.unescape("&lt;&eacute;&#8364;&amp;"))
url = parse.urlparse("https://user@example.org:8080/a/b.html?q=1&q=%C3%A9#top")
print(url, url.hostname, url.port, parse.parse_qs(url.query), parse.urlencode({"a": "ä b", "c": [1]}, doseq=True))
print(parse.quote("/ä b/"), parse.unquote_plus("a+b%21"), parse.urljoin("http://a/b/c", "../d"))
net = ipaddress.ip_network("192.168.0.0/29")
print(net.num_addresses, list(net.hosts())[:2], ipaddress.ip_address("::1").is_loopback, ipaddress.ip_address("10.0.0.1") in net)
ipaddress.ip_address("300.1.1.1")
