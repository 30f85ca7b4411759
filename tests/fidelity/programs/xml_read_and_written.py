import xml.etree.ElementTree as ET

root = ET.fromstring('<shop name="Tea &amp; more"><item price="3">Green</item><item price="4.5"/><!-- x --></shop>')
print(root.tag, root.attrib, [(item.get("price"), item.text) for item in root.iter("item")], root.find("item[2]").attrib)
ET.SubElement(root, "item", price="9").text = "Größe <1>"
ET.indent(root)
print(ET.tostring(root, encoding="unicode"))
ET.fromstring("<a><b></a>")
