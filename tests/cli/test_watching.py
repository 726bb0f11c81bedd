"""--watch, --host and --port: what is refused before anything is served."""

import argparse

import pytest

from prep.cli import watching
from prep.core.errors import PrepError


def test_an_address_without_watching_is_a_mistake():
    for options in ({"host": "0.0.0.0", "port": None}, {"host": None, "port": 9000}):
        with pytest.raises(PrepError, match="go with --watch"):
            watching.open_audience(argparse.Namespace(watch=False, **options))


def test_nobody_watches_unless_asked():
    options = argparse.Namespace(watch=False, host=None, port=None)
    assert watching.open_audience(options) is None


def test_watching_stays_on_this_machine_unless_an_address_is_given(capsys):
    audience = watching.open_audience(argparse.Namespace(watch=True, host=None, port=None))
    assert audience.links.watch.startswith("http://127.0.0.1:")
    audience.close()
    assert capsys.readouterr().err == ""
    beyond = watching.open_audience(argparse.Namespace(watch=True, host="0.0.0.0", port=None))
    assert beyond.links.beyond
    beyond.close()
    assert "warning: Other machines can reach the links." in capsys.readouterr().err


def test_a_port_is_a_port(prep):
    for wrong in ("70000", "0", "-1", "http"):
        done = prep("mock", "--track", "qr-sig", "--watch", "--port", wrong)
        assert done.code == 2
        assert "port" in done.err
