"""The machine's clock, as far as it can be said without waiting."""

from datetime import timedelta

from prep.practice.clock import SystemClock


def test_stamps_are_utc_in_order_and_of_one_clock():
    clock = SystemClock()
    first, second = clock.now(), clock.now()
    assert first.wall.utcoffset() == timedelta(0)
    assert first.monotonic <= second.monotonic
    assert first.clock == second.clock != ""


def test_two_programs_of_one_boot_share_a_clock(monkeypatch, tmp_path):
    boot = tmp_path / "boot_id"
    boot.write_text("3f2504e0-4f89-11d3-9a0c-0305e82c3301\n")
    monkeypatch.setattr("prep.practice.clock._BOOT_ID", boot)
    assert SystemClock().name == SystemClock().name == "3f2504e0-4f89"


def test_where_the_boot_has_no_name_every_program_has_its_own(monkeypatch, tmp_path):
    monkeypatch.setattr("prep.practice.clock._BOOT_ID", tmp_path / "missing")
    assert SystemClock().name != SystemClock().name
