"""One log for the learner, in order of arrival, whatever the clocks say."""

from datetime import timedelta

from fakes import NOON
from samples import make_answer, make_attempt, make_review

from prep.core.snapshot import StateCache
from prep.storage.records import open_records


def fill(records, number):
    """Attempts and answers by turns, each older than the one before: an imported history."""
    pieces = []
    for index in range(number):
        when = NOON - timedelta(days=index)
        if index % 3:
            pieces.append(make_answer(at=when))
            records.answers.add(pieces[-1])
        else:
            pieces.append(make_attempt(opened_at=when, finished_at=when))
            records.attempts.add(pieces[-1])
    return pieces


def test_the_order_is_that_of_arrival(records):
    pieces = fill(records, 7)
    assert [piece for _, piece in records.evidence()] == pieces


def test_reading_on_in_small_steps_gives_what_reading_all_gives(records):
    fill(records, 11)
    read, position = [], 0
    while step := records.evidence(position, limit=2):
        read += step
        position = step[-1][0]
    assert read == records.evidence()
    positions = [position for position, _ in read]
    assert positions == sorted(set(positions))


def test_what_is_undone_is_left_out_and_the_epoch_tells(records):
    attempt, answer, *_ = pieces = fill(records, 5)
    epoch = records.evidence_epoch()
    records.attempts.set_undone(attempt.id, NOON)
    records.answers.set_undone(answer.id, NOON)
    assert [piece for _, piece in records.evidence()] == pieces[2:]
    assert records.evidence_epoch() == epoch + 2


def test_a_state_kept_before_what_is_undone_still_holds_and_no_other(records):
    fill(records, 9)
    pieces = records.evidence()
    (early, first), (place, _), (late, last) = pieces[0], pieces[4], pieces[-1]
    records.snapshots.save_state("learner", StateCache(1, place, records.evidence_epoch(), b"x"))

    def holds() -> bool:
        return records.snapshots.state("learner").epoch == records.evidence_epoch()

    undo = {"DrillAnswer": records.answers.set_undone, "Attempt": records.attempts.set_undone}
    assert early < place < late
    undo[type(last).__name__](last.id, NOON)
    undo[type(last).__name__](last.id, None)
    assert holds()
    undo[type(first).__name__](first.id, NOON)
    assert not holds()
    undo[type(last).__name__](last.id, NOON)
    assert not holds()


def test_new_evidence_does_not_change_the_epoch(records):
    epoch = records.evidence_epoch()
    fill(records, 3)
    assert records.evidence_epoch() == epoch


def test_a_position_is_never_given_twice_even_after_an_undo(records):
    fill(records, 3)
    last, piece = records.evidence()[-1]
    records.answers.set_undone(piece.id, NOON)
    answer = make_answer()
    records.answers.add(answer)
    assert records.evidence(last) == [(last + 1, answer)]


def test_reviews_stand_in_the_same_order(records):
    first, review, last = make_answer(), make_review(), make_attempt()
    records.answers.add(first)
    records.reviews.add(review)
    records.attempts.add(last)
    assert [piece for _, piece in records.evidence()] == [first, review, last]
    positions = [position for position, _ in records.evidence()]
    assert positions == sorted(set(positions))


def test_an_import_keeps_the_order_of_reviews_among_evidence(records, tmp_path):
    pieces = [make_answer(), make_review(), make_attempt(), make_review()]
    for piece in pieces:
        store = {"Review": records.reviews, "Attempt": records.attempts}
        store.get(type(piece).__name__, records.answers).add(piece)
    records.archive.export(tmp_path / "all.jsonl")
    with open_records(tmp_path / "other.db") as other:
        other.archive.restore(tmp_path / "all.jsonl")
        assert [piece for _, piece in other.evidence()] == pieces
