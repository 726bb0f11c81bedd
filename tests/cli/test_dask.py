"""check on a Dask cluster: two workers, one of them killed in the middle."""

import re
import shutil
import subprocess
import sys
from contextlib import ExitStack
from importlib.util import find_spec

import pytest

pytestmark = pytest.mark.skipif(
    find_spec("distributed") is None, reason="the extra 'dask' is not installed"
)


@pytest.fixture
def dask(environment, tmp_path):
    """Start a part of a cluster; all parts end with the test."""
    with ExitStack() as stack:

        def start(part, *arguments):
            process = subprocess.Popen(
                [sys.executable, "-m", f"distributed.cli.dask_{part}", *arguments],
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                text=True,
                env=environment,
                cwd=tmp_path,
            )
            stack.enter_context(process)
            stack.callback(process.kill)
            return process

        yield start


def said(process, pattern):
    """The first match of ``pattern`` in what a process says; it goes on meanwhile."""
    for line in process.stderr:
        if found := re.search(pattern, line):
            return found[0]
    return pytest.fail(f"the process ended without saying {pattern}")


def test_packages_are_checked_although_a_worker_dies(dask, environment, package, tmp_path):
    for name in ("a-sum", "b-sum", "c-sum"):
        shutil.copytree(package, package.parent / name)
    scheduler = dask("scheduler", "--port", "0", "--no-dashboard", "--host", "127.0.0.1")
    address = said(scheduler, r"tcp://127\.0\.0\.1:\d+")
    workers = [
        dask("worker", address, "--nthreads", "1", "--no-nanny", "--no-dashboard") for _ in "12"
    ]
    for worker in workers:
        said(worker, "Registered to")
    check = [sys.executable, "-m", "prep", "check", str(package.parent), "--quick"]
    with subprocess.Popen(
        [*check, "--dask", address],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=environment,
        cwd=tmp_path,
    ) as process:
        first = process.stdout.readline()
        workers[0].kill()
        rest = process.stdout.read().splitlines()
    assert process.returncode == 0, [first, *rest]
    assert first.startswith("ok   coding/")
    assert [line[:4] for line in rest[:-1]] == ["ok  "] * 3
    assert rest[-1].startswith("4 of 4 packages passed")


def test_a_scheduler_that_does_not_answer(prep):
    told = prep("check", "two-sum", "--dask", "tcp://127.0.0.1:9", "--json")
    assert told.code == 2
    assert "No Dask scheduler answers" in told.error["message"]
