"""Every drill we ship: pinned, apart from its mistakes, and graded as it promises.

The three-route proof of the whole bank is `prep check problems/stats`; here is what must hold on
every Python we support, without numpy.
"""

import json
from pathlib import Path

import pytest

from prep.drills.book import DrillBook
from prep.drills.proof.golden import differences, golden_path
from prep.drills.proof.soundness import facts_faults, value_faults, wording_faults
from prep.drills.proof.written import form_faults, naming_faults
from prep.drills.source import load_drills

FILES = sorted((Path(__file__).parents[2] / "problems" / "stats").glob("*.py"))


@pytest.fixture(params=FILES, ids=lambda path: path.stem)
def source(request) -> Path:
    return request.param


def test_ids_are_unique_over_all_files():
    drills = [drill for path in FILES for drill in load_drills(path)]
    assert len(DrillBook(drills)) == len(drills)


def test_instances_are_pinned(source):
    golden = json.loads(golden_path(source).read_text(encoding="utf-8"))
    changed = [
        f"{drill.id}: {change}"
        for drill in load_drills(source)
        for change in differences(drill, golden)
    ]
    assert changed == []


def test_every_level_is_sound(source):
    found = [
        f"{drill.id} seed {seed} level {level}: {fault}"
        for drill in load_drills(source)
        for level in drill.levels
        for seed in range(4)
        for instance in [drill.instance(seed, level)]
        for check in (wording_faults(drill, instance), value_faults(instance))
        for fault in (*check, *form_faults(instance), *naming_faults(instance))
    ]
    assert found == []


def test_facts_are_complete(source):
    assert [fault for drill in load_drills(source) for fault in facts_faults(drill)] == []
