"""A model answer with its formulas left out: a step between a hint and the answer."""

import ast
import builtins

LEFT_OUT = "…"
PLAIN = ast.Constant | ast.Name | ast.Attribute


def outline(answer: str) -> str:
    """The answer's steps, with … for each of its formulas; empty if that says nothing new."""
    tree = ast.parse(answer)
    single = [isinstance(node, ast.FunctionDef) and len(node.body) == 1 for node in tree.body]
    return "" if all(single) else ast.unparse(_Formulas().visit(tree))


def tools(answer: str) -> list[str]:
    """The functions of Python and of libraries that the answer calls, in order."""
    tree = ast.parse(answer)
    nodes = list(ast.walk(tree))
    own = {n.id for n in nodes if isinstance(n, ast.Name) and isinstance(n.ctx, ast.Store)}
    own |= {node.arg for node in nodes if isinstance(node, ast.arg)}
    own |= {node.name for node in nodes if isinstance(node, ast.FunctionDef | ast.ClassDef)}
    found = ["@"] if any(isinstance(node, ast.MatMult) for node in nodes) else []
    calls = (node for node in nodes if isinstance(node, ast.Call))
    for call in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
        name = call.func
        while isinstance(name, ast.Attribute):
            name = name.value
        if isinstance(name, ast.Name) and name.id not in own:
            found.append(ast.unparse(call.func))
        elif isinstance(call.func, ast.Attribute):
            found.append(f".{call.func.attr}")  # of a value that the answer made
    return list(dict.fromkeys(found))


class _Formulas(ast.NodeTransformer):
    """Puts … for each expression, except names and numbers as they are."""

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.FunctionDef:
        node.body = [self.visit(part) for part in node.body]
        return node

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.ClassDef:
        node.body = [self.visit(part) for part in node.body]
        return node

    def visit_Expr(self, node: ast.Expr) -> ast.Expr:
        if isinstance(node.value, ast.Call):  # `rows.append(…)` keeps what is called
            call = node.value
            call.args = [_left_out()] if call.args or call.keywords else []
            call.keywords = []
        return node  # or a docstring

    def generic_visit(self, node: ast.AST) -> ast.AST:
        if isinstance(node, ast.expr):
            return node if isinstance(node, PLAIN) and not _is_formula(node) else _left_out()
        for field in ("value", "test", "iter", "exc"):
            part = getattr(node, field, None)
            if isinstance(part, ast.expr):
                setattr(node, field, self.generic_visit(part))
        for field in ("body", "orelse", "finalbody"):
            if parts := getattr(node, field, None):
                setattr(node, field, [self.visit(part) for part in parts])
        return node


def _left_out() -> ast.Name:
    return ast.Name(LEFT_OUT, ast.Load())


def _is_formula(node: ast.expr) -> bool:
    """A name that Python itself knows is a tool, as in ``total = sum``."""
    return isinstance(node, ast.Name) and hasattr(builtins, node.id)
