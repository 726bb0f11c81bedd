"""Settings are any JSON value."""

import pytest


@pytest.mark.parametrize("value", [True, 25, 0.5, "quant", None, [30, 0, 0], {"a": {"λ": 1}}])
def test_a_value_comes_back_as_it_was(records, value):
    records.settings.put("key", "before")
    records.settings.put("key", value)
    assert records.settings.get("key", "missing") == value
    assert records.settings.all() == {"key": value}


def test_what_was_never_put_is_the_default(records):
    assert records.settings.get("track") is None
    assert records.settings.get("track", "quant") == "quant"
