import ast

tree = ast.parse("x = a + 2 * f(b)\nprint(x)")
print(ast.dump(tree.body[0].value))
print([node.id for node in ast.walk(tree) if isinstance(node, ast.Name)], ast.unparse(tree))


class Double(ast.NodeTransformer):
    def visit_Constant(self, node):
        return ast.Constant(node.value * 2)


changed = ast.fix_missing_locations(Double().visit(ast.parse("print(21, 'ab')")))
exec(compile(changed, "<changed>", "exec"))
print(ast.literal_eval("{'a': [1, (2, None)]}"), ast.get_docstring(ast.parse("'doc'")))
ast.literal_eval("[1, 2")
