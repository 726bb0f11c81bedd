"""The whole history under fire: killed in the middle of writing, and written by two at once."""

import random
import subprocess
import sys
from pathlib import Path

import pytest
from samples import make_answer

from prep.storage.records import open_records

TYPE_AWAY = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from prep.core.draft import Draft
from prep.core.session import Event, EventKind, Session, Stamp
from prep.storage.records import open_records
records = open_records(Path(sys.argv[1]))
session = Session(sys.argv[2], "coding", "two-sum", None)
stamp = Stamp(datetime.now(UTC), 1.0, "boot-1")
records.sessions.add(session, Event(EventKind.START, stamp, {"text": ""}))
for number in range(1, 100_000):
    with records.together():
        edit = {"at": 0, "cut": 9, "put": str(number)}
        records.sessions.append(session.id, number, Event(EventKind.DRAFT, stamp, edit))
        records.drafts.save(Draft("two-sum", str(number), stamp.wall))
    print(number, flush=True)
"""


@pytest.mark.parametrize("seed", range(6))
def test_killed_while_writing_nothing_that_was_written_is_lost(path, seed):
    """What the program said it wrote is there, and the two tables agree."""
    program = subprocess.Popen(
        [sys.executable, "-c", TYPE_AWAY, str(path), f"session-{seed}"], stdout=subprocess.PIPE
    )
    lines = random.Random(seed).randint(1, 60)
    said = [program.stdout.readline() for _ in range(lines)]
    program.kill()
    said += program.communicate()[0].splitlines(keepends=True)
    written = max(int(line) for line in said if line.endswith(b"\n"))
    with open_records(path) as records:
        events = records.sessions.events(f"session-{seed}")
        draft = records.drafts.get("two-sum")
        assert len(events) - 1 in (written, written + 1)
        assert draft.text == str(len(events) - 1)
        assert records.faults() == []
        records.answers.add(make_answer())


WRITE_ANSWERS = """
import sys
from dataclasses import replace
from pathlib import Path
sys.path.insert(0, sys.argv[3])
from samples import make_answer
from prep.storage.records import open_records
records = open_records(Path(sys.argv[1]))
for number in range(150):
    records.answers.add(replace(make_answer(), id=f"{sys.argv[2]}.{number}"))
records.close()
"""


def test_two_programs_writing_at_once_lose_nothing_and_share_one_order(path):
    tests = str(Path(__file__).parents[1])
    programs = [
        subprocess.Popen([sys.executable, "-c", WRITE_ANSWERS, str(path), name, tests])
        for name in ("one", "two")
    ]
    assert [program.wait(timeout=120) for program in programs] == [0, 0]
    with open_records(path) as records:
        evidence = records.evidence()
        assert [position for position, _ in evidence] == list(range(1, 301))
        assert records.answers.totals()[0].answers == 300
        for name in ("one", "two"):
            mine = [piece.id for _, piece in evidence if piece.id.startswith(name)]
            assert mine == [f"{name}.{number}" for number in range(150)]


def test_together_is_whole_or_not_at_all(records):
    def fail():
        with records.together():
            records.answers.add(make_answer())
            records.settings.put("a", 1)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert records.evidence() == []
    assert records.settings.all() == {}
