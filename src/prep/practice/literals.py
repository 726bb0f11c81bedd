"""Python literals typed by a person, and whether they are what a parameter asks for.

More is understood than Python's own literals, since people paste examples from elsewhere:
``null``, ``true``, ``false``, ``inf``, ``nan``, and ``array(...)`` around a list. Nothing is ever
evaluated; text that is no literal is an error with its reason.
"""

import ast
import math
import warnings
from collections.abc import Callable, Mapping
from typing import Any

_NAMES: Mapping[str, Any] = {
    "null": None,
    "true": True,
    "false": False,
    "inf": math.inf,
    "nan": math.nan,
}
BITS_CAP = 13_000
_WRAPPERS = frozenset({"array", "asarray"})


class LiteralError(ValueError):
    """The text is no literal; the message says why, for a person."""


def call_literals(text: str) -> tuple[list[Any], dict[str, Any]]:
    """``[2, 7], 9`` or ``nums = [2, 7], target = 9`` -> positional and named values."""
    call = _parse(f"f({text}\n)")
    if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Name):
        raise LiteralError("the brackets do not match")
    named = {}
    for keyword in call.keywords:
        if keyword.arg is None:
            raise LiteralError("'**' has no place here")
        named[keyword.arg] = value_of(keyword.value)
    return [value_of(node) for node in call.args], named


def literal(text: str) -> Any:
    """The value of one literal."""
    return value_of(_parse(text.strip()))


def _parse(text: str) -> ast.expr:
    try:
        with warnings.catch_warnings():
            # Python warns of odd escapes in text; the person's terminal is no place for it.
            warnings.simplefilter("ignore")
            return ast.parse(text, mode="eval").body
    except SyntaxError:
        raise LiteralError("it is not written as Python values") from None
    except (RecursionError, MemoryError, ValueError):
        raise LiteralError(
            "it is nested too deep, or holds a character that has no place"
        ) from None


def value_of(node: ast.expr) -> Any:
    """The value of a literal's syntax tree."""
    match node:
        case ast.List(elts=items):
            return [value_of(item) for item in items]
        case ast.Tuple(elts=items):
            return tuple(value_of(item) for item in items)
        case ast.Set(elts=items):
            return _hashable(lambda: {value_of(item) for item in items})
        case ast.Dict(keys=keys, values=values) if None not in keys:
            pairs = zip(keys, values, strict=True)
            return _hashable(lambda: {value_of(k): value_of(v) for k, v in pairs if k is not None})
        case ast.Constant(value=value) if value is not Ellipsis:
            return _printable(value)
        case ast.Name(id=name) if name in _NAMES:
            return _NAMES[name]
        case ast.UnaryOp(
            op=ast.USub() | ast.UAdd() as sign, operand=ast.Constant() | ast.Name() as operand
        ):
            return _signed(sign, value_of(operand))
        case ast.Call(func=function, args=[inner, *_]) if _called(function) in _WRAPPERS:
            return value_of(inner)
    raise LiteralError(f"{_quoted(node)} is not a plain value")


def _quoted(node: ast.expr) -> str:
    """A piece of what was typed, short enough to be shown."""
    try:
        text = ast.unparse(node)
    except RecursionError:
        return "that"
    return f"'{text}'" if len(text) <= 40 else f"'{text[:36]} ...'"


def _hashable(build: Callable[[], Any]) -> Any:
    try:
        return build()
    except TypeError:
        raise LiteralError("a list cannot be a key or a member of a set") from None


def _printable(value: Any) -> Any:
    """Python reads longer whole numbers (in hexadecimal) than it prints."""
    if type(value) is int and value.bit_length() > BITS_CAP:
        raise LiteralError("a number has too many digits")
    return value


def _signed(sign: ast.unaryop, value: Any) -> Any:
    if type(value) not in (int, float):
        raise LiteralError("a sign belongs before a number")
    return -value if isinstance(sign, ast.USub) else value


def _called(function: ast.expr) -> str:
    """``array`` for both ``array`` and ``np.array``."""
    if isinstance(function, ast.Attribute):
        return function.attr
    return getattr(function, "id", "")


def fits(value: Any, kind: str) -> bool:
    """True if ``value`` is the plain form of the type ``kind`` (types: problems/README.md)."""
    if kind.startswith("list[") and kind.endswith("]"):
        return type(value) is list and all(fits(item, kind[5:-1]) for item in value)
    if kind.startswith("array"):
        return type(value) in (list, int, float, bool)
    return _PLAIN.get(kind, _anything)(value)


def _anything(_value: Any) -> bool:
    return True


def _is_cyclic_list(value: Any) -> bool:
    return (
        type(value) is list
        and len(value) == 2
        and type(value[0]) is list
        and type(value[1]) is int
        and -1 <= value[1] < max(1, len(value[0]))
    )


def _is_random_list(value: Any) -> bool:
    return type(value) is list and all(
        type(node) is list
        and len(node) == 2
        and (node[1] is None or (type(node[1]) is int and 0 <= node[1] < len(value)))
        for node in value
    )


def _is_tree(value: Any) -> bool:
    return type(value) is list and (not value or value[0] is not None)


def _is_graph(value: Any) -> bool:
    return type(value) is list and all(
        type(ends) is list and all(type(end) is int and 1 <= end <= len(value) for end in ends)
        for ends in value
    )


_PLAIN: Mapping[str, Callable[[Any], bool]] = {
    "int": lambda value: type(value) is int,
    "float": lambda value: type(value) in (int, float),
    "bool": lambda value: type(value) is bool,
    "str": lambda value: type(value) is str,
    "none": lambda value: value is None,
    "tuple": lambda value: type(value) is tuple,
    "dict": lambda value: type(value) is dict,
    "list": lambda value: type(value) is list,
    "linked-list": lambda value: type(value) is list,
    "cyclic-list": _is_cyclic_list,
    "random-list": _is_random_list,
    "tree": _is_tree,
    "graph": _is_graph,
}
