"""Concept questions by lines and as JSON: every step, every end, and how one is shown."""

import json
import signal
import subprocess
import sys

import pytest

from prep.cli.concepts_plain import HELP

ONE = ("--id", "why-attention-is-scaled")
ANSWERED = "The variance grows.\nSo it saturates.\n\n16\n1 2 3\n\n\n"


def test_json_prints_a_line_per_answer_and_the_result(prep):
    told = prep("concept", *ONE, "--json", text=ANSWERED)
    answer, result = told.lines
    assert told.code == 0
    assert (answer["type"], answer["id"]) == ("answer", "why-attention-is-scaled")
    assert answer["text"] == "The variance grows.\nSo it saturates."
    assert [point["said"] for point in answer["points"]] == [True, True, True, False]
    assert (answer["credit"], answer["correct"]) == (0.75, True)
    assert (answer["proposed"], answer["rating"]) == (3, 3)
    assert answer["check"]["answer"] == "16"
    assert answer["check"]["correct"]
    assert (result["type"], result["right"], result["checks_right"]) == ("result", 1, 1)
    assert result["complete"]


def test_the_points_come_after_the_answer_and_the_check(prep):
    told = prep("concept", *ONE, "--plain", text=ANSWERED)
    order = ["Say it aloud", "Check:", "Right: 16", "A strong answer says", "Which did you say",
             "Shallow answer", "Rating 3 (good)", "Follow-up:", "Answer:", "Result:"]  # fmt: skip
    places = [told.out.index(words) for words in order[:-2]]
    assert places == sorted(places)
    assert "1 of 1 right, 75% of the points said." in told.out
    assert "Not said: Dividing by the root of d" in told.out


def test_what_cannot_be_read_is_asked_again_and_uses_up_nothing(prep):
    text = "\nsixteen\n?\nfirst\n9\nall\nbest\n7\n1\n\n"
    told = prep("concept", *ONE, "--json", text=text)
    answer, _ = told.lines
    assert "Passed; the answer is 16." in told.err
    assert "no numbers of points" in told.err
    assert "There is no such point." in told.err
    assert told.err.count("is no rating") == 2
    assert (answer["credit"], answer["correct"], answer["rating"]) == (1.0, False, 1)


def test_commands_go_between_all_lines(prep):
    text = ":x\n:p\n\n:u\n\n:u\n:q\n"
    told = prep("concept", *ONE, "--plain", text=text)
    assert told.code == 0
    assert told.out.count(HELP) == 2
    assert "Paused." in told.out
    assert told.out.count("There is no answer yet.") == 2
    assert "Nothing was answered." in told.out


def test_a_layperson_gets_a_picture_and_no_check(prep):
    told = prep("concept", *ONE, "--layperson", "--plain", text="\nall\n\n")
    assert "outside the field, in a minute:" in told.out
    assert "One way to say it: Think of a vote" in told.out
    assert "Check:" not in told.out
    assert "100% of the points said" in told.out


def test_the_same_seed_asks_the_same(prep):
    def asked():
        told = prep("concept", "--seed", "4", "--count", "2", "--json", text="\n" * 40)
        return [line["id"] for line in told.lines[:-1]]

    first = asked()
    assert len(set(first)) == 2
    assert asked() == first


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--topic", "atention"), "Did you mean attention"),
        (("--track", "qr-sgi"), "Did you mean qr-sig"),
        (("--id", "why-attention-is-scald"), "why-attention-is-scaled"),
        (("--id", "two-sum"), "prep list --kind concept"),
        (("--topic", "grids"), "Topics with questions"),
        (("--review",), "sprint"),
        (("--count", "0"), "Between 1 and"),
        (("--minutes", "-3"), "minutes"),
    ],
)
def test_what_cannot_be_asked_is_told(prep, arguments, words):
    told = prep("concept", *arguments, "--json")
    assert told.code == 2
    assert words in told.error["hint"]


def begin(environment) -> "subprocess.Popen[str]":
    """A session whose points are open."""
    process = subprocess.Popen(
        [sys.executable, "-m", "prep", "concept", "--plain", *ONE],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
        text=True,
    )
    process.stdin.write("Half of it.\n\n16\n")
    process.stdin.flush()
    assert any("A strong answer says" in line for line in process.stdout)
    return process


def test_ctrl_c_ends_in_peace(environment):
    with begin(environment) as process:
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (0, "")
    assert "Nothing was answered." in out


def test_a_killed_session_goes_on_at_its_step(environment, prep):
    with begin(environment) as process:
        process.kill()
        process.communicate(timeout=60)
    told = prep("concept", *ONE, "--json", text="1 2 3 4\n\n\n")
    answer, result = told.lines
    assert "Going on where it was left." in told.err
    assert (answer["text"], answer["check"]["correct"]) == ("Half of it.", True)
    assert (answer["credit"], result["complete"]) == (1.0, True)


def test_show_keeps_the_answers_back_until_they_are_asked_for(prep):
    shown = prep("show", "causal-mask-where")
    assert "multiplying the attention weights" in shown.out
    assert "print(masked.sum(axis=1))" in shown.out
    assert "[0.5 1. ]" not in shown.out
    assert "strong answer" not in shown.out
    revealed = prep("show", "causal-mask-where", "--reveal").out
    for words in ("[0.5 1. ]", "A strong answer says", "Shallow answer", "Follow-up", "layperson"):
        assert words in revealed


def test_show_as_json(prep):
    shown = prep("show", "causal-mask-where", "--json").json
    assert shown["kind"] == "concept"
    assert "answer" not in shown["check"]
    assert "points" not in shown
    revealed = prep("show", "causal-mask-where", "--json", "--reveal").json
    assert revealed["check"]["answer"] == "[0.5 1. ]"
    assert len(revealed["points"]) >= 3


def test_the_questions_are_in_the_list(prep):
    rows = prep("list", "--kind", "concept", "--topic", "attention", "--json").json
    assert "why-attention-is-scaled" in {row["slug"] for row in rows}
    prep("concept", *ONE, "--json", text=ANSWERED)
    again = prep("list", "--kind", "concept", "--search", "why-attention-is-scaled", "--json").json
    assert [row["state"] for row in again] == ["solved"]


def test_the_rating_reaches_the_schedule(prep, tmp_path):
    prep("concept", *ONE, "--json", text="\n16\nall\n2\n\n")
    prep("backup", tmp_path / "copy.db")
    code = f"""import json
from pathlib import Path
from prep.storage.records import open_records
with open_records(Path({str(tmp_path / "copy.db")!r})) as records:
    (one,) = records.answers.recent(9)
    print(json.dumps([one.kind, one.self_rating, one.ticks, one.check_correct, one.mode]))"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == ["concept", 2, [True] * 4, True, "sprint"]
