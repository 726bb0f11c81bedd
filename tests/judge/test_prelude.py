"""The names that a pasted solution uses without an import."""

import builtins
import sys

import pytest

from prep.judge.confined import prelude

LEETCODE_NAMES = (
    "List Optional Tuple Deque TreeNode ListNode collections heapq math random deque defaultdict "
    "Counter inf cache reduce pairwise xor hypot bisect_left bisect_right heapify heappush heappop "
    "heappushpop nlargest accumulate lru_cache bisect insort product permutations ceil floor gcd "
    "Interval string re functools itertools deepcopy"
).split()


@pytest.mark.parametrize("name", LEETCODE_NAMES)
def test_the_name_is_there(name: str) -> None:
    assert name in prelude.namespace()


def test_no_name_shadows_a_builtin() -> None:
    assert not set(prelude.namespace("graph")) & set(dir(builtins)) - {"__name__", "__doc__"}


def test_bisect_is_a_module_and_a_function() -> None:
    bisect = prelude.namespace()["bisect"]
    assert bisect([1, 2, 2, 3], 2) == 3
    assert bisect.bisect_left([1, 2, 2, 3], 2) == 1


@pytest.mark.parametrize(("kind", "field"), [("graph", "neighbors"), ("random-list", "random")])
def test_node_is_chosen_by_the_problem(kind: str, field: str) -> None:
    assert hasattr(prelude.namespace(kind)["Node"](1), field)
    assert "Node" not in prelude.namespace()


@pytest.mark.parametrize(
    "decorate", [prelude.cache, prelude.lru_cache(None), prelude.lru_cache(maxsize=10**6)]
)
def test_a_cached_recursion_goes_deep(decorate: object) -> None:
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(100_000)
    try:

        @decorate  # type: ignore[operator, misc]
        def depth(n: int) -> int:
            return 0 if n == 0 else 1 + depth(n - 1)

        assert depth(8_000) == 8_000
    finally:
        sys.setrecursionlimit(limit)


def test_the_cache_counts_clears_and_evicts_as_functools_does() -> None:
    calls = []

    @prelude.lru_cache(maxsize=2)
    def square(n: int) -> int:
        calls.append(n)
        return n * n

    assert [square(n) for n in (1, 2, 1, 3, 2, 1)] == [1, 4, 1, 9, 4, 1]
    # 3 evicts 2 (1 was used later), then 2 evicts 1, then 1 is computed again.
    assert calls == [1, 2, 3, 2, 1]
    assert square.cache_info() == (1, 5, 2, 2)
    square.cache_clear()
    assert square.cache_info() == (0, 0, 2, 0)


def test_keywords_and_types_are_part_of_the_key_when_asked() -> None:
    @prelude.lru_cache(maxsize=None, typed=True)
    def kind(value: object, *, sign: int = 1) -> str:
        return f"{type(value).__name__} {sign}"

    assert kind(1) == "int 1"
    assert kind(1.0) == "float 1"
    assert kind(1, sign=-1) == "int -1"
