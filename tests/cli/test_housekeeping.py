"""backup, doctor, pack."""

import sqlite3


def test_backup_makes_a_database_that_opens_and_never_overwrites(prep, solution, tmp_path):
    prep("submit", "two-sum", solution("reference"))
    told = prep("backup", "copy.db", "--json")
    assert (told.code, told.json) == (0, {"file": "copy.db"})
    connection = sqlite3.connect(tmp_path / "copy.db")
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()
    before = (tmp_path / "copy.db").read_bytes()
    told = prep("backup", "copy.db", "--json")
    assert (told.code, "exists" in told.error["message"]) == (2, True)
    assert (tmp_path / "copy.db").read_bytes() == before


def test_doctor_tells_isolation_versions_and_paths(prep, tmp_path):
    told = prep("doctor", "--json")
    assert told.code == 0
    assert told.json["isolation"]["level"] in ("full", "middle", "none")
    assert told.json["versions"]["numpy"]
    assert told.json["paths"]["history"] == str(tmp_path / "home" / "history.db")
    assert "isolation" in prep("doctor").out


def test_a_pack_is_added_once_it_is_trusted(prep, package):
    pack = package.parents[1]
    package.rename(package.parent / "my-sum")
    told = prep("pack", "add", pack, "--json")
    assert (told.code, "run" in told.error["message"]) == (2, True)
    assert str(pack) not in prep("pack", "list").out
    assert prep("pack", "add", pack, "--yes").code == 0
    assert str(pack) in prep("pack", "list", "--json").json
    assert prep("show", "my-sum").code == 0
    assert prep("pack", "remove", pack).code == 0
    assert prep("show", "my-sum").code == 2
    assert (package.parent / "my-sum" / "problem.toml").exists()


def test_a_folder_of_another_shape_is_no_pack(prep, tmp_path):
    told = prep("pack", "add", tmp_path, "--yes", "--json")
    assert (told.code, "is not a pack" in told.error["message"]) == (2, True)
    assert prep("pack", "remove", tmp_path).code == 2
