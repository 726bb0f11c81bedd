"""PREP_HOME moves everything."""

from dataclasses import astuple
from pathlib import Path

from prep.storage.places import places_of


def test_everything_lies_under_prep_home(tmp_path):
    places = places_of({"PREP_HOME": str(tmp_path)})
    assert all(path.is_relative_to(tmp_path) for path in astuple(places))
    assert len(set(astuple(places))) == 5


def test_nothing_is_created(tmp_path):
    places_of({"PREP_HOME": str(tmp_path / "new")})
    assert not (tmp_path / "new").exists()


def test_an_empty_prep_home_means_the_places_of_the_platform():
    assert places_of({"PREP_HOME": "  "}) == places_of({})
    assert "prep" in places_of({}).database.parts


def test_a_relative_prep_home_does_not_move_with_the_working_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    places = places_of({"PREP_HOME": "here"})
    assert places.database == Path(tmp_path / "here" / "history.db")
