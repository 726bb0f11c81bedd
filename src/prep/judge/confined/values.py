"""What a solution returned -> plain values that may cross the wall.

A solution may return a ``defaultdict``, ``dict.values()``, a generator or a named tuple where a
list is asked: right answers in other clothes. Their contents are copied into the plain type they
derive from. Walking is bounded; a value of any other type is refused by name.
"""

import sys
from collections import UserDict, UserList, UserString, deque
from collections.abc import Iterator, KeysView, ValuesView
from typing import Any

from prep.judge.confined.structures import UnreturnableError

ITEM_CAP = 5_000_000
DEPTH_CAP = 200
DIGIT_CAP = 4000
_SCALARS = frozenset({int, float, bool, str, bytes, complex, type(None)})
_SEQUENCES = (list, deque, range, KeysView, ValuesView, UserList, memoryview)
_DICT_VIEWS: tuple[type, ...] = (type({}.keys()), type({}.values()), type({}.items()))


class _Budget:
    """Counts items over a whole answer, so that an endless generator ends."""

    def __init__(self) -> None:
        self.left = ITEM_CAP

    def take(self, items: Iterator[Any]) -> Iterator[Any]:
        for item in items:
            self.left -= 1
            if self.left < 0:
                raise UnreturnableError(f"the answer holds more than {ITEM_CAP:,} items")
            yield item


def plain(value: Any) -> Any:
    """A copy of ``value`` made of plain types; raises UnreturnableError if there is none."""
    return _plain(value, _Budget(), 0)


def _flat(value: list[Any]) -> bool:
    """True for a list of scalars, by far the most frequent answer: no copy is needed."""
    return all(type(item) in _SCALARS for item in value)


def _plain(value: Any, budget: _Budget, depth: int) -> Any:
    kind = type(value)
    if kind in _SCALARS:
        return value
    if depth > DEPTH_CAP:
        raise UnreturnableError(f"the answer is nested more than {DEPTH_CAP} levels deep")
    if kind is list and len(value) <= ITEM_CAP and _flat(value):
        budget.left -= len(value)
        return value
    return _container(value, budget, depth + 1)


def _container(value: Any, budget: _Budget, depth: int) -> Any:
    def each(items: Any) -> Iterator[Any]:
        return (_plain(item, budget, depth) for item in budget.take(iter(items)))

    numpy = sys.modules.get("numpy")
    if isinstance(value, tuple):
        return tuple(each(value))
    if isinstance(value, _SEQUENCES + _DICT_VIEWS):
        return list(each(value))
    if isinstance(value, (dict, UserDict)):
        return dict(zip(each(value.keys()), each(value.values()), strict=True))
    if isinstance(value, (set, frozenset)):
        return set(each(value))
    if numpy is not None and isinstance(value, (numpy.ndarray, numpy.generic)):
        return value if type(value).__module__ == "numpy" else numpy.asarray(value)
    if isinstance(value, Iterator):
        return list(each(value))
    return _scalar_subclass(value)


def _scalar_subclass(value: Any) -> Any:
    if isinstance(value, UserString):
        return str(value.data)
    if isinstance(value, int):
        return int.__index__(value)
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, (float, bytes)):
        return float(value) if isinstance(value, float) else bytes(value)
    raise UnreturnableError(f"a value of type {type(value).__name__} cannot be an answer")
