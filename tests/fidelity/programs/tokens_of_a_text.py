import io
import keyword
import tokenize

for token in tokenize.generate_tokens(io.StringIO("if x >= 1.5:\n    y = 'ä'  # why\n").readline):
    print(tokenize.tok_name[token.type], repr(token.string), token.start, token.end)
print(keyword.iskeyword("match"), keyword.issoftkeyword("match"), len(keyword.kwlist))
