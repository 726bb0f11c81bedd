"""Submissions keep source and judgement, to the last field."""

from fakes import NOON, make_failure, make_judgement
from samples import make_submission

from prep.core.judgement import Frame, Isolation, Judgement, TierResult
from prep.core.submission import SubmissionSummary
from prep.core.verdict import Verdict

FULL = Judgement(
    verdict=Verdict.TIME_LIMIT_EXCEEDED,
    tiers=(
        TierResult("correctness", Verdict.ACCEPTED, 200, 200, 0.031),
        TierResult("efficiency", Verdict.TIME_LIMIT_EXCEEDED, 0, 1, 1.5),
    ),
    failure=make_failure(truncated=True, traceback=(Frame(3, "solve", "x = 'λ'"),), stdout="hi\n"),
    isolation=Isolation(False, "none", (), "Not confined here."),
    seconds=1.75,
    cpu_ratio=41.5,
    cpu_ratio_interval=(39.0, 44.25),
    cpu_limit=12.0,
    growth="n^2 against n",
    notes=("unused variable",),
    message="too slow",
)


def test_a_submission_comes_back_as_it_was(records):
    submission = make_submission(judgement=FULL, active_seconds=None)
    records.submissions.add(submission)
    assert records.submissions.get(submission.id) == submission
    assert records.submissions.get("nonsense") is None


def test_the_list_holds_the_newest_first(records):
    first, other, last = (
        make_submission(),
        make_submission(problem="lru-cache"),
        make_submission(Verdict.ACCEPTED),
    )
    for submission in (first, other, last):
        records.submissions.add(submission)
    listed = records.submissions.of("two-sum", 10)
    assert [one.id for one in listed] == [last.id, first.id]
    assert listed[0] == SubmissionSummary(
        last.id, "two-sum", NOON, Verdict.ACCEPTED, 10, 10, 61.5, undone=False
    )
    assert len(records.submissions.of("two-sum", 1)) == 1


def test_a_record_counts_and_holds_the_last_verdict(records):
    for verdict in (Verdict.ACCEPTED, Verdict.ACCEPTED, Verdict.RUNTIME_ERROR):
        records.submissions.add(make_submission(judgement=make_judgement(verdict)))
    record = records.submissions.records()["two-sum"]
    assert (record.submissions, record.accepted) == (3, 2)
    assert record.last_verdict is Verdict.RUNTIME_ERROR
    assert record.last_at == NOON


def test_solved_means_once_accepted(records):
    records.submissions.add(make_submission(Verdict.WRONG_ANSWER))
    assert not records.submissions.solved("two-sum")
    records.submissions.add(make_submission(Verdict.ACCEPTED))
    assert records.submissions.solved("two-sum")
