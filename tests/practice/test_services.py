"""The joined use cases share one set of rooms."""

from fakes import make_services

from prep.practice.services import random_id


def test_settings_and_archive_are_those_of_the_stores(tmp_path):
    services = make_services()
    services.settings.put("track", "quant")
    assert services.stores.settings.get("track") == "quant"
    services.archive.backup(tmp_path / "copy.db")
    assert (tmp_path / "copy.db").stat().st_size > 0


def test_ids_do_not_repeat():
    assert len({random_id() for _ in range(1000)}) == 1000
