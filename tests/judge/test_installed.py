"""The corpus against prep installed from its wheel, as the present user and as a plain one.

Installed, prep, the bank, pytest and hypothesis lie in the very folder that numpy is read from,
which is where a list of readable paths goes wrong. Attacks that wait for a deadline are left to
`PREP_SLOW_TESTS=1`.
"""

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import tempfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
ATTACKS = Path(__file__).parent / "attacks"
NOBODY = 65534
NOT_OURS = ("prep", "interview_prep*", "_editable_impl_interview_prep*", "__pycache__", "*.pth")

pytestmark = [
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="layers of Linux"),
    pytest.mark.timeout(900),
]

STRIKE = """
import json, sys
from pathlib import Path
import prep
from prep.bank.package import load_problem
from prep.core.judgement import JudgeOptions
from prep.judge.host import WarmJudge

package = Path(prep.__file__).parent
problem = load_problem(package / "problems" / "coding" / "two-sum")
facts = {"HIDDEN": problem.folder / "hidden", "PREP": package, "SECRET": sys.argv[1],
         "VICTIM": sys.argv[2], "PORT": 9, "SOCKET": "/nowhere"}
def options(source):  # only what may end at its deadline is cut short
    short = "time_limit_exceeded" in source or "# Deadline: short" in source
    seconds = 0.3 if short else 30.0
    return JudgeOptions(tiers=("sample", "correctness"), call_seconds=seconds)

with WarmJudge() as judge:
    for line in sys.stdin:
        name, source = json.loads(line)
        for word, value in facts.items():
            source = source.replace(f"@{word}@", str(value))
        found = judge.judge(problem, source, options(source))
        failure = found.failure
        said = found.message
        if failure:
            said += failure.message + failure.actual + failure.stdout
        print(json.dumps([name, found.isolation.level, found.verdict.value, said]), flush=True)
"""


def readable_by_everybody(python: Path) -> bool:
    """True if a plain user may run ``python``."""
    if os.getuid() != 0:
        return True
    try:
        done = subprocess.run([python, "-c", "import os"], user=NOBODY, group=NOBODY, cwd="/")
    except OSError:
        return False
    return done.returncode == 0


def interpreter() -> Path:
    """This Python, or the system's of the same version if only that is readable by everybody."""
    own = Path(getattr(sys, "_base_executable", sys.executable)).resolve()
    system = Path(f"/usr/bin/python{sys.version_info.major}.{sys.version_info.minor}")
    return next((p for p in (own, system) if p.exists() and readable_by_everybody(p)), own)


def linked(source: str, target: str) -> None:
    """Copy by a hard link where the file system has them."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


@pytest.fixture(scope="module")
def installed() -> Iterator[Path]:
    """The Python of a fresh environment that holds the wheel beside everything it needs."""
    folder = Path(tempfile.mkdtemp(prefix="prep-wheel-"))
    folder.chmod(0o755)
    try:
        build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
        subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
        environment = folder / "environment"
        make = [interpreter(), "-m", "venv", "--without-pip", environment]
        subprocess.run(make, check=True, capture_output=True)
        site = next(environment.glob("lib/python*/site-packages"))
        shutil.copytree(
            sysconfig.get_paths()["purelib"],
            site,
            copy_function=linked,
            ignore=shutil.ignore_patterns(*NOT_OURS),
            dirs_exist_ok=True,
        )
        zipfile.ZipFile(next(folder.glob("*.whl"))).extractall(site)
        yield environment / "bin" / "python"
    finally:
        shutil.rmtree(folder)


def corpus() -> list[tuple[str, str]]:
    """Attacks on two-sum that one tier shows, and the honest ones."""
    everything = os.environ.get("PREP_SLOW_TESTS") == "1"
    families = ("forging", "peeking", "escaping", "faults", "honest")
    found = []
    for path in sorted(p for family in families for p in (ATTACKS / family).glob("*.py")):
        source = path.read_bytes().decode()
        waits = "time_limit_exceeded" in allowed(source) or "# Deadline: short" in source
        fitting = "# Problem: two-sum" in source and "# Tiers: " not in source
        if fitting and (everything or not waits):
            found.append((f"{path.parent.name}/{path.stem}", source))
    return found


def allowed(source: str) -> set[str]:
    line = next(line for line in source.splitlines() if line.startswith("# Expect: "))
    return set(line.removeprefix("# Expect: ").split(", "))


@pytest.mark.parametrize("user", ["present user", "plain user"])
def test_the_corpus_against_the_wheel(installed: Path, user: str) -> None:
    as_plain = user == "plain user" and os.getuid() == 0
    if as_plain and not readable_by_everybody(installed):
        pytest.skip("no Python here can be run by a plain user")
    secret = installed.parents[2] / "secret"
    secret.write_text("LEAK: the secret")
    attacks = corpus()
    victim = subprocess.Popen(["sleep", "100000"])
    try:
        done = subprocess.run(
            [installed, "-c", STRIKE, secret, str(victim.pid)],
            input="\n".join(json.dumps(attack) for attack in attacks),
            capture_output=True,
            text=True,
            cwd="/",
            env={"PREP_REQUIRE_CONFINED": os.environ.get("PREP_REQUIRE_CONFINED", "0")},
            **({"user": NOBODY, "group": NOBODY} if as_plain else {}),
        )
        assert victim.poll() is None
    finally:
        victim.kill()
        victim.wait()
    results = {name: rest for name, *rest in map(json.loads, done.stdout.splitlines())}
    assert set(results) == {name for name, _ in attacks}, done.stderr[-2000:]
    for name, source in attacks:
        level, verdict, said = results[name]
        assert level == "full"
        assert verdict in allowed(source), (name, said[:1000])
        assert "LEAK:" not in said, (name, said[:1000])
    assert secret.read_text() == "LEAK: the secret"
