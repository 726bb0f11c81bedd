"""The golden file: instances pinned, so that a question once asked can be asked again.

It sits beside the drill file (golden/<file>.json) and holds the prompt and answer of one seed per
drill and level in words, and a digest of several seeds. Floats are rounded to 10 significant
digits before they are compared: the last bit of exp() may differ between C libraries.
"""

import json
from collections.abc import Iterator, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any

from prep.drills.answer import Value
from prep.drills.drill import Drill, Instance

SHOWN_SEED = 1
DIGEST_SEEDS = range(5)

Golden = dict[str, dict[str, dict[str, str]]]


def golden_path(source: Path) -> Path:
    """Where the golden file of a drill file is kept."""
    return source.parent / "golden" / f"{source.stem}.json"


def golden_of(drills: Sequence[Drill]) -> Golden:
    """What the golden file of these drills should hold."""
    return {
        drill.id: {str(level): _pin(drill, level) for level in drill.levels} for drill in drills
    }


def as_text(golden: Golden) -> str:
    """The file's content: sorted, readable in a diff."""
    return json.dumps(golden, indent=1, sort_keys=True, ensure_ascii=False) + "\n"


def differences(drill: Drill, golden: Golden) -> Iterator[str]:
    """What changed since the golden file was written."""
    pinned = golden.get(drill.id)
    if pinned is None:
        yield "not in the golden file: freeze it"
        return
    for level, now in golden_of([drill])[drill.id].items():
        if pinned.get(level) != now:
            yield f"level {level} differs from the golden file"


def _pin(drill: Drill, level: int) -> dict[str, str]:
    shown = drill.instance(SHOWN_SEED, level)
    everything = [_plain(drill.instance(seed, level)) for seed in DIGEST_SEEDS]
    digest = sha256(json.dumps(everything, ensure_ascii=False).encode()).hexdigest()[:16]
    return {"prompt": shown.prompt, "answer": _stable(shown.answer.value), "digest": digest}


def _plain(instance: Instance) -> list[Any]:
    return [
        instance.prompt,
        _stable(instance.answer.value),
        list(instance.steps),
        [[m.tag, _stable(m.value), m.message] for m in instance.misconceptions],
        instance.target_seconds,
    ]


def _stable(value: Value) -> str:
    if isinstance(value, tuple):
        return ", ".join(map(_stable, value))
    return f"{value:.10g}" if isinstance(value, float) else str(value)
