"""Where problems are looked for, and the list of packs that were added."""

import os
from pathlib import Path

import pytest

from prep.bank.places import PackList, is_pack, own_pack, packs_of
from prep.core.errors import PrepError


def test_our_own_pack_has_the_shape_of_one():
    assert is_pack(own_pack())


def test_packs_of_the_environment():
    names = os.pathsep.join(["/a/b", "", " ", "/c"])
    assert packs_of({"PREP_PACKS": names}) == (Path("/a/b"), Path("/c"))
    assert packs_of({}) == ()


def test_packs_are_remembered_in_order_and_once(tmp_path, pack):
    packs = PackList(tmp_path / "state" / "packs.txt")
    other = tmp_path / "other pack"
    (other / "stats").mkdir(parents=True)
    assert packs.read() == ()
    packs.add(pack)
    packs.add(other)
    packs.add(pack)
    assert packs.read() == (pack, other)
    packs.remove(pack)
    assert packs.read() == (other,)


def test_a_folder_of_another_shape_is_no_pack(tmp_path):
    packs = PackList(tmp_path / "packs.txt")
    with pytest.raises(PrepError, match="is not a pack"):
        packs.add(tmp_path)
    with pytest.raises(PrepError, match="is not a folder"):
        packs.add(tmp_path / "nowhere")
    assert packs.read() == ()


def test_forgetting_what_was_never_added(tmp_path, pack):
    with pytest.raises(PrepError, match="was not added"):
        PackList(tmp_path / "packs.txt").remove(pack)
