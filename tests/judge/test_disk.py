"""A full disk and a read-only one: the judge needs neither, the command line says what is wrong.

A process of its own sees a small file system where its home and its temporary files are, in user
and mount namespaces, so that nothing of this machine is filled.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

BANK = Path(__file__).parents[2] / "problems"
ENTER = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-e", "-c"]
MAKE = {
    "full": 'mount -t tmpfs -o size=64k none "$0"; mkdir "$0/tmp"; '
    'dd if=/dev/zero of="$0/fill" bs=4k 2>/dev/null || true',
    "read-only": 'mount -t tmpfs -o size=64k none "$0"; mkdir "$0/tmp"; '
    'mount -o remount,ro,bind "$0"',
    "no files left": 'mount -t tmpfs -o nr_inodes=2 none "$0"; mkdir "$0/tmp"',
}
JUDGE = """
import json, sys, tempfile
from pathlib import Path
from prep.bank.package import load_problem
from prep.judge.host import WarmJudge

tempfile.tempdir = None
problem = load_problem(Path(sys.argv[1]))
with WarmJudge() as judge:
    judgements = [judge.judge(problem, problem.reference) for _ in range(2)]
    wrong = judge.judge(problem, "def two_sum(nums, target): return [0, 1]")
verdicts = [each.verdict.value for each in (*judgements, wrong)]
print(json.dumps({"verdicts": verdicts, "level": judgements[0].isolation.level}))
"""


def can_mount(folder: Path) -> bool:
    if shutil.which("unshare") is None:
        return False
    return subprocess.run([*ENTER, MAKE["full"], str(folder)], check=False).returncode == 0


@pytest.fixture(scope="module")
def disk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("disk")
    if not can_mount(folder):
        pytest.skip("needs user and mount namespaces")
    return folder


def on(disk: Path, state: str, *command: str) -> subprocess.CompletedProcess[str]:
    """Run ``command`` with its home and temporary files on a disk that is ``state``."""
    environment = {
        **os.environ,
        "PREP_HOME": str(disk / "home"),
        "TMPDIR": str(disk / "tmp"),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    script = MAKE[state] + '; exec "$@"'
    return subprocess.run(
        [*ENTER, script, str(disk), *command],
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )


@pytest.mark.parametrize("state", MAKE)
def test_the_judge_needs_no_disk(disk: Path, state: str) -> None:
    done = on(disk, state, sys.executable, "-c", JUDGE, str(BANK / "coding" / "two-sum"))
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    assert found["verdicts"] == ["accepted", "accepted", "wrong_answer"]
    if os.environ.get("PREP_REQUIRE_CONFINED") == "1":
        assert found["level"] == "full"


@pytest.mark.parametrize("state", MAKE)
@pytest.mark.parametrize("words", ["start two-sum", "submit two-sum FILE", "run two-sum FILE"])
def test_the_command_line_says_what_is_wrong(disk: Path, state: str, words: str) -> None:
    file = str(BANK / "coding" / "two-sum" / "reference.py")
    command = words.replace("FILE", file).split()
    done = on(disk, state, sys.executable, "-m", "prep", *command)
    assert done.returncode == 2, done.stdout + done.stderr
    message, hint = done.stderr.splitlines()
    assert message.startswith("prep: The ")
    assert str(disk / "home") in message
    assert hint.strip()


@pytest.mark.parametrize("state", MAKE)
def test_json_stays_json_on_a_full_disk(disk: Path, state: str) -> None:
    done = on(disk, state, sys.executable, "-m", "prep", "list", "--json")
    assert done.returncode == 2
    error = json.loads(done.stdout)["error"]
    assert str(disk / "home") in error["message"]
    assert error["hint"]


def test_a_package_is_checked_on_a_full_disk(disk: Path) -> None:
    command = ["check", "--quick", str(BANK / "coding" / "two-sum")]
    done = on(disk, "full", sys.executable, "-m", "prep", *command)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "1 of 1 packages passed" in done.stdout
