"""Paths become packages and drill files; what nothing can check is an error."""

import pytest

from prep.bank.gate.targets import find_targets
from prep.core.errors import PrepError


def test_a_package_a_kind_and_a_pack(pack, package):
    for path in (package, package.parent):
        assert find_targets([path]).packages == (package,)
    everything = find_targets([pack])
    assert everything.packages == (package,)
    assert everything.drills == (pack / "stats" / "probability_dice.py",)


def test_what_is_named_twice_is_checked_once(pack, package):
    assert find_targets([pack, package, package.parent]).packages == (package,)


def test_a_drill_file(pack):
    file = pack / "stats" / "probability_dice.py"
    assert find_targets([file]).drills == find_targets([file.parent]).drills == (file,)


def test_a_folder_without_problem_toml_is_still_a_package(pack):
    (pack / "coding" / "half-written").mkdir()
    names = {path.name for path in find_targets([pack]).packages}
    assert names == {"half-written", "two-sum"}


def test_a_folder_that_nothing_can_check_is_an_error(pack):
    (pack / "riddles").mkdir()
    (pack / "riddles" / "one.toml").write_text("")
    with pytest.raises(PrepError, match="check the folder 'riddles'"):
        find_targets([pack])


def test_an_empty_folder_of_a_known_kind_is_no_error(pack, package):
    (pack / "talk").mkdir()
    assert find_targets([pack]).packages == (package,)


def test_a_path_that_is_not_there(package):
    with pytest.raises(PrepError, match="nothing at two-sun") as caught:
        find_targets([package.parent / "two-sun"])
    assert caught.value.hint == "Did you mean 'two-sum'?"


def test_a_path_that_is_no_package(tmp_path):
    with pytest.raises(PrepError, match="neither a problem package"):
        find_targets([tmp_path])
