"""The names a solution may use without an import, as it could on LeetCode.

Star-imports of the usual modules, then repaired: no name shadows a builtin (``math`` and
``operator`` both export ``pow``), ``bisect`` works as a module and as a function, and
``cache``/``lru_cache`` are pure Python, because the C ones stop at a few thousand levels of
recursion on Python 3.12 and later whatever the limit.
"""

import bisect as bisect_module
import builtins
import collections
import copy
import functools
import heapq
import itertools
import math
import operator
import random
import re
import string
import types
import typing
from typing import Any

from prep.judge.confined import structures


class _BisectModule(types.ModuleType):
    """``bisect.bisect_left(...)`` and ``bisect(...)`` alike."""

    def __call__(self, *args: Any, **kwargs: Any) -> int:
        return bisect_module.bisect_right(*args, **kwargs)


def _callable_bisect() -> types.ModuleType:
    module = _BisectModule("bisect", bisect_module.__doc__)
    module.__dict__.update(
        {name: value for name, value in vars(bisect_module).items() if not name.startswith("__")}
    )
    return module


class CacheInfo(typing.NamedTuple):
    """What ``cache_info()`` returns."""

    hits: int
    misses: int
    maxsize: int | None
    currsize: int


def _key(args: tuple[Any, ...], kwargs: dict[str, Any], typed: bool) -> Any:
    key: Any = args
    if kwargs:
        key = (args, "keywords", *kwargs.items())
    if typed:
        key = (key, *(type(value) for value in (*args, *kwargs.values())))
    return key


def _memoise(function: Any, maxsize: int | None, typed: bool) -> Any:
    memory: collections.OrderedDict[Any, Any] = collections.OrderedDict()
    counts = [0, 0]

    # Two bodies, because the unbounded positional one is on the hot path of most solutions.
    def unbounded(*args: Any, **kwargs: Any) -> Any:
        key = _key(args, kwargs, typed) if kwargs or typed else args
        if key in memory:
            counts[0] += 1
            return memory[key]
        counts[1] += 1
        result = memory[key] = function(*args, **kwargs)
        return result

    def bounded(*args: Any, **kwargs: Any) -> Any:
        key = _key(args, kwargs, typed)
        if key in memory:
            counts[0] += 1
            memory.move_to_end(key)
            return memory[key]
        counts[1] += 1
        result = function(*args, **kwargs)
        if maxsize:
            memory[key] = result
            if len(memory) > maxsize:
                memory.popitem(last=False)
        return result

    def cache_clear() -> None:
        memory.clear()
        counts[:] = [0, 0]

    wrapper: Any = functools.wraps(function)(unbounded if maxsize is None else bounded)
    wrapper.cache_clear = cache_clear
    wrapper.cache_info = lambda: CacheInfo(counts[0], counts[1], maxsize, len(memory))
    wrapper.cache_parameters = lambda: {"maxsize": maxsize, "typed": typed}
    return wrapper


def lru_cache(maxsize: Any = 128, typed: bool = False) -> Any:
    """``functools.lru_cache`` in pure Python, so that recursion goes as deep as it must."""
    if callable(maxsize):
        return _memoise(maxsize, 128, typed)
    return lambda function: _memoise(function, maxsize, typed)


def cache(function: Any) -> Any:
    """``functools.cache`` in pure Python."""
    return _memoise(function, None, False)


def patch_functools() -> None:
    """Make ``from functools import cache`` give the pure ones too; only in a worker."""
    functools.cache = cache
    functools.lru_cache = lru_cache


_STARRED = (typing, collections, heapq, bisect_module, itertools, functools, operator, math)
_MODULES = {
    "bisect": _callable_bisect(),
    "collections": collections,
    "copy": copy,
    "functools": functools,
    "heapq": heapq,
    "itertools": itertools,
    "math": math,
    "operator": operator,
    "random": random,
    "re": re,
    "string": string,
    "typing": typing,
}


def _starred() -> dict[str, Any]:
    names: dict[str, Any] = {}
    for module in _STARRED:
        public = getattr(module, "__all__", None) or [n for n in vars(module) if n[0] != "_"]
        names.update({name: getattr(module, name) for name in public})
    return {name: value for name, value in names.items() if not hasattr(builtins, name)}


_NAMES: dict[str, Any] = {
    **_starred(),
    **_MODULES,
    "cache": cache,
    "lru_cache": lru_cache,
    "deepcopy": copy.deepcopy,
    "ListNode": structures.ListNode,
    "TreeNode": structures.TreeNode,
    "Interval": structures.Interval,
}


def namespace(node: str = "") -> dict[str, Any]:
    """A fresh set of prelude names; ``node`` chooses which ``Node`` class the problem has."""
    names = dict(_NAMES)
    if node in structures.NODE_CLASSES:
        names["Node"] = structures.NODE_CLASSES[node]
    return names
