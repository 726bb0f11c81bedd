"""Days begin and end where the person lives."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import TZPATH

import pytest

from prep.practice.local_zone import local_zone

NOON = datetime(2026, 3, 1, 12, tzinfo=UTC)


def test_the_environment_names_a_zone_with_its_rules():
    zone = local_zone({"TZ": "Europe/Berlin"})
    offsets = {
        datetime(2026, month, 1, tzinfo=UTC).astimezone(zone).utcoffset() for month in (1, 7)
    }
    assert offsets == {timedelta(hours=1), timedelta(hours=2)}
    assert str(zone) == "Europe/Berlin"


def test_the_system_file_is_read_when_the_environment_is_silent(tmp_path):
    source = next((p for p in map(Path, TZPATH) if (p / "Asia/Tokyo").exists()), None)
    if source is None:
        pytest.skip("this system has no zone files")
    (tmp_path / "localtime").symlink_to(source / "Asia" / "Tokyo")
    zone = local_zone({}, tmp_path / "localtime")
    assert NOON.astimezone(zone).hour == 21
    assert str(zone).endswith("Tokyo")


def test_a_zone_that_does_not_exist_is_no_disaster(tmp_path):
    for zone in (local_zone({"TZ": "Mars/Olympus"}), local_zone({}, tmp_path / "none")):
        assert NOON.astimezone(zone).utcoffset() == NOON.astimezone().utcoffset()
