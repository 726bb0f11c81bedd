"""Makes docs/coverage.md: how many items of each kind every topic has.

    .venv/bin/python docs/coverage.py [FILE]

A test compares the file with the bank, so it cannot grow old.
"""

import sys
from collections import Counter
from pathlib import Path

from prep.bank.bank import Bank
from prep.bank.places import own_pack
from prep.bank.topics import leaves

KINDS = ("coding", "ml-coding", "drill", "concept", "ml-design", "talk")


def coverage(bank: Bank) -> str:
    """The document: one row a leaf, in the order of the topic tree."""
    counts = Counter((topic, row.kind) for row in bank.catalogue() for topic in row.topics)
    known = leaves(bank.topics())
    rows = [
        [topic.title, *(str(counts[topic.id, kind] or "") for kind in KINDS)]
        for topic in bank.topics()
        if topic.id in known
    ]
    kinds = Counter(row.kind for row in bank.catalogue())
    empty = sum(not any(row[1:]) for row in rows)
    table = [
        ["topic", *KINDS],
        ["---", *["---:"] * len(KINDS)],
        *rows,
        ["all items", *(str(kinds[kind] or "") for kind in KINDS)],
    ]
    lines = ["| " + " | ".join(row) + " |" for row in table]
    intro = (
        "An item with two topics counts in both rows and once in the last. "
        f"{empty} of {len(rows)} topics have no item yet. Made by `python docs/coverage.py`."
    )
    return "\n".join(["# What the bank covers", "", intro, "", *lines, ""])


def main() -> None:
    """Write the table."""
    target = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).with_name("coverage.md"))
    target.write_text(coverage(Bank((own_pack(),))), encoding="utf-8")


if __name__ == "__main__":
    main()
