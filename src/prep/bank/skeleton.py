"""`prep new`: the files of a package that is still to be written.

Decision guarded here: a skeleton reads as a package and fails the gate. Every place that its
author must fill says so after PLACEHOLDER, and the gate repeats those words.
"""

import re
from pathlib import Path

from prep.core.errors import PrepError

PLACEHOLDER = "REPLACE:"
KINDS = {"coding": "coding", "ml-coding": "ml_coding"}
"""Kinds that have a skeleton -> the folder they lie in."""

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")

_PROBLEM = """\
format = 1
title = "REPLACE: a title of your own, never LeetCode's"
{facts}difficulty = 3
minutes = 25
topics = ["REPLACE: a leaf of topics.toml"]
complexity = "REPLACE: as one would say it, O(n) time, O(1) space"
edge_cases = ["REPLACE: what the suite covers, as a candidate would name it"]
{numpy}[entry]
form = "function"
function = "{function}"
method = "{method}"
parameters = [{{ name = "{parameter}", type = "{type}" }}]
returns = "{type}"

[compare]
{compare}

[limits]
cpu_ratio = 12.0

[[follow_ups]]
question = "REPLACE: what an interviewer asks next"
answer = "REPLACE: a short answer"
"""

_STATEMENT = """\
REPLACE: a small world of your own in two sentences.

REPLACE: the task in one exact sentence; no title, no hint of the method, 120 to 250 words in all.

REPLACE: what is returned for ties, empties and no answer.

## Examples

```python
>>> {function}({example})
{answer}
```

```python
>>> {function}({second})
{second_answer}
```

## Constraints

- REPLACE: the sizes and values that every input of every tier obeys
"""

_STARTER = '''\
{imports}def {function}({parameter}: {annotation}) -> {annotation}:
    """REPLACE: one sentence that says what is returned."""
    return {nothing}
'''

_REFERENCE = '''\
{imports}def {function}({parameter}: {annotation}) -> {annotation}:
    """REPLACE: the solution you would be proud of, and its complexity."""
    return {reference}
'''

_HINTS = """\
## A question
REPLACE: a question to ask oneself

## An observation
REPLACE: what one has to see

## The plan
REPLACE: the way to go, without the last trap
"""

_EDITORIAL = """\
## From brute force

REPLACE: how one would find it; 250 to 500 words in all.

## Why it is right

REPLACE: the invariant in a sentence, the complexity with its reason.

## Classic mistakes

REPLACE: two or three, as people make them.

## Saying it in a minute

REPLACE: the words one would use in an interview.
"""

_SUITE = '''\
"""REPLACE: what every input obeys, and which structure the generators plant."""


def corpus(rng):
    """REPLACE: 100 to 400 small cases with the structure that matters planted."""
    for size in range(1, 8):
        yield ({case},)


def test_frozen_corpus(frozen):
    frozen()
'''

_CONSTRAINTS = '''\
"""What the statement promises of every input."""


def check({parameter}):
    assert len({parameter}) >= 1, "REPLACE: one assertion for every printed constraint"
'''

_SUBMISSIONS = {
    "accepted/slowest_way.py": "# REPLACE: the slowest solution that must still pass\n",
    "accepted/second_way.py": "# REPLACE: another algorithm\n",
    "wrong_answer/named_for_the_mistake.py": "# Witness: REPLACE: a call and what it gives\n",
}

_VALUES = {
    "coding": {
        "parameter": "values", "type": "list[int]", "annotation": "list[int]", "imports": "",
        "nothing": "[]", "reference": "values", "compare": 'kind = "exact"', "numpy": "\n",
        "example": "[1, 2]", "answer": "[1, 2]", "second": "[3]", "second_answer": "[3]",
        "case": "[rng.randint(-9, 9) for _ in range(size)]",
        "facts": '# For a problem of LeetCode: leetcode = 1, leetcode_slug = "two-sum", '
        'leetcode_title = "Two Sum"\n',
    },
    "ml-coding": {
        "parameter": "x", "type": "array[float64]", "annotation": "np.ndarray",
        "imports": "import numpy as np\n\n\n", "nothing": "np.zeros_like(x) - 1",
        "reference": "x", "compare": 'kind = "close"\nrelative = 1e-6\nabsolute = 1e-9',
        "numpy": "numpy = true\n\n", "facts": "", "example": "np.array([1.0, 2.0])",
        "answer": "array([1.0, 2.0])", "second": "np.array([3.0])", "second_answer": "array([3.0])",
        "case": "np.array([rng.uniform(-1, 1) for _ in range(size)])",
    },
}  # fmt: skip


def write_skeleton(pack: Path, kind: str, slug: str) -> Path:
    """Write a new package; its folder. Raises PrepError if the name is bad or taken."""
    if kind not in KINDS:
        raise PrepError(f"There is no skeleton for '{kind}'.", f"Choose {' or '.join(KINDS)}.")
    if not _SLUG.fullmatch(slug):
        raise PrepError(
            f"'{slug}' is not a good name.", "Small letters, digits and single hyphens: two-sum."
        )
    folder = pack / KINDS[kind] / slug
    if folder.exists():
        raise PrepError(f"{folder.parent.name}/{slug} is there already.", "Choose another name.")
    for name, text in skeleton(kind, slug).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def skeleton(kind: str, slug: str) -> dict[str, str]:
    """The files of a new package by their path inside it."""
    function = slug.replace("-", "_")
    first, *rest = slug.split("-")
    names = {"function": function, "method": first + "".join(part.title() for part in rest)}
    values = names | _VALUES[kind]
    files = {
        "problem.toml": _PROBLEM,
        "statement.md": _STATEMENT,
        "starter.py": _STARTER,
        "reference.py": _REFERENCE,
        "hidden/test_hidden.py": _SUITE,
        "hidden/constraints.py": _CONSTRAINTS,
    }
    filled = {name: text.format(**values) for name, text in files.items()}
    plain = {f"submissions/{name}": text for name, text in _SUBMISSIONS.items()}
    return {**filled, "hints.md": _HINTS, "editorial.md": _EDITORIAL, **plain}
