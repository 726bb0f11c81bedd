"""Ten instances of every drill, answered from their prompts by people who had seen nothing else.

The answers in ``independent_answers.tsv`` (drill, seed, level, answer) were worked out before they
were compared; `docs/drills.md` tells what the comparison and the doubts about wording led to.
"""

from collections import Counter
from pathlib import Path

from prep.bank.places import own_pack
from prep.drills.contract import graded
from prep.drills.source import load_drills

INSTANCES = 10


def lines():
    text = Path(__file__).with_name("independent_answers.tsv").read_text(encoding="utf-8")
    for line in text.splitlines():
        drill, seed, level, answer = line.split("\t")
        yield drill, int(seed), int(level), answer


def drills():
    files = sorted((own_pack() / "stats").glob("*.py"))
    return {drill.id: drill for file in files for drill in load_drills(file)}


def test_every_drill_was_answered_at_each_of_its_levels():
    counts = Counter(drill for drill, *_ in lines())
    known = drills()
    assert set(counts) == set(known)
    assert set(counts.values()) == {INSTANCES}
    asked = {(drill, level) for drill, _, level, _ in lines()}
    assert asked == {(id, level) for id, drill in known.items() for level in drill.levels}


def test_every_independent_answer_is_right():
    known = drills()
    refused = [
        (drill, seed, level, answer)
        for drill, seed, level, answer in lines()
        if not graded(answer, known[drill].instance(seed, level))["correct"]
    ]
    assert refused == []
