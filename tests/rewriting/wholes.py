"""Other ways to divide a program up, and other names.

Each function takes a node and gives what may stand for it: a node, several statements, or None where it does not
fit. They hold for the programs of beginners: operands have no side effects, and what is added are numbers or texts.
"""

from __future__ import annotations

import ast
import builtins

from rewriting.places import Change, Fresh, lines, load


def parameters_with_types(node: ast.AST, fresh: Fresh) -> ast.AST | None:
    if isinstance(node, ast.FunctionDef) and node.args.args and not node.args.args[0].annotation:
        for argument in node.args.args:
            argument.annotation = load("object")
        return node
    return None


def all_in_main(node: ast.AST, fresh: Fresh) -> ast.AST | None:
    """The lines outside functions go into a function that is called at the end."""
    if isinstance(node, ast.Module):
        kept = (ast.FunctionDef, ast.ClassDef, ast.Import, ast.ImportFrom)
        apart = [line for line in node.body if isinstance(line, kept)]
        inside = [line for line in node.body if not isinstance(line, kept)]
        reads = {name.id for line in apart for name in ast.walk(line) if isinstance(name, ast.Name)}
        writes = {
            n.id for line in inside for n in ast.walk(line) if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)
        }
        if inside and not reads & writes and "main" not in {getattr(line, "name", "") for line in apart}:
            main = lines('def main():\n    pass\nif __name__ == "__main__":\n    main()')
            assert isinstance(main[0], ast.FunctionDef)
            main[0].body = inside
            node.body = [*apart, *main]
            return node
    return None


def printed_by_a_helper(node: ast.AST, fresh: Fresh) -> ast.AST | None:
    if isinstance(node, ast.Module):
        calls = [n for n in ast.walk(node) if isinstance(n, ast.Call) and isinstance(n.func, ast.Name)]
        prints = [call for call in calls if call.func.id == "print" and len(call.args) == 1 and not call.keywords]
        if prints and not any(isinstance(call.args[0], ast.Starred) for call in prints):
            helper, given = fresh.name(), fresh.name()
            for call in prints:
                call.func = load(helper)
            node.body = [*lines(f"def {helper}({given}):\n    print({given})"), *node.body]
            return node
    return None


def renamed(kept: frozenset[str]) -> Change:
    """Renames variables, parameters and functions, but for those that an exercise knows by their name."""

    def change(node: ast.AST, fresh: Fresh) -> ast.AST | None:
        if not isinstance(node, ast.Module):
            return None
        nodes = list(ast.walk(node))
        fixed = kept | set(dir(builtins)) | {n.arg for n in nodes if isinstance(n, ast.keyword)}
        fixed |= {n.attr for n in nodes if isinstance(n, ast.Attribute)}  # methods, and what a class keeps
        own = {n.id for n in nodes if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}
        own |= {n.arg for n in nodes if isinstance(n, ast.arg)} | {
            n.name for n in nodes if isinstance(n, ast.FunctionDef)
        }
        names = {name: fresh.name() for name in sorted(own - fixed) if not name.startswith("__")}
        for each in nodes:
            for field in ("id", "arg", "name"):
                if (name := getattr(each, field, None)) in names and not isinstance(each, ast.keyword | ast.alias):
                    setattr(each, field, names[name])
            if isinstance(each, ast.Global | ast.Nonlocal):
                each.names = [names.get(name, name) for name in each.names]
        return node if names else None

    return change
