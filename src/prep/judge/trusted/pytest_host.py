"""Runs pytest once to collect a hidden suite, and keeps the session for forked children.

pytest's own loop is replaced: instead of running the items it hands them over, and whoever holds
them runs each through pytest's ordinary protocol, so fixtures and parametrisation work as usual.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from _pytest.runner import runtestprotocol

from prep.judge.suite import fixtures
from prep.judge.suite.fixtures import Bench
from prep.judge.trusted.workers import JudgeBroken

_WITHOUT = (
    "terminal cacheprovider logging doctest junitxml pastebin stepwise recwarn unraisableexception "
    "threadexception setuponly setupplan debugging faulthandler warnings legacypath"
).split()
CORPUS_TEST = "test_frozen_corpus"
_ORDER = ("correctness", "deep", "efficiency")


class HiddenSuite:
    """A pytest plugin: a bench that is set per child, and a loop that hands the items over."""

    def __init__(self, use: Callable[["HiddenSuite", list[pytest.Item]], None]) -> None:
        self._use = use
        self._bench: Bench | None = None
        self._error: BaseException | None = None
        self._called = False
        self._following: dict[pytest.Item, pytest.Item] = {}
        self.collection_error = ""

    @pytest.fixture(scope="module")
    def bench(self) -> Bench:
        """The bench of the child that is running."""
        assert self._bench is not None
        return self._bench

    def pytest_configure(self, config: pytest.Config) -> None:
        """Markers and the hypothesis profile."""
        fixtures.configure(config)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        """A suite that cannot be collected is a broken package."""
        if report.failed:
            self.collection_error = str(report.longrepr)

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Hand the collected items over instead of running them."""
        if not self.collection_error:
            session.items.sort(key=lambda item: _ORDER.index(tier_of(item)))
            self._following = dict(zip(session.items, session.items[1:], strict=False))
            self._use(self, session.items)
        return True

    def pytest_runtest_makereport(self, item: pytest.Item, call: pytest.CallInfo[Any]) -> None:
        """Keep what a test raised."""
        self._called = self._called or call.when == "call"
        if call.excinfo is None or self._error is not None:
            return
        self._error = call.excinfo.value
        if call.when != "call":
            self._error = JudgeBroken(f"{call.when} of {item.name} failed: {self._error}")

    def run_item(self, item: Any, bench: Bench) -> BaseException | None:
        """Run one test; what it raised, or None if it ran and passed."""
        arguments = _plain_arguments(item, bench)
        if arguments is not None:
            return _call(item.obj, arguments)
        self._bench, self._error, self._called = bench, None, False
        runtestprotocol(item, log=False, nextitem=self._following.get(item))
        if self._error is None and not self._called:
            return JudgeBroken(f"the test {item.name} was not run")
        return self._error


_BENCH_FIXTURES = frozenset({"solution", "reference", "agree", "race", "frozen"})


def _plain_arguments(item: Any, bench: Bench) -> dict[str, Any] | None:
    """The arguments of a test that asks for nothing but our fixtures and parameters.

    Such a test is called as it stands, which is twenty times quicker than pytest's protocol of
    set-up, call and tear-down; any other test goes through that.
    """
    parameters = item.callspec.params if hasattr(item, "callspec") else {}
    names = set(item._fixtureinfo.argnames)
    used = set(item.fixturenames) - {"request", "bench"}
    if not used <= _BENCH_FIXTURES | set(parameters) or item.cls is not None:
        return None
    return {n: parameters[n] if n in parameters else getattr(bench, n) for n in names}


def _call(function: Callable[..., Any], arguments: dict[str, Any]) -> BaseException | None:
    try:
        function(**arguments)
    # A hidden test fails by raising, and a solution behind it may raise anything.
    except BaseException as error:
        return error
    return None


def tier_of(item: pytest.Item) -> str:
    """The tier that an item's marker puts it in."""
    for marker in ("deep", "efficiency"):
        if item.get_closest_marker(marker) is not None:
            return marker
    return "correctness"


def by_tier(items: list[pytest.Item]) -> dict[str, list[Any]]:
    """Items per tier; the corpus test is left out, because the judge replays the corpus itself."""
    tiers: dict[str, list[Any]] = {}
    for item in items:
        if item.name != CORPUS_TEST:
            tiers.setdefault(tier_of(item), []).append(item)
    return tiers


def collect(package: Path, use: Callable[[HiddenSuite, list[pytest.Item]], None]) -> None:
    """Collect the suite of ``package`` and give its items to ``use``.

    Raises JudgeBroken if the suite cannot be collected or holds no test.
    """
    plugin = HiddenSuite(use)
    hidden = package / "hidden"
    arguments = [str(hidden / "test_hidden.py"), "--import-mode=importlib", "--assert=plain", "-s"]
    arguments += ["--noconftest", f"--rootdir={hidden}", "-c", "/dev/null"]
    for name in _WITHOUT:
        arguments += ["-p", f"no:{name}"]
    code = pytest.main(arguments, plugins=[plugin, fixtures])
    if plugin.collection_error:
        raise JudgeBroken(f"the hidden suite cannot be collected: {plugin.collection_error}")
    if code != pytest.ExitCode.OK:
        raise JudgeBroken(f"pytest ended with {code!r} while collecting the hidden suite")
