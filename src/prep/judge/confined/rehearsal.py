"""A worker's first steps, taken while nobody waits for it.

After a fork the first touch of a page costs a copy, and that adds up to milliseconds: the compiler,
the prelude, packing and unpacking are gone through once before the worker says that it is there.
"""

from collections.abc import Callable
from typing import Any

from prep.judge import protocol
from prep.judge.confined import calls

_SOURCE = '''
class Rehearsal:
    """Every part of the compiler that most solutions use."""

    def rehearse(self, numbers: List[int], number: int = 0) -> Optional[List[int]]:
        # Counts, sorts and walks.
        seen, queue = defaultdict(int), deque([(0, -1)])
        best = float("inf")
        while queue and not number < 0:
            left, right = queue.popleft()
            for i, value in enumerate(numbers[:3], start=1):
                seen[value % 7] += i if value > left else -i
                if seen.get(value) is None or value in (1, 2):
                    continue
                best = min(best, value * i // 2)
        try:
            numbers.sort(key=lambda each: (-each, str(each)))
        except (TypeError, KeyError) as error:
            raise ValueError(f"{error!r} at {left + 1}") from None

        def walk(node, *rest, depth=0):
            nonlocal best
            return None if node is None else [x for x in rest if x != depth]

        total = sum(a ** 2 for a, b in zip(numbers, numbers[1:]) if a <= b) or walk(None, 1)
        return [number, *numbers]

def rehearse(numbers, number):
    return Rehearsal().rehearse(numbers, number)
'''
_SPEC: dict[str, Any] = {
    "form": "function",
    "function": "rehearse",
    "method": "rehearse",
    "aliases": [],
    "parameters": ["list[int]", "int"],
    "returns": "list[int]",
    "in_place": None,
    "detached": False,
    "node": "",
    "class_names": [],
    "round_trip": [],
    "methods": {},
    "numpy": False,
}


def rehearse(printed: Callable[[], int]) -> None:
    """Load a small solution, and ask it a few times."""
    _, entry = calls.load(_SOURCE, _SPEC)
    for number in range(8):
        body = protocol.pack([number, "many", [[[1, 2, 3], number]]])
        for case in protocol.unpack(body)[2]:
            protocol.pack([number, True, entry.ask(entry.form.staged(case)), None, printed()])


def rehearse_arrays() -> None:
    """The parts of numpy that most array solutions use."""
    import numpy as np

    with np.errstate(all="ignore"):
        for shape in ((4,), (3, 4), (2, 3, 4)):
            x = np.linspace(-3.0, 3.0, int(np.prod(shape))).reshape(shape)
            top = np.max(x, axis=-1, keepdims=True)
            top = np.where(np.isfinite(top), top, 0.0)
            terms = np.exp(x - top) * (x != 0)
            total = terms.sum(axis=-1, keepdims=True)
            shares = np.divide(terms, total, out=np.zeros_like(terms), where=total > 0)
            logs = np.log(np.abs(total)) + np.squeeze(top, axis=-1)[..., None]
            product = shares @ np.swapaxes(x, -1, -2) if x.ndim > 1 else shares @ x
            np.einsum("...i,...i->...", x, shares)
            np.triu(np.ones((4, 4), dtype=bool), k=1)
            np.concatenate([x, terms], axis=0).mean(axis=0)
            np.sqrt(np.maximum(np.square(x), 1e-9)) / (1 + np.arange(x.shape[-1]))
            np.argsort(x, axis=-1), np.cumsum(x, axis=-1), x.std(axis=-1), logs.astype(int)
            protocol.unpack(protocol.pack([x, shares > 0, total.sum(), np.asarray(product)]))
