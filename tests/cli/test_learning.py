"""progress, next, plan; and learner evaluate, on a log of answers."""

import random
from datetime import date, timedelta

import pytest

SOON = (date.today() + timedelta(days=40)).isoformat()


def test_progress_of_a_new_person_has_states_and_no_numbers(prep):
    told = prep("progress", "--track", "qr-sig", "--json").json
    assert told["track"] == "qr-sig"
    assert set(told["readiness"]) >= {"mean", "low", "high"}
    assert (told["reviews_due"], told["streak"]) == (0, 0)
    assert {topic["state"] for topic in told["topics"]} == {"untested"}
    assert {topic["mean"] for topic in told["topics"]} == {None}
    assert set(told["topics"][0]) >= {
        "topic", "parent", "state", "mean", "low", "high", "answers", "correct", "last", "weight",
        "gain_per_hour",
    }  # fmt: skip
    assert told["pressure"]["watched"]["finished"] == 0
    assert told["pressure"]["solving"] is None
    said = prep("progress", "--track", "qr-sig").out
    assert "Solving under watch: not enough data (0 watched, 0 alone" in said
    assert "not known yet" in said
    assert "untested" in said


def test_progress_counts_what_was_done(prep, solution):
    assert prep("submit", "two-sum", solution("sort_and_close_in")).code == 0
    told = prep("progress", "--json").json
    (topic,) = [one for one in told["topics"] if one["topic"] == "arrays-hashing"]
    assert (topic["answers"], topic["correct"], topic["state"]) == (1, 1, "not enough data")
    assert (told["answers"], told["streak"]) == (1, 1)


def test_all_tracks_are_compared(prep):
    told = prep("progress", "--all-tracks", "--json").json
    assert "qr-sig" in {one["track"] for one in told}
    assert all(0 < one["readiness"]["mean"] < 1 for one in told)
    assert "qr-sig" in prep("progress", "--all-tracks").out


def test_next_says_what_and_why_within_the_minutes(prep):
    told = prep("next", "--minutes", "5", "--track", "qr-sig", "--json").json
    assert told
    for item in told:
        assert set(item) >= {"kind", "slug", "minutes", "reason", "gain"}
        assert item["minutes"] <= 5
        assert item["gain"] > 0
    said = prep("next", "--minutes", "5", "--track", "qr-sig").out
    assert told[0]["slug"] in said
    assert told[0]["reason"] in said


def test_plan_keeps_what_it_was_given(prep):
    args = ("plan", "--date", SOON, "--track", "qr-sig", "--minutes", "30,30,30,30,30,90,0")
    told = prep(*args, "--json").json
    assert (told["track"], told["date"]) == ("qr-sig", SOON)
    assert told["minutes"] == [30, 30, 30, 30, 30, 90, 0]
    assert len(told["days"]) in (39, 40, 41)  # the local day begins at four
    assert set(told["days"][0]) == {"day", "minutes", "review_minutes", "blocks", "mock"}
    assert any(day["mock"] for day in told["days"])
    assert prep("plan", "--json").json == told
    assert prep("progress", "--json").json["track"] == "qr-sig"
    assert SOON in prep("plan").out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("progress", "--track", "qr"), "Did you mean 'qr-"),
        (("next", "--track", "zzz"), "Tracks: "),
        (("next", "--minutes", "0"), "minutes you have"),
        (("plan",), "prep plan --date"),
        (("plan", "--date", "2020-01-01"), "later date"),
        (("plan", "--date", "tomorrow"), "2027-03-15"),
        (("plan", "--date", SOON, "--minutes", "much"), "Monday to Sunday"),
        (("plan", "--date", SOON, "--minutes", "1,2"), "Monday to Sunday"),
        (("plan", "--date", SOON, "--minutes", "0"), "minutes for a weekday"),
    ],
)
def test_wrong_usage_says_what_to_try(prep, arguments, words):
    told = prep(*arguments, "--json")
    assert told.code == 2
    assert words in told.error["hint"]


def test_figures_of_the_model_and_its_rivals(prep, tmp_path):
    rng = random.Random(1)
    rows = ["user,item,topics,time,correct"]
    for step in range(300):
        user, item = rng.randrange(5), rng.randrange(8)
        correct = int(rng.random() < 0.3 + 0.1 * user)
        rows.append(f"u{user},i{item},t{item % 3},{1_700_000_000 + 600 * step},{correct}")
    (tmp_path / "log.csv").write_text("\n".join(rows) + "\n")
    told = prep("learner", "evaluate", "log.csv", "--json")
    assert told.code == 0
    assert told.json["rows"] == 300
    assert len(told.json["models"]) > 1
    assert "log loss" in prep("learner", "evaluate", "log.csv").out


def test_a_log_that_is_none(prep, tmp_path):
    (tmp_path / "log.csv").write_text("a,b\n1,2\n")
    told = prep("learner", "evaluate", "log.csv", "--json")
    assert (told.code, "column" in told.error["message"]) == (2, True)
    assert prep("learner", "evaluate", "none.csv").code == 2
