"""Out and in again: nothing is lost, nothing is doubled, nothing of others is overwritten."""

import csv
import json
from datetime import UTC, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from fakes import FakeBank, FakeClock, Row, make_problem, make_services
from histories import DRILLS, live, practise, steps
from hypothesis import given, settings
from hypothesis import strategies as st
from samples import make_answer, make_attempt, make_review, make_session, make_submission

from prep.core.errors import PrepError
from prep.core.verdict import Verdict
from prep.practice.evaluate_learner import evaluate_file
from prep.practice.exporting import NOUNS, name_of
from prep.practice.exporting_history import COLUMNS, read_history, write_history
from prep.practice.exporting_reviews import counted_reviews
from prep.practice.learning_snapshot import write_state
from prep.storage.records import open_records

histories = st.lists(steps.filter(lambda step: step[0] != "look"), max_size=15)


def over(records):
    rows = [Row(d, d, "drill", 3, 1, (topic,)) for d, topic in sorted(DRILLS.items())]
    return make_services(bank=FakeBank([make_problem()], rows), records=records, clock=FakeClock())


def evidence(records):
    return [record for _, record in records.evidence()]


def state_of(services):
    with services.learning.moment() as moment:
        return write_state(moment.state)


@given(histories)
@settings(max_examples=25, deadline=None)
def test_jsonl_into_an_empty_file_gives_the_same_history(happened):
    with TemporaryDirectory() as folder, open_records(Path(folder) / "one.db") as one:
        live(one, happened, look=lambda: None)
        path = Path(folder) / "all.jsonl"
        count = over(one).exporting.write("jsonl", path)
        with open_records(Path(folder) / "two.db") as two:
            other = over(two)
            assert other.exporting.take(path) == count
            assert other.exporting.take(path) == 0
            assert evidence(two) == evidence(one)
            assert other.exporting.write("jsonl", Path(folder) / "again.jsonl") == count
            assert (Path(folder) / "again.jsonl").read_bytes() == path.read_bytes()


@given(histories, histories, st.sampled_from(["jsonl", "csv"]))
@settings(max_examples=25, deadline=None)
def test_an_import_into_another_history_adds_what_is_missing_once(mine, theirs, format):
    with TemporaryDirectory() as folder, open_records(Path(folder) / "one.db") as one:
        live(one, mine, look=lambda: None)
        path = Path(folder) / name_of(format)
        over(one).exporting.write(format, path)
        with open_records(Path(folder) / "two.db") as two:
            live(two, theirs, look=lambda: None)
            before = evidence(two)
            other = over(two)
            other.exporting.take(path)
            wanted = evidence(one)
            if format == "csv":
                wanted = [record for record in wanted if hasattr(record, "kind") and not
                          hasattr(record, "corrects")]  # fmt: skip
            assert evidence(two) == before + wanted
            after = state_of(other)
            assert other.exporting.take(path) == 0
            assert state_of(other) == after


@given(histories)
@settings(max_examples=25, deadline=None)
def test_a_table_gives_back_every_attempt_and_answer(happened):
    with TemporaryDirectory() as folder, open_records(Path(folder) / "one.db") as one:
        live(one, happened, look=lambda: None)
        path = Path(folder) / "log.csv"
        count = over(one).exporting.write("csv", path)
        records = [record for record in evidence(one) if not hasattr(record, "corrects")]
        assert count == len(records)
        with path.open(newline="", encoding="utf-8") as file:
            assert list(read_history(file)) == records


nasty = st.text(st.characters(exclude_categories=("Cs",)), max_size=20)


@given(nasty, nasty, st.floats(0, 1), st.floats(0, 1e6))
@settings(deadline=None)
def test_any_text_and_any_number_survive_the_table(text, tag, share, seconds):
    answer = make_answer(
        text=text, reading=text or None, misconception=tag or None, credit=share, seconds=seconds
    )
    with TemporaryDirectory() as folder:
        path = Path(folder) / "log.csv"
        with path.open("w", newline="", encoding="utf-8") as file:
            write_history([answer, make_attempt(passed_share=share)], file)
        with path.open(newline="", encoding="utf-8") as file:
            assert next(read_history(file)) == answer


ticked = st.lists(st.booleans(), min_size=1, max_size=6).map(tuple)


@given(nasty, ticked, st.sampled_from([None, 1, 4]), st.sampled_from([None, True, False]))
def test_what_one_said_of_oneself_survives_the_table(text, ticks, rating, check):
    answer = make_answer(
        kind="concept",
        ticks=ticks,
        self_rating=rating,
        check_text=None if check is None else text,
        check_correct=check,
    )
    with TemporaryDirectory() as folder:
        path = Path(folder) / "log.csv"
        with path.open("w", newline="", encoding="utf-8") as file:
            write_history([answer], file)
        with path.open(newline="", encoding="utf-8") as file:
            assert list(read_history(file)) == [answer]


@pytest.fixture
def records(tmp_path):
    with open_records(tmp_path / "history.db") as opened:
        yield opened


@pytest.fixture
def services(records):
    return over(records)


def test_the_table_is_a_log_that_evaluate_reads(services, tmp_path):
    practise(services.stores, 200, 30)
    services.stores.attempts.add(make_attempt())
    services.exporting.write("csv", tmp_path / "log.csv")
    assert evaluate_file(tmp_path / "log.csv").rows == 201


def test_a_session_that_is_not_known_here_is_left_out(services, tmp_path):
    session = make_session()
    from samples import make_event

    from prep.core.session import EventKind

    services.stores.sessions.add(session, make_event(EventKind.START, text=""))
    services.stores.answers.add(make_answer(session_id=session.id))
    services.exporting.write("csv", tmp_path / "log.csv")
    with open_records(tmp_path / "other.db") as other:
        assert over(other).exporting.take(tmp_path / "log.csv") == 1
        assert evidence(other)[0].session_id is None


def test_the_review_log_holds_what_counted_with_corrections_in_place(services, tmp_path):
    clock = services.clock
    first = make_answer(at=clock.wall, seconds=12.5)
    services.stores.answers.add(first)
    services.stores.answers.add(make_answer(at=clock.wall + timedelta(hours=1), correct=False))
    services.learning.correct("dice-sum", 2)
    clock.forward(5 * 86_400)
    services.learning.recall("two-sum", "coding", 4)
    services.stores.answers.add(make_answer(at=clock.wall, correct=False, credit=0.0))
    assert services.exporting.write("fsrs", tmp_path / "reviews.csv") == 3
    with (tmp_path / "reviews.csv").open() as file:
        rows = list(csv.DictReader(file))
    assert [(r["card_id"], r["review_rating"], r["review_state"]) for r in rows] == [
        ("1", "2", "0"), ("2", "4", "0"), ("1", "1", "2")
    ]  # fmt: skip
    assert rows[0]["review_duration"] == "12500"
    assert int(rows[0]["review_time"]) == round(1000 * first.at.timestamp())


@given(histories)
@settings(max_examples=25, deadline=None)
def test_a_review_log_in_an_empty_file_gives_the_same_cards(happened):
    with TemporaryDirectory() as folder, open_records(Path(folder) / "one.db") as one:
        live(one, happened, look=lambda: None)
        path = Path(folder) / "reviews.csv"
        count = over(one).exporting.write("fsrs", path)
        with open_records(Path(folder) / "two.db") as two:
            other = over(two)
            assert other.exporting.take(path) == count
            assert other.exporting.take(path) == 0
            counted = [one.review for one in counted_reviews(evidence(one), UTC)]
            assert evidence(two) == counted
            assert over(one).exporting.take(path) <= count
            with other.learning.moment() as there, over(one).learning.moment() as here:
                cards = {card.id: card for card in here.cards()}
                assert {card.id: card for card in there.cards()} == cards


def solved(services, source="def two_sum(n, t):\n    return 1\n", **fields):
    services.stores.submissions.add(make_submission(Verdict.ACCEPTED, source=source, **fields))


def test_solutions_are_a_folder_with_the_newest_accepted_one(services, tmp_path):
    solved(services, "old = 1")
    solved(services, "new = 2")
    services.stores.submissions.add(make_submission(source="wrong = 3"))
    folder = tmp_path / "solved"
    assert services.exporting.write("solutions", folder) == 1
    text = (folder / "coding" / "two-sum.py").read_text()
    assert text.endswith("\n\nnew = 2\n")
    assert "LeetCode 1" in text
    assert "(coding/two-sum.py)" in (folder / "README.md").read_text()
    compile(text, "two-sum.py", "exec")


def test_solutions_written_again_change_only_what_changed(services, tmp_path):
    solved(services)
    folder = tmp_path / "solved"
    services.exporting.write("solutions", folder)
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    services.exporting.write("solutions", folder)
    assert {path: path.read_bytes() for path in before} == before


def test_a_file_of_somebody_else_is_never_overwritten(services, tmp_path):
    solved(services)
    (tmp_path / "README.md").write_text("mine")
    with pytest.raises(PrepError, match="not written by prep"):
        services.exporting.write("solutions", tmp_path)
    assert (tmp_path / "README.md").read_text() == "mine"
    assert not (tmp_path / "coding").exists()


@pytest.mark.parametrize("format", [format for format in NOUNS if format != "solutions"])
def test_no_file_is_overwritten_and_no_folder_invented(services, tmp_path, format):
    if format == "anki":
        pytest.importorskip("genanki")
    there = tmp_path / "there"
    there.write_text("mine")
    with pytest.raises(PrepError, match="exists already"):
        services.exporting.write(format, there)
    assert there.read_text() == "mine"
    with pytest.raises(PrepError, match="no folder"):
        services.exporting.write(format, tmp_path / "none" / "file")


def test_what_fails_leaves_nothing_behind(services, tmp_path, monkeypatch):
    practise(services.stores, 5, 1)

    def fail(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("prep.practice.exporting.write_history", fail)
    with pytest.raises(PrepError, match="No space left"):
        services.exporting.write("csv", tmp_path / "log.csv")
    assert not (tmp_path / "log.csv").exists()


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (",".join(COLUMNS) + "\nme,item,stack,yesterday\n", "line 2"),
        (",".join(COLUMNS) + "\n" + "," * (len(COLUMNS) - 1) + "\n", "line 2"),
        ("user,item,correct\nu,i,1\n", "line 1"),
        ("PK\x03\x04", "line 1"),
    ],
)
def test_what_is_no_export_is_refused_and_takes_nothing_in(services, tmp_path, text, words):
    (tmp_path / "bad").write_text(text)
    with pytest.raises(PrepError, match=words):
        services.exporting.take(tmp_path / "bad")
    assert evidence(services.stores) == []


def test_a_table_with_one_bad_line_takes_nothing_in(services, tmp_path):
    practise(services.stores, 5, 1)
    services.exporting.write("csv", tmp_path / "log.csv")
    lines = (tmp_path / "log.csv").read_text().splitlines()
    lines[3] = lines[3].replace("2026-", "later-")
    (tmp_path / "cut.csv").write_text("\n".join(lines))
    with open_records(tmp_path / "other.db") as other:
        with pytest.raises(PrepError, match="line 4"):
            over(other).exporting.take(tmp_path / "cut.csv")
        assert evidence(other) == []


def test_a_file_that_is_not_there_is_a_clear_error(services, tmp_path):
    with pytest.raises(PrepError, match="cannot be read"):
        services.exporting.take(tmp_path / "none.csv")
    (tmp_path / "binary").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(PrepError, match="cannot be read"):
        services.exporting.take(tmp_path / "binary")


def test_a_recall_is_in_the_full_export_and_in_the_review_log(services, tmp_path):
    services.stores.reviews.add(make_review())
    services.exporting.write("jsonl", tmp_path / "all.jsonl")
    lines = (tmp_path / "all.jsonl").read_text().splitlines()
    tables = [json.loads(line).get("table") for line in lines]
    assert "reviews" in tables
    assert services.exporting.write("fsrs", tmp_path / "reviews.csv") == 1
