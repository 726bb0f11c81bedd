"""new and freeze."""

import json

import pytest


@pytest.mark.parametrize("kind", ["coding", "ml-coding"])
def test_a_new_package_fails_the_gate_with_words_that_help(prep, tmp_path, kind):
    told = prep("new", kind, "my-problem", "--pack", "mine", "--json")
    assert told.code == 0
    folder = told.json["folder"]
    checked = prep("check", tmp_path / folder, "--json")
    assert checked.code == 1
    faults = checked.json["packages"][0]["faults"]
    said = [fault["message"] for fault in faults]
    assert "still to be written: the solution you would be proud of, and its complexity." in said
    assert "prep freeze my-problem" in "".join(fault["hint"] for fault in faults)


def test_a_bad_kind_or_name(prep):
    assert prep("new", "concept", "x", "--pack", "mine").code == 2
    assert prep("new", "coding", "Two Sum", "--pack", "mine").code == 2


def test_freezing_again_changes_nothing(prep, package):
    before = (package / "hidden" / "cases.json").read_text()
    told = prep("freeze", package, "--json")
    assert (told.code, told.json["slug"]) == (0, "two-sum")
    assert (package / "hidden" / "cases.json").read_text() == before
    assert told.json["cases"] == len(json.loads(before)["cases"])


@pytest.mark.parametrize(
    ("name", "old", "new", "said"),
    [
        ("reference.py", "return [", "return no_such_name[", "NameError"),
        ("hidden/test_hidden.py", "def corpus(", "def corps(", "defines no corpus"),
        ("hidden/test_hidden.py", "import random", "import no_such_module", "no_such_module"),
    ],
)
def test_a_package_that_cannot_be_frozen(prep, package, name, old, new, said):
    path = package / name
    path.write_text(path.read_text().replace(old, new))
    told = prep("freeze", package, "--json")
    assert told.code == 2
    assert said in told.error["message"]


def test_an_unknown_slug(prep):
    told = prep("freeze", "tow-sum", "--json")
    assert (told.code, "'two-sum'" in told.error["hint"]) == (2, True)
