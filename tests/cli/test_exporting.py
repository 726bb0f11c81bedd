"""export and import, as processes."""

import json
from importlib.util import find_spec

import pytest


@pytest.fixture
def history(prep, solution):
    assert prep("submit", "two-sum", solution("sort_and_close_in")).code == 0
    return prep


def test_a_history_moves_to_another_home_without_doubles(history, tmp_path):
    assert history("export", "jsonl", "all.jsonl").code == 0
    elsewhere = {"PREP_HOME": str(tmp_path / "elsewhere")}
    told = history("import", "all.jsonl", "--json", **elsewhere)
    assert told.code == 0
    assert told.json["new"] > 0
    assert history("import", "all.jsonl", "--json", **elsewhere).json["new"] == 0
    (topic, *_) = [
        one for one in history("progress", "--json", **elsewhere).json["topics"] if one["answers"]
    ]
    assert topic["correct"] == 1


@pytest.mark.parametrize("format", ["csv", "fsrs", "report", "solutions"])
def test_every_format_has_a_name_of_its_own(history, tmp_path, format):
    told = history("export", format, "--json")
    assert told.code == 0
    assert told.json["count"] == 1
    assert (tmp_path / told.json["path"]).exists()


def test_an_existing_file_is_refused(history, tmp_path):
    (tmp_path / "log.csv").write_text("mine")
    told = history("export", "csv", "log.csv", "--json")
    assert (told.code, "exists already" in told.error["message"]) == (2, True)


def test_the_deck_of_the_bank_is_written_or_the_extra_is_named(prep, tmp_path):
    told = prep("export", "anki", "drills.apkg", "--json")
    if find_spec("genanki") is None:
        assert (told.code, "anki" in told.error["hint"]) == (2, True)
    else:
        assert json.loads(told.out)["count"] > 100
        assert (tmp_path / "drills.apkg").stat().st_size > 10_000


def test_unknown_formats_are_wrong_usage(prep):
    told = prep("export", "xml", "--json")
    assert told.code == 2
    assert "jsonl" in told.error["message"]
