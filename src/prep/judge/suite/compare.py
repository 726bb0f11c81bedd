"""Is this the right answer? One place for every way in which answers may differ and be right.

``as_declared`` accepts right answers in other clothes (a tuple for a list, 1 for True, a numpy
integer for an int); ``complaint`` then compares by the problem's kind and returns None or one
sentence that says what is wrong without quoting the expected value.
"""

import math
import sys
from collections import Counter
from collections.abc import Callable
from typing import Any

from prep.core.problem import Compare

Checker = Callable[[Any, Any, Any], str | None]
"""``check(arguments, actual, expected)`` of ``hidden/checker.py``: a complaint or None."""


class WrongType(Exception):
    """The answer is not of the declared type; the text says how."""


def _is_numpy(value: Any) -> bool:
    numpy = sys.modules.get("numpy")
    return numpy is not None and isinstance(value, (numpy.ndarray, numpy.generic))


def _scalar(value: Any, declared: str) -> Any:
    if _is_numpy(value) and value.ndim == 0:
        value = value.item()
    kind = type(value)
    if declared == "bool" and kind in (bool, int) and value in (0, 1):
        return bool(value)
    if declared == "int" and kind in (int, bool):
        return int(value)
    if declared == "float" and kind in (float, int):
        return float(value) if abs(value) < 2**53 else value
    if declared == "str" and kind is str:
        return value
    raise WrongType(f"expected {_ARTICLES[declared]}, got {_described(value)}")


_ARTICLES = {"bool": "True or False", "int": "an integer", "float": "a number", "str": "a string"}


def _described(value: Any) -> str:
    if value is None:
        return "None (is a return missing?)"
    if type(value) in (int, float, bool):
        return f"the {type(value).__name__} {value!r}"
    return f"a value of type {type(value).__name__}"


def as_declared(value: Any, declared: str) -> Any:
    """``value`` in the plain form of the declared type; raises WrongType if it has none."""
    if declared in _ARTICLES:
        return _scalar(value, declared)
    if declared.startswith("list["):
        if _is_numpy(value):
            value = value.tolist()
        if type(value) not in (list, tuple, set, frozenset):
            raise WrongType(f"expected a list, got {_described(value)}")
        return [as_declared(item, declared[5:-1]) for item in value]
    if declared.startswith("array"):
        # A reduction over the only axis gives a plain number in some right solutions.
        if not _is_numpy(value) and type(value) not in (int, float):
            raise WrongType(f"expected a numpy array, got {_described(value)}")
        return value
    return value


def _text(value: Any, nested: bool) -> str:
    """One text for equal values, whatever their order inside if ``nested``.

    Items are counted by their text and not by their value: numbers can be chosen so that all have
    one hash, and a table of 100,000 such keys keeps the judge busy for minutes.
    """
    if _is_numpy(value):
        value = value.tolist()
    if isinstance(value, (list, tuple)):
        parts = [_text(item, nested) for item in value]
        return f"({','.join(sorted(parts) if nested else parts)})"
    if type(value) is bool or (type(value) is float and value.is_integer()):
        return repr(int(value))
    return repr(value)


def _same_items(actual: list[Any], expected: list[Any], nested: bool) -> str | None:
    def items(value: list[Any]) -> Counter[str]:
        return Counter(_text(item, nested) for item in value)

    have, want = items(actual), items(expected)
    if have == want:
        return None
    if set(have) == set(want):
        return "the same item appears too often or not often enough"
    if not want - have:
        return "the answer holds items that do not belong there"
    if not have - want:
        return "the answer lacks items"
    return "the answer holds wrong items"


def _not_close(actual: Any, expected: Any, compare: Compare) -> str | None:
    if type(expected) in (list, tuple):
        return _sequence_not_close(actual, expected, compare)
    if isinstance(expected, dict):
        if not isinstance(actual, dict) or set(actual) != set(expected):
            return "the answer has other keys than expected"
        return next(
            filter(None, (_not_close(actual[k], expected[k], compare) for k in expected)), None
        )
    if not _is_numpy(expected) and type(expected) is not float:
        # Indices out of arrays are numpy's integers, as good as Python's.
        if _is_numpy(actual) and actual.ndim == 0:
            actual = actual.item()
        return None if type(actual) is type(expected) and actual == expected else _different(actual)
    return _numbers_not_close(actual, expected, compare)


def _different(actual: Any) -> str:
    return f"the answer is wrong ({_described(actual)})"


def _sequence_not_close(actual: Any, expected: Any, compare: Compare) -> str | None:
    if type(expected) is list and _is_numpy(actual):
        # Arrays inside a tuple of arrays: examples are written as nested lists.
        return _numbers_not_close(actual, _as_array(expected), compare)
    if type(actual) not in (list, tuple):
        return f"expected a {type(expected).__name__}, got {_described(actual)}"
    if len(actual) != len(expected):
        return f"expected {len(expected)} items, got {len(actual)}"
    pairs = zip(actual, expected, strict=True)
    return next(filter(None, (_not_close(a, e, compare) for a, e in pairs)), None)


def _as_array(numbers: list[Any]) -> Any:
    import numpy as np

    return np.array(numbers)


def _numbers_not_close(actual: Any, expected: Any, compare: Compare) -> str | None:
    import numpy as np

    is_array = isinstance(expected, np.ndarray) and expected.ndim > 0
    if is_array and not isinstance(actual, np.ndarray):
        return f"expected a numpy array of shape {expected.shape}, got {_described(actual)}"
    have, want = np.asarray(actual), np.asarray(expected)
    if have.shape != want.shape:
        return f"expected shape {want.shape}, got shape {have.shape}"
    if have.dtype.kind not in "fiucb" or (is_array and have.dtype.kind != want.dtype.kind):
        return f"expected dtype {want.dtype}, got {have.dtype}"
    tolerance = {"rtol": compare.relative, "atol": compare.absolute}
    if np.allclose(have, want, equal_nan=True, **tolerance):
        return None
    return _where_not_close(have, want, tolerance)


def _where_not_close(have: Any, want: Any, tolerance: dict[str, float]) -> str:
    import numpy as np

    if np.isnan(have).any() and not np.isnan(want).any():
        return "the answer holds nan"
    off = ~np.isclose(have, want, equal_nan=True, **tolerance)
    count = int(off.sum())
    if want.ndim == 0:
        return "the number is outside the tolerance"
    first = tuple(int(i) for i in np.argwhere(off)[0])
    return f"{count} of {want.size} numbers are outside the tolerance, the first at index {first}"


def _exact(actual: Any, expected: Any) -> str | None:
    if _is_numpy(actual) or _is_numpy(expected):
        return _numbers_not_close(actual, expected, Compare("close"))
    if type(actual) is float and type(expected) is float:
        return (
            None
            if actual == expected or (math.isnan(actual) and math.isnan(expected))
            else "the number is wrong"
        )
    if isinstance(actual, list) and isinstance(expected, list) and len(actual) != len(expected):
        return f"expected {len(expected)} items, got {len(actual)}"
    return None if _loosely_typed(actual, expected) else "the answer is wrong"


def _loosely_typed(actual: Any, expected: Any) -> bool:
    """Equality that does not take a float for an integer."""
    if isinstance(expected, (list, tuple)) and isinstance(actual, (list, tuple)):
        return len(actual) == len(expected) and all(
            _loosely_typed(a, e) for a, e in zip(actual, expected, strict=True)
        )
    if type(expected) is int and type(actual) is float:
        return False
    return bool(actual == expected)


def _same_text(actual: Any, expected: Any) -> bool:
    """Equal to the letter, as most right answers are: nothing more needs to be looked at."""
    if not type(actual) is type(expected) is list:
        return False
    return len(actual) == len(expected) and repr(actual) == repr(expected)


_SLACK = {"checker": (100, 100_000)}
"""(factor, items) by which an answer may exceed the expected one; a valid one may be another."""


def _far_too_large(actual: Any, expected: Any, kind: str) -> str | None:
    """A complaint about an answer so much larger than the right one that a look is wasted time."""
    factor, slack = _SLACK.get(kind, (2, 10_000))
    if not _holds_more(actual, slack):
        return None
    if not _holds_more(actual, slack + factor * _items(expected)):
        return None
    if type(actual) is type(expected) is list and len(actual) > slack:
        return f"expected {len(expected)} items, got {len(actual)}"
    return "the answer holds far more than was asked for"


def _holds_more(value: Any, items: int) -> bool:
    """True if ``value`` holds more than ``items`` items on all its levels; stops counting there."""
    waiting = [value]
    while waiting:
        one = waiting.pop()
        inner = _inner(one)
        items -= one.size if _is_numpy(one) else len(inner)
        if items < 0:
            return True
        waiting.extend(inner)
    return False


def _inner(value: Any) -> Any:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, (list, tuple, set, frozenset)) else ()


def _items(value: Any) -> int:
    """How many items ``value`` holds on all its levels."""
    own = value.size if _is_numpy(value) else len(_inner(value))
    return int(own) + sum(_items(item) for item in _inner(value))


def complaint(
    arguments: Any,
    actual: Any,
    expected: Any,
    compare: Compare,
    declared: str,
    check: Checker | None,
) -> str | None:
    """None if ``actual`` is a right answer to ``arguments``, else what is wrong with it.

    An answer that makes the comparison itself fail is wrong, provided that the expected one does
    not; if it does, the package is broken and the error goes to the caller.
    """
    try:
        return _complaint(arguments, actual, expected, compare, declared, check)
    # Hostile answers break checkers in ways that nobody lists.
    except Exception as error:
        _complaint(arguments, expected, expected, compare, declared, check)
        return f"the answer cannot be compared ({type(error).__name__})"


def _complaint(
    arguments: Any,
    actual: Any,
    expected: Any,
    compare: Compare,
    declared: str,
    check: Checker | None,
) -> str | None:
    if compare.kind not in ("checker", "close") and _same_text(actual, expected):
        return None
    too_large = _far_too_large(actual, expected, compare.kind)
    if too_large is not None:
        return too_large
    try:
        answer = as_declared(actual, declared)
    except WrongType as error:
        return str(error)
    if compare.kind == "checker":
        assert check is not None, "a problem compared by checker has hidden/checker.py"
        return check(arguments, answer, expected)
    if compare.kind in ("any_order", "nested_any_order"):
        return _same_items(answer, expected, compare.kind == "nested_any_order")
    if compare.kind == "close":
        return _not_close(answer, expected, compare)
    return _exact(answer, expected)


def script_complaint(
    operations: list[list[Any]],
    actual: list[Any],
    expected: list[Any],
    compare: Compare,
    returns: dict[str, str],
) -> tuple[int, str] | None:
    """The first operation of a call script with a wrong result, and what is wrong with it."""
    for index, (operation, have, want) in enumerate(zip(operations, actual, expected, strict=True)):
        declared = returns.get(operation[0].partition("@")[0])
        if declared is None or declared == "none":
            continue
        problem = complaint(operation[1:], have, want, compare, declared, None)
        if problem is not None:
            return index, problem
    return None
