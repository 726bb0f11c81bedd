"""Drill sessions by lines: prompts, commands, JSON, and ends of every kind."""

import json
import signal
import subprocess
import sys

import pytest

from prep.cli.drilling import MODES
from prep.practice.drill_settings import Mode

SPRINT = ("--mode", "sprint", "--topic", "probability", "--items", "3", "--seed", "8")


def test_the_modes_of_the_option_are_those_there_are():
    assert tuple(mode.value for mode in Mode) == MODES


def test_json_prints_a_line_per_answer_and_the_result(prep):
    told = prep("drill", *SPRINT, "--json", text="?\n?\n?\n")
    *answers, result = told.lines
    assert told.code == 0
    assert [line["type"] for line in answers] == ["answer"] * 3
    assert [line["number"] for line in answers] == [1, 2, 3]
    assert (result["type"], result["answered"], result["right"]) == ("result", 3, 0)
    assert result["complete"]
    assert "Question 1" in told.err


def test_the_same_seed_asks_the_same_and_right_answers_count(prep):
    passed = prep("drill", *SPRINT, "--json", text="?\n?\n?\n").lines[:-1]
    typed = []
    for line in passed:
        asked = prep(
            *("drill", "ask", line["id"], "--seed", line["seed"], "--level", line["level"]),
            *("--reveal", "--json"),
        ).json
        assert asked["prompt"] == line["prompt"]
        typed.append(str(asked["answer"]["exact"] or asked["answer"]["value"]))
    *answers, result = prep("drill", *SPRINT, "--json", text="\n".join([*typed, ""])).lines
    assert [line["prompt"] for line in answers] == [line["prompt"] for line in passed]
    assert [line["correct"] for line in answers] == [True] * 3
    assert (result["score"], result["best"], result["personal_best"]) == (3, 0, True)


def test_the_end_of_the_input_gives_the_card(prep):
    told = prep("drill", "--plain", "--topic", "probability", "--seed", "1", text="?\n")
    assert told.code == 0
    assert "Passed. The answer is" in told.out
    assert "Idea:" in told.out
    assert "Score 0: 0 of 1 right" in told.out


def test_nothing_answered_says_so(prep):
    told = prep("drill", "--plain", text="")
    assert (told.code, "Nothing was answered." in told.out) == (0, True)


def test_commands_and_what_cannot_be_read_use_up_no_question(prep):
    lines = "\n".join(["9**9**9**9", ":zz", ":p", "", "?", ":a", ":u", ":q", ""])
    told = prep("drill", "--plain", "--drill", "dice-sum-tail", "--seed", "1", text=lines)
    assert told.code == 0
    assert "An empty line or ? passes." in told.out
    assert "Paused." in told.out
    assert told.out.count("Question 1:") == 1
    assert told.out.count("Question 2:") == 2  # the next one, and another like the last
    assert "Taken back" in told.out
    assert "No answer counted." in told.out


def test_confidence_is_asked_before_the_answer_shows(prep):
    lines = "\n".join(["1/3", "200", "80", "1/3", ""])
    told = prep(
        *("drill", "--plain", "--confidence", "--drill", "dice-sum-tail", "--seed", "1"),
        text=lines,
    )
    asked = told.out.index("How sure, 50 to 99 per cent?")
    assert asked < told.out.index("the answer is")
    assert "A whole number from 50 to 99" in told.out
    assert "Brier score" in told.out
    assert "Score 0: 0 of 2 right" in told.out  # the input ended at the second question of how sure


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--topic", "probabilty"), "Did you mean probability"),
        (("--topic", "arrays-hashing"), "Another topic or level"),
        (("--drill", "dice-sum-tial"), "dice-sum-tail"),
        (("--mode", "review"), "comes back here"),
        (("--mode", "sprint", "--minutes", "-3"), "minutes"),
        (("--mode", "nonsense"), "--help"),
    ],
)
def test_what_cannot_be_asked_is_told(prep, arguments, words):
    told = prep("drill", *arguments, "--json")
    assert told.code == 2
    assert words in told.error["hint"]


def begin(environment, *arguments) -> "subprocess.Popen[str]":
    """A session at its first question."""
    process = subprocess.Popen(
        [sys.executable, "-m", "prep", "drill", "--plain", *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment,
        text=True,
    )
    read_to(process, "Question 1")
    return process


def read_to(process, words: str) -> None:
    assert any(words in line for line in process.stdout), words


def answer(process, text: str) -> None:
    process.stdin.write(f"{text}\n")
    process.stdin.flush()


def test_ctrl_c_gives_the_card_and_loses_nothing(environment, prep):
    with begin(environment, *SPRINT) as process:
        answer(process, "?")
        read_to(process, "Question 2")
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (0, "")
    assert "0 of 1 right" in out


def test_a_killed_session_goes_on_with_the_question_that_waited(environment, prep):
    with begin(environment, *SPRINT) as process:
        answer(process, "?")
        read_to(process, "Question 2")
        process.kill()
        process.communicate(timeout=60)
    told = prep("drill", "--json", *SPRINT, text="?\n?\n")
    *answers, result = told.lines
    assert "Going on where it was left." in told.err
    assert [line["number"] for line in answers] == [2, 3]
    assert (result["answered"], result["complete"]) == (3, True)


def test_every_answer_is_in_the_history(prep, tmp_path):
    prep("drill", *SPRINT, "--json", text="?\n?\n?\n")
    rows = prep("drill", "list", "--json").json
    assert rows
    prep("backup", tmp_path / "copy.db")
    code = f"""import json
from pathlib import Path
from prep.storage.records import open_records
with open_records(Path({str(tmp_path / "copy.db")!r})) as records:
    print(json.dumps([[a.mode, a.text, a.correct] for a in records.answers.recent(9)]))"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == [["sprint", "?", False]] * 3
