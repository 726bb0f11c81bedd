"""Prompts by lines: the whole way of a talk and a design, grades by a partner, documents."""

import pytest

from prep.cli.prompting import KINDS, in_short
from prep.cli.prompting_text import quoted
from prep.core.prompt import DIMENSIONS

TALK = "thesis-in-three"
DESIGN = "card-fraud"


def grades_of(prep, slug, grade="3"):
    """A line for every point of a rubric."""
    return f"{grade}\n" * len(prep("show", slug, "--reveal", "--json").json["points"])


def test_a_talk_is_given_graded_graded_by_a_partner_and_written_down(prep, tmp_path):
    graded = grades_of(prep, TALK)
    spoken = "You know the weather.\nThe posterior matters.\n\n"
    text = f"Begin with rain.\n\n{spoken * 3}Because.\n\nNo.\n\nYes.\n\n"
    told = prep("prompt", TALK, "--json", text=f"{text}{graded}Speak slower.\n\n")
    assert told.code == 0
    result = told.lines[-1]
    session = result["session"]
    assert (result["type"], result["slug"], result["complete"]) == ("result", TALK, True)
    assert (result["total"], result["next_time"]) == (0.75, "Speak slower.")
    assert "'posterior' is not explained: what we believe" in told.err
    assert "words in 30 s" in told.err

    first = prep("grade", session, "--by", "Kim", text="1\n7\n2\nb\n4\n")  # and stops
    assert "A grade goes from 0 to 4" in first.out
    assert "Speak slower" not in first.out  # what was concluded stays hidden
    kim = prep("session", "grade", session, "--by", "Kim", "--json", text=graded[4:])
    assert kim.json["grades"][:3] == [1, 4, 3]
    assert kim.json["agreement"]["points"] == len(kim.json["grades"])
    again = prep("grade", session, "--again", text=graded)
    assert "Agreement: cannot be told" in again.out  # one grade throughout has no spread

    (past,) = prep("prompt", "history", TALK, "--json").json
    assert (past["session"], past["total"]) == (session, 0.75)
    assert past["agreements"].keys() == {"Kim", "again"}
    row = next(one for one in prep("prompt", "list", "--json").json if one["slug"] == TALK)
    assert (row["answers"], row["total"]) == (1, 0.75)

    for name, words in (("a.md", "> Speak slower."), ("a.html", "<h2>Next time</h2>")):
        assert prep("prompt", "export", session, name).code == 0
        written = (tmp_path / name).read_text()
        assert words in written
        assert "Begin with rain." in written
        assert not any(link in written for link in ("http:", "https:", "src="))


def test_a_design_with_questions_numbers_news_and_a_break(prep):
    prompt = prep("show", DESIGN, "--reveal", "--json").json
    asked = next(c for c in prompt["clarifications"] if c["important"])
    first = prep(
        "prompt", DESIGN, "--plain", "--seed", 1, text=f"{asked['question']}\n1\n\ngoal A\n"
    )
    assert asked["answer"] in first.out
    assert "It waits" in first.out
    pages = ":u\ngoal B\n:w nowhere\n:t\n\n" + "x\n\n" * 16
    rest = prep("prompt", "--plain", text=pages)
    assert "Going on where it was left." in rest.out
    assert "  | goal A" in rest.out
    assert "Taken back: goal A" in rest.out
    assert "Open pages: notes, goal, metric" in rest.out
    assert "News: " in rest.out
    assert "minutes left." in rest.out


def test_wrong_names_are_told(prep):
    for arguments in (
        ("prompt", "no-such-prompt", "--plain"),
        ("prompt", "--plain"),
        ("prompt", "export", "nothing", "a.pdf"),
        ("grade", "nothing"),
    ):
        done = prep(*arguments)
        assert done.code == 2, arguments
        assert done.err.startswith("prep: ")


def test_show_prints_a_prompt_and_its_rubric_only_when_asked(prep):
    assert "strong:" not in prep("show", DESIGN).out
    assert "strong:" in prep("show", DESIGN, "--reveal").out


@pytest.mark.parametrize(
    ("given", "read"),
    [
        (["prompt", "card-fraud"], ["prompt", "answer", "card-fraud"]),
        (["prompt", "--plain"], ["prompt", "answer", "--plain"]),
        (["prompt"], ["prompt", "answer"]),
        (["prompt", "list", "--json"], ["prompt", "list", "--json"]),
        (["prompt", "--help"], ["prompt", "--help"]),
    ],
)
def test_the_word_answer_may_be_left_out(given, read):
    assert in_short(given) == read


def test_kinds_are_those_of_the_rubric():
    assert set(KINDS) == set(DIMENSIONS)


def test_words_found_are_quoted_with_their_line():
    text = "one\ntwo cats\nthree"
    assert list(quoted(text, [(8, 11)])) == ["two [cat]s"]
