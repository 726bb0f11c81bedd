"""The index is quick, notices every change, and is never trusted for more than speed."""

import os
import shutil

import pytest

from prep.bank import catalogue
from prep.bank.catalogue import read_catalogue


def slugs(found):
    return [entry.slug for entry in found.entries if entry.kind == "coding"]


@pytest.fixture
def reads(monkeypatch):
    """The sources that were really read, in order."""
    seen = []
    for kind, reader in catalogue._READERS.items():

        def read(pack, source, real=reader.read):
            seen.append(source)
            return real(pack, source)

        monkeypatch.setitem(catalogue._READERS, kind, catalogue._Reader(reader.file, read))
    return seen


def test_problems_and_drills_are_listed(pack, tmp_path):
    found = read_catalogue(pack, tmp_path)
    problem = next(entry for entry in found.entries if entry.kind == "coding")
    assert (problem.slug, problem.leetcode, problem.leetcode_title) == ("two-sum", 1, "Two Sum")
    assert found.folder(problem) == pack / "coding" / "two-sum"
    drills = [entry for entry in found.entries if entry.kind == "drill"]
    assert {"dice-sum-tail", "dice-at-least-one"} <= {drill.slug for drill in drills}
    assert all(drill.topics and drill.minutes >= 1 for drill in drills)


def test_what_did_not_change_is_not_read_again(pack, tmp_path, reads):
    first = read_catalogue(pack, tmp_path)
    assert sorted(reads) == ["coding/two-sum/problem.toml", "stats/probability_dice.py"]
    reads.clear()
    assert read_catalogue(pack, tmp_path) == first
    assert reads == []


def test_a_changed_file_is_noticed(pack, package, tmp_path, change, reads):
    read_catalogue(pack, tmp_path)
    reads.clear()
    change("problem.toml", "Two parcels on one scale", "Two parcels on the scale")
    found = read_catalogue(pack, tmp_path)
    assert reads == ["coding/two-sum/problem.toml"]
    assert "Two parcels on the scale" in [entry.title for entry in found.entries]


def test_a_change_of_the_same_size_is_noticed_by_its_time(pack, package, tmp_path, change):
    read_catalogue(pack, tmp_path)
    change("problem.toml", "Two parcels", "Six parcels")
    os.utime(package / "problem.toml", ns=(1, 1))
    assert "Six parcels on one scale" in [e.title for e in read_catalogue(pack, tmp_path).entries]


def test_new_and_removed_packages_are_noticed(pack, package, tmp_path):
    read_catalogue(pack, tmp_path)
    shutil.copytree(package, package.parent / "another-sum")
    assert slugs(read_catalogue(pack, tmp_path)) == ["another-sum", "two-sum"]
    shutil.rmtree(package)
    assert slugs(read_catalogue(pack, tmp_path)) == ["another-sum"]


def test_a_broken_package_is_a_fault_and_hides_nothing_else(pack, package, tmp_path, change):
    shutil.copytree(package, package.parent / "another-sum")
    change("problem.toml", "format = 1", "format = 7")
    for _ in range(2):
        found = read_catalogue(pack, tmp_path)
        assert slugs(found) == ["another-sum"]
        assert ["two-sum" in fault.message for fault in found.faults] == [True]


@pytest.mark.parametrize("body", [b"", b"{", b'{"format": 0, "stamps": {}, "entries": []}'])
def test_a_damaged_index_is_made_again(pack, tmp_path, body):
    first = read_catalogue(pack, tmp_path)
    (index,) = tmp_path.glob("catalogue-*.json")
    index.write_bytes(body)
    assert read_catalogue(pack, tmp_path) == first


def test_without_a_cache_folder_it_still_works(pack, tmp_path):
    assert read_catalogue(pack, None) == read_catalogue(pack, tmp_path)


def test_an_index_that_cannot_be_written_is_no_error(pack, tmp_path):
    (tmp_path / "file").write_text("")
    assert slugs(read_catalogue(pack, tmp_path / "file")) == ["two-sum"]


def test_files_beside_packages_are_passed_over(pack):
    (pack / "coding" / "README.md").write_text("")
    (pack / "coding" / "empty-folder").mkdir()
    (pack / "stats" / "golden").mkdir()
    assert slugs(read_catalogue(pack, None)) == ["two-sum"]
