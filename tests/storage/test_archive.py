"""Export, restore and backup: nothing is lost, nothing is overwritten, nothing is half done."""

import json
from dataclasses import replace
from datetime import date, timedelta

import pytest
from fakes import NOON
from samples import (
    make_answer,
    make_attempt,
    make_event,
    make_review,
    make_session,
    make_submission,
)

from prep.core.draft import Draft, KeptDraft
from prep.core.errors import PrepError
from prep.core.own_case import Origin, OwnCase
from prep.core.rubric import Grading
from prep.core.session import EventKind
from prep.core.snapshot import DaySnapshot
from prep.storage.records import open_records


def fill(records):
    """At least one record of every kind."""
    session = make_session()
    records.sessions.add(session, make_event(EventKind.START, text="λ\n"))
    records.sessions.append(session.id, 1, make_event(EventKind.END, 30, outcome="solved"))
    records.submissions.add(make_submission(session_id=session.id))
    undone = make_attempt()
    for piece in (make_attempt(session_id=session.id), undone):
        records.attempts.add(piece)
        records.answers.add(make_answer())
    records.attempts.set_undone(undone.id, NOON)
    records.drafts.save(Draft("two-sum", "text\n\u2028'", NOON))
    records.drafts.keep(KeptDraft("two-sum", "older", NOON, "reset"))
    records.own_cases.add(OwnCase("c", "two-sum", "own", "[[1], 2]", None, Origin.TYPED, NOON))
    records.notes.write("two-sum", "note", NOON)
    records.own_texts.write("summary", "what I do", NOON)
    records.marks.put("two-sum", "favourite", NOON)
    records.hints.add("two-sum", 1, NOON, session.id)
    records.reviews.add(make_review())
    grading = Grading(session.id, "self", "fraud", "v1", NOON, (None, None))
    records.rubric_grades.begin(grading)
    records.rubric_grades.put(session.id, "self", 1, 3, NOON)
    records.settings.put("track", "quant")
    day = date(2026, 3, 1)
    records.snapshots.save_day(day, [DaySnapshot(day, "bayes", 0.1, 0.9, 1)])


def evidence(records):
    return [piece for _, piece in records.evidence()]


def test_an_export_restored_into_a_new_history_exports_the_same(records, tmp_path):
    fill(records)
    count = records.archive.export(tmp_path / "one.jsonl")
    with open_records(tmp_path / "other.db") as other:
        assert other.archive.restore(tmp_path / "one.jsonl") == count
        assert other.archive.export(tmp_path / "two.jsonl") == count
        assert evidence(other) == evidence(records)
        assert other.answers.totals() == records.answers.totals()
        assert other.sessions.open() == []
    assert (tmp_path / "two.jsonl").read_bytes() == (tmp_path / "one.jsonl").read_bytes()


def test_every_kind_of_record_is_in_the_export(records, tmp_path):
    """A table that is neither exported nor made from the others would be forgotten."""
    fill(records)
    records.archive.export(tmp_path / "all.jsonl")
    lines = (tmp_path / "all.jsonl").read_text().split("\n")[1:-1]
    exported = {json.loads(line)["table"] for line in lines}
    tables = records.database.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
    derived = {"drill_hours", "drill_topics", "state_caches", "evidence_epoch"}
    assert {row["name"] for row in tables} - exported == derived


def test_restoring_twice_adds_nothing(records, tmp_path):
    fill(records)
    records.archive.export(tmp_path / "all.jsonl")
    epoch = records.evidence_epoch()
    assert records.archive.restore(tmp_path / "all.jsonl") == 0
    assert records.evidence_epoch() == epoch


def test_a_newer_draft_wins_over_an_older_one_either_way(records, tmp_path):
    records.drafts.save(Draft("two-sum", "exported", NOON))
    records.archive.export(tmp_path / "all.jsonl")
    newer = Draft("two-sum", "newer", NOON + timedelta(hours=1))
    records.drafts.save(newer)
    records.archive.restore(tmp_path / "all.jsonl")
    assert records.drafts.get("two-sum") == newer
    with open_records(tmp_path / "other.db") as other:
        other.drafts.save(Draft("two-sum", "older", NOON - timedelta(hours=1)))
        other.archive.restore(tmp_path / "all.jsonl")
        assert other.drafts.get("two-sum").text == "exported"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("not json\n", "line 1"),
        ('{"shopping": []}\n', "not an export"),
        ('{"prep_export": 99}\n', "newer prep"),
        ('{"prep_export": 1}\n{"table": "users", "row": {}}\n', "line 2"),
        ('{"prep_export": 1}\n{"table": "settings", "row": {"key": "a"}}\n', "line 2"),
        ('{"prep_export": 1}\n[]\n', "line 2"),
    ],
)
def test_a_file_that_is_no_export_is_refused(records, tmp_path, text, words):
    (tmp_path / "bad.jsonl").write_text(text)
    with pytest.raises(PrepError, match=words):
        records.archive.restore(tmp_path / "bad.jsonl")


def test_an_export_from_before_a_column_existed_is_taken_in(records, tmp_path):
    answer = make_answer(target_seconds=30.0, mode="sprint")
    records.answers.add(answer)
    records.archive.export(tmp_path / "all.jsonl")
    header, line = (tmp_path / "all.jsonl").read_text().splitlines()
    record = json.loads(line)
    del record["row"]["target_seconds"], record["row"]["mode"]
    (tmp_path / "old.jsonl").write_text(f"{header}\n{json.dumps(record)}\n")
    with open_records(tmp_path / "other.db") as other:
        assert other.archive.restore(tmp_path / "old.jsonl") == 1
        assert other.answers.get(answer.id) == replace(answer, target_seconds=None, mode=None)


def test_a_restore_is_whole_or_not_at_all(records, tmp_path):
    fill(records)
    records.archive.export(tmp_path / "all.jsonl")
    text = (tmp_path / "all.jsonl").read_text()
    (tmp_path / "cut.jsonl").write_text(text[: len(text) * 2 // 3])
    with open_records(tmp_path / "other.db") as other:
        with pytest.raises(PrepError, match="nothing was taken in"):
            other.archive.restore(tmp_path / "cut.jsonl")
        assert other.settings.all() == {}
        assert other.sessions.recent(9) == []
        assert other.evidence() == []


def test_a_record_whose_session_is_missing_is_refused(records, tmp_path):
    fill(records)
    records.archive.export(tmp_path / "all.jsonl")
    lines = (tmp_path / "all.jsonl").read_text().split("\n")
    kept = [line for line in lines if '"table": "session' not in line]
    (tmp_path / "cut.jsonl").write_text("\n".join(kept))
    with (
        open_records(tmp_path / "other.db") as other,
        pytest.raises(PrepError, match="cannot be read"),
    ):
        other.archive.restore(tmp_path / "cut.jsonl")


def test_a_backup_is_a_history_of_its_own_in_one_file(records, tmp_path):
    fill(records)
    records.archive.backup(tmp_path / "copy.db")
    assert sorted(path.name for path in tmp_path.glob("copy*")) == ["copy.db"]
    with open_records(tmp_path / "copy.db") as copy:
        assert evidence(copy) == evidence(records)
        assert copy.faults() == []


@pytest.mark.parametrize("write", ["backup", "export"])
def test_nothing_that_exists_is_overwritten(records, tmp_path, write):
    target = tmp_path / "precious"
    target.write_text("precious")
    with pytest.raises(PrepError, match="exists already"):
        getattr(records.archive, write)(target)
    assert target.read_text() == "precious"


@pytest.mark.parametrize("write", ["backup", "export"])
def test_a_missing_folder_is_said(records, tmp_path, write):
    with pytest.raises(PrepError, match="no folder"):
        getattr(records.archive, write)(tmp_path / "nowhere" / "copy")


def test_a_missing_export_is_said(records, tmp_path):
    with pytest.raises(PrepError, match="cannot be read"):
        records.archive.restore(tmp_path / "nowhere.jsonl")
