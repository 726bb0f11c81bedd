"""The frozen corpus of a problem: ``hidden/cases.json``, one case a line.

Arrays and tuples are tagged, floats are written so that they read back bit for bit. The file
records what it was made from, so that a stale corpus is noticed.
"""

import hashlib
import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from prep.core.errors import PrepError

QUICK_CASES = 50
SOURCES = ("test_hidden.py", "checker.py")


def made_from(package: Path) -> str:
    """The fingerprint of everything a corpus depends on."""
    digest = hashlib.sha256((package / "reference.py").read_bytes())
    for name in SOURCES:
        path = package / "hidden" / name
        digest.update(path.read_bytes() if path.exists() else b"absent")
    return digest.hexdigest()


def _to_json(value: Any) -> Any:
    if value is None or type(value) in (bool, int, float, str):
        return value
    if type(value) is list:
        return [_to_json(item) for item in value]
    if type(value) is tuple:
        return {"tuple": [_to_json(item) for item in value]}
    if type(value) is dict:
        return {"dict": [[_to_json(k), _to_json(v)] for k, v in value.items()]}
    if hasattr(value, "dtype") and hasattr(value, "tolist"):
        return {"array": value.tolist(), "dtype": str(value.dtype), "shape": list(value.shape)}
    raise PrepError(f"A value of type {type(value).__name__} cannot be frozen in a corpus.")


def _from_json(value: Any) -> Any:
    if isinstance(value, list):
        return [_from_json(item) for item in value]
    if not isinstance(value, dict):
        return value
    if "tuple" in value:
        return tuple(_from_json(item) for item in value["tuple"])
    if "dict" in value:
        return {_from_json(k): _from_json(v) for k, v in value["dict"]}
    import numpy as np

    return np.array(value["array"], dtype=value["dtype"]).reshape(value["shape"])


def write_cases(package: Path, cases: Iterable[tuple[list[Any], Any]]) -> int:
    """Write (arguments, answer) pairs; how many there were."""
    lines = [
        json.dumps({"in": _to_json(list(arguments)), "out": _to_json(answer)}, ensure_ascii=True)
        for arguments, answer in cases
    ]
    body = ",\n".join(lines)
    text = f'{{"format": 1, "made_from": "{made_from(package)}", "cases": [\n{body}\n]}}\n'
    (package / "hidden" / "cases.json").write_text(text, encoding="utf-8")
    return len(lines)


def read_cases(package: Path) -> list[tuple[list[Any], Any]]:
    """The frozen (arguments, answer) pairs; raises PrepError if there is no readable file."""
    path = package / "hidden" / "cases.json"
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        return [(_from_json(case["in"]), _from_json(case["out"])) for case in data["cases"]]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise PrepError(
            f"{path.name} of {package.name} cannot be read: {error}.",
            f"Write it again: prep freeze {package.name}",
        ) from None


def split_corpus(
    corpus: Sequence[tuple[list[Any], Any]],
) -> tuple[list[tuple[list[Any], Any]], list[tuple[list[Any], Any]]]:
    """An even sample for the first answer on screen, and the rest for the deep tier."""
    stride = -(-len(corpus) // QUICK_CASES) or 1
    quick = [case for index, case in enumerate(corpus) if index % stride == 0]
    rest = [case for index, case in enumerate(corpus) if index % stride]
    return quick, rest


def is_stale(package: Path) -> bool:
    """True if the corpus is missing or was made from other sources."""
    path = package / "hidden" / "cases.json"
    if not path.exists():
        return True
    recorded = json.loads(path.read_text(encoding="utf-8")).get("made_from")
    return bool(recorded != made_from(package))
