"""The Anki deck: every drill and level, under names that stay, as plain text in HTML."""

import html
import sqlite3
import sys
import zipfile
from importlib.util import find_spec
from pathlib import Path

import pytest
from fakes import FakeBank, make_services

from prep.core.errors import PrepError
from prep.drills.source import load_drills
from prep.practice.exporting_anki import SEEDS

STATS = Path(__file__).parents[2] / "problems" / "stats"
DRILLS = load_drills(STATS / "probability_dice.py")

needs_anki = pytest.mark.skipif(
    find_spec("genanki") is None, reason="the extra 'anki' is not installed"
)


@pytest.fixture
def services():
    return make_services(bank=FakeBank(drills=DRILLS))


def notes(path, tmp_path):
    """(guid, fields) of every note in a package."""
    with zipfile.ZipFile(path) as package:
        package.extract("collection.anki2", tmp_path)
    connection = sqlite3.connect(tmp_path / "collection.anki2")
    try:
        rows = connection.execute("SELECT guid, flds FROM notes ORDER BY guid").fetchall()
    finally:
        connection.close()
    return [(guid, fields.split("\x1f")) for guid, fields in rows]


@needs_anki
def test_every_drill_and_level_has_its_notes_with_the_explanation(services, tmp_path):
    count = services.exporting.write("anki", tmp_path / "drills.apkg")
    found = notes(tmp_path / "drills.apkg", tmp_path)
    assert count == len(found) == len({fields[0] for _, fields in found})
    assert {fields[3].rsplit(",", 1)[0] for _, fields in found} == {
        f"{drill.id}, level {level}" for drill in DRILLS for level in drill.levels
    }
    instance = DRILLS[0].instance(SEEDS[0], DRILLS[0].levels[0])
    asked = html.escape(instance.prompt).replace("\n", "<br>")
    (fields,) = [fields for _, fields in found if fields[0] == asked]
    assert html.escape(instance.steps[0]) in fields[2]
    assert fields[3].startswith(DRILLS[0].id)


@needs_anki
def test_a_second_deck_renews_the_notes_of_the_first(services, tmp_path):
    for name in ("one.apkg", "two.apkg"):
        services.exporting.write("anki", tmp_path / name)
    one, two = (notes(tmp_path / name, tmp_path) for name in ("one.apkg", "two.apkg"))
    assert one == two
    assert len({guid for guid, _ in one}) == len(one)


def test_without_the_extra_the_error_says_what_to_install(services, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "genanki", None)
    with pytest.raises(PrepError) as caught:
        services.exporting.write("anki", tmp_path / "drills.apkg")
    assert "anki" in caught.value.hint
    assert not (tmp_path / "drills.apkg").exists()
