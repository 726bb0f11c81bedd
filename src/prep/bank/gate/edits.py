"""The small mistakes a mutant is made of, as replacements in a syntax tree.

Eight kinds: comparison, boundary +-1, arithmetic, boolean, constant, return, deleted statement,
swapped arguments. Annotations and docstrings are left alone, for nothing runs them.
"""

import ast
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

COMPARISONS: dict[type[ast.cmpop], tuple[type[ast.cmpop], ...]] = {
    ast.Lt: (ast.LtE, ast.GtE),
    ast.LtE: (ast.Lt, ast.Gt),
    ast.Gt: (ast.GtE, ast.LtE),
    ast.GtE: (ast.Gt, ast.Lt),
    ast.Eq: (ast.NotEq,),
    ast.NotEq: (ast.Eq,),
    ast.In: (ast.NotIn,),
    ast.NotIn: (ast.In,),
    ast.Is: (ast.IsNot,),
    ast.IsNot: (ast.Is,),
}
ARITHMETIC: dict[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub,
    ast.Sub: ast.Add,
    ast.Mult: ast.Add,
    ast.Div: ast.Mult,
    ast.FloorDiv: ast.Mult,
    ast.Mod: ast.FloorDiv,
    ast.Pow: ast.Mult,
    ast.LShift: ast.RShift,
    ast.RShift: ast.LShift,
    ast.BitAnd: ast.BitOr,
    ast.BitOr: ast.BitAnd,
    ast.BitXor: ast.BitOr,
    ast.MatMult: ast.Mult,
}
BEYOND: dict[type[ast.cmpop], int] = {ast.Lt: -1, ast.LtE: 1, ast.Gt: 1, ast.GtE: -1}
"""The off-by-one of an ordering that is not one of its neighbours in COMPARISONS."""

SYMMETRIC = frozenset(
    {"max", "min", "maximum", "minimum", "logaddexp", "gcd", "lcm", "hypot", "isclose", "allclose"}
)
"""Calls that answer alike with their arguments swapped."""

DELETED = (ast.Assign, ast.AugAssign, ast.AnnAssign, ast.Delete, ast.Raise, ast.Break, ast.Continue)
WORDS: dict[type[ast.AST], str] = {
    ast.Lt: "<", ast.LtE: "<=", ast.Gt: ">", ast.GtE: ">=", ast.Eq: "==", ast.NotEq: "!=",
    ast.In: "in", ast.NotIn: "not in", ast.Is: "is", ast.IsNot: "is not",
    ast.Add: "+", ast.Sub: "-", ast.Mult: "*", ast.Div: "/", ast.FloorDiv: "//", ast.Mod: "%",
    ast.Pow: "**", ast.LShift: "<<", ast.RShift: ">>", ast.BitAnd: "&", ast.BitOr: "|",
    ast.BitXor: "^", ast.MatMult: "@", ast.And: "and", ast.Or: "or",
}  # fmt: skip


@dataclass(frozen=True)
class Edit:
    """Put ``new`` where ``owner.field`` (or its item ``index``) is; ``change`` says so in words."""

    owner: ast.AST
    field: str
    index: int | None
    new: Any
    change: str
    line: int

    def applied_to(self, tree: ast.Module) -> str:
        """The source of ``tree`` with this edit; the tree itself stays as it was."""
        old = self._swap(self.new)
        try:
            return ast.unparse(ast.fix_missing_locations(tree))
        finally:
            self._swap(old)

    def _swap(self, new: Any) -> Any:
        if self.index is None:
            old = getattr(self.owner, self.field)
            setattr(self.owner, self.field, new)
            return old
        items = getattr(self.owner, self.field)
        old, items[self.index] = items[self.index], new
        return old


def edits_of(tree: ast.Module) -> Iterator[Edit]:
    """Every edit of every site that runs."""
    for node in _running(tree):
        for kind in KINDS:
            yield from kind(node)


def _running(node: ast.AST) -> Iterator[ast.AST]:
    """The node and all below it, without annotations and docstrings."""
    yield node
    for name, value in ast.iter_fields(node):
        if name in ("annotation", "returns", "decorator_list", "type_params"):
            continue
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST) and not _is_docstring(child):
                yield from _running(child)


def _is_docstring(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def comparison(node: ast.AST) -> Iterator[Edit]:
    """Each operator becomes its neighbours: the boundary moved, or the sense turned."""
    if not isinstance(node, ast.Compare):
        return
    for index, operator in enumerate(node.ops):
        for other in COMPARISONS[type(operator)]:
            change = f"{WORDS[type(operator)]} to {WORDS[other]}"
            yield Edit(node, "ops", index, other(), change, node.comparators[index].lineno)


def boundary(node: ast.AST) -> Iterator[Edit]:
    """Bounds of orderings, ranges, slices and indices one off; plain constants are `constant`'s."""
    if isinstance(node, ast.Compare):
        for index, operator in enumerate(node.ops):
            if type(operator) in BEYOND:
                yield from _shifted(node, "comparators", index, (BEYOND[type(operator)],))
    elif isinstance(node, ast.Call) and getattr(node.func, "id", "") == "range":
        for index in range(len(node.args)):
            yield from _shifted(node, "args", index, (1, -1))
    elif isinstance(node, ast.Slice):
        for field in ("lower", "upper"):
            yield from _shifted(node, field, None, (1, -1))
    elif isinstance(node, ast.Subscript) and not isinstance(node.slice, (ast.Slice, ast.Tuple)):
        yield from _shifted(node, "slice", None, (1, -1))


def _shifted(owner: ast.AST, field: str, index: int | None, by: tuple[int, ...]) -> Iterator[Edit]:
    value = getattr(owner, field)
    old = value if index is None else value[index]
    if old is None or isinstance(old, ast.Starred) or _is_number(old):
        return
    text = ast.unparse(old)
    for step in by:
        operator = ast.Add() if step > 0 else ast.Sub()
        new = ast.BinOp(old, operator, ast.Constant(1))
        change = f"{text} to {text} {'+' if step > 0 else '-'} 1"
        yield Edit(owner, field, index, new, change, old.lineno)


def _is_number(node: ast.expr) -> bool:
    return isinstance(node.operand if isinstance(node, ast.UnaryOp) else node, ast.Constant)


def arithmetic(node: ast.AST) -> Iterator[Edit]:
    """Another operator; a sign dropped."""
    if isinstance(node, (ast.BinOp, ast.AugAssign)):
        other = ARITHMETIC[type(node.op)]
        change = f"{WORDS[type(node.op)]} to {WORDS[other]}"
        yield Edit(node, "op", None, other(), change, node.lineno)
    for owner_field, index, child in _expressions(node):
        if isinstance(child, ast.UnaryOp) and isinstance(child.op, (ast.USub, ast.Invert)):
            change = f"{ast.unparse(child)} to {ast.unparse(child.operand)}"
            yield Edit(node, owner_field, index, child.operand, change, child.lineno)


def _expressions(node: ast.AST) -> Iterator[tuple[str, int | None, ast.expr]]:
    """The expressions right below a node, and where they hang."""
    for field, value in ast.iter_fields(node):
        if field in ("annotation", "returns", "decorator_list"):
            continue
        if isinstance(value, ast.expr):
            yield field, None, value
        elif isinstance(value, list):
            for index, item in enumerate(value):
                if isinstance(item, ast.expr):
                    yield field, index, item


def boolean(node: ast.AST) -> Iterator[Edit]:
    """``and`` for ``or``, a ``not`` dropped, a plain condition turned round."""
    if isinstance(node, ast.BoolOp):
        other = ast.Or if isinstance(node.op, ast.And) else ast.And
        change = f"{WORDS[type(node.op)]} to {WORDS[other]}"
        yield Edit(node, "op", None, other(), change, node.lineno)
    for field, index, child in _expressions(node):
        if isinstance(child, ast.UnaryOp) and isinstance(child.op, ast.Not):
            yield Edit(node, field, index, child.operand, "not dropped", child.lineno)
        elif field in ("test", "ifs") and not isinstance(child, (ast.Compare, ast.BoolOp)):
            turned = ast.UnaryOp(ast.Not(), child)
            yield Edit(node, field, index, turned, "condition turned round", child.lineno)


def constant(node: ast.AST) -> Iterator[Edit]:
    """Numbers one off, truth turned, texts emptied."""
    for field, index, child in _expressions(node):
        if isinstance(child, ast.Constant):
            for value in _near(child.value):
                change = f"{child.value!r} to {value!r}"
                yield Edit(node, field, index, ast.Constant(value), change, child.lineno)


def _near(value: object) -> tuple[bool | float | str, ...]:
    if isinstance(value, bool):
        return (not value,)
    if isinstance(value, (int, float)):
        return (value + 1, value - 1)
    if isinstance(value, str):
        return ("",) if value else ("x",)
    return ()


def returned(node: ast.AST) -> Iterator[Edit]:
    """An answer that is worked out and then not given."""
    if isinstance(node, ast.Return) and not _is_nothing(node.value):
        yield Edit(node, "value", None, ast.Constant(None), "return None", node.lineno)


def _is_nothing(value: ast.expr | None) -> bool:
    return value is None or (isinstance(value, ast.Constant) and value.value is None)


def deletion(node: ast.AST) -> Iterator[Edit]:
    """A simple statement forgotten."""
    for field in ("body", "orelse", "finalbody"):
        body = getattr(node, field, None)
        if not isinstance(body, list):
            continue
        for index, statement in enumerate(body):
            ends_function = isinstance(node, ast.FunctionDef) and index == len(body) - 1
            if _can_go(statement, ends_function):
                yield Edit(node, field, index, ast.Pass(), "deleted", statement.lineno)


def _can_go(statement: ast.stmt, ends_function: bool) -> bool:
    """Falling off the end of a function is `returned`'s mutant already."""
    if isinstance(statement, ast.Return):
        return not ends_function
    if isinstance(statement, ast.AnnAssign):
        return statement.value is not None
    if isinstance(statement, ast.Expr):
        return not isinstance(statement.value, ast.Constant)
    return isinstance(statement, DELETED)


def swapped(node: ast.AST) -> Iterator[Edit]:
    """Two neighbouring arguments of a call in the wrong order."""
    if not isinstance(node, ast.Call) or _called(node) in SYMMETRIC:
        return
    for index in range(len(node.args) - 1):
        first, second = node.args[index : index + 2]
        if isinstance(first, ast.Starred) or isinstance(second, ast.Starred):
            continue
        args = [*node.args[:index], second, first, *node.args[index + 2 :]]
        change = f"{ast.unparse(first)} and {ast.unparse(second)} swapped"
        yield Edit(node, "args", None, args, change, first.lineno)


def _called(node: ast.Call) -> str:
    return str(getattr(node.func, "id", getattr(node.func, "attr", "")))


KINDS: tuple[Callable[[ast.AST], Iterator[Edit]], ...] = (
    comparison,
    boundary,
    arithmetic,
    boolean,
    constant,
    returned,
    deletion,
    swapped,
)
