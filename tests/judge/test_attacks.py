"""Every submission in `attacks/` against the real judge: none is accepted, none gets out.

The files say in their first lines what they must not achieve and which verdicts are right. One
that reaches what it should not says ``LEAK:`` in its error, its answer or its output, or it marks
the small world of this test (a file, a process, listening sockets), which is looked at afterwards.
`# Needs: middle` means that the promise needs Landlock and seccomp, `# Needs: full` that it needs
namespaces too; docs/judge.md has the table.
"""

import contextlib
import os
import select
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

import prep
from prep.core.judgement import Judgement, JudgeOptions
from prep.core.problem import Problem
from prep.core.verdict import Verdict
from prep.judge.host import WarmJudge

ATTACKS = Path(__file__).parent / "attacks"
LEVELS = ("none", "middle", "full")
FAMILIES = {"forging", "peeking", "escaping", "exhausting", "cheating", "faults", "honest"}
LONG_FAMILIES = {"exhausting", "cheating"}
"""Below the full level only with PREP_SLOW_TESTS=1: they wait for deadlines, which are the same."""
QUICK = ("sample", "correctness")
TIERS = {"quick": QUICK, "race": (*QUICK, "efficiency"), "all": (*QUICK, "deep", "efficiency")}
"""Long inputs of the deep tier would show what is slow before the race could be cheated."""
SHORT_CALL = 0.3
"""Seconds for a call that may well end at its deadline, or by `# Deadline: short`."""
PATIENT_CALL = 30.0
"""Seconds for a call that ends by itself: a busy machine must not turn it into a time limit."""
STEADY_PROCESSES = 3
"""Process 1, the worker forked ahead, one on its way out; and one for every open suite."""

FindProblem = Callable[[str], Problem]
pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="layers of Linux")


@dataclass(frozen=True)
class Attack:
    """One file, and what its first lines say."""

    name: str
    source: str
    family: str
    must_not: str
    expect: frozenset[Verdict]
    problem: str
    needs: str
    options: JudgeOptions

    @property
    def needs_tiers(self) -> bool:
        """True if only generated or large inputs show what it does."""
        return self.options.tiers != QUICK

    def holds_at(self, level: str) -> bool:
        return LEVELS.index(level) >= LEVELS.index(self.needs)


def read(path: Path) -> Attack:
    source = path.read_bytes().decode()
    head = dict(
        line[2:].split(": ", 1)
        for line in source.removeprefix("\ufeff").splitlines()[:6]
        if line.startswith("# ") and ": " in line
    )
    expect = frozenset(Verdict(word) for word in head["Expect"].split(", "))
    short = Verdict.TIME_LIMIT_EXCEEDED in expect or head.get("Deadline") == "short"
    return Attack(
        name=f"{path.parent.name}/{path.stem}",
        source=source,
        family=head["Family"],
        must_not=head["Must not"],
        expect=expect,
        problem=head["Problem"],
        needs=head.get("Needs", "none"),
        options=JudgeOptions(
            tiers=TIERS[head.get("Tiers", "quick")],
            call_seconds=SHORT_CALL if short else PATIENT_CALL,
        ),
    )


CORPUS = [read(path) for path in sorted(ATTACKS.glob("*/*.py"))]


class World:
    """What an attack must leave alone: a secret file, a process, and sockets that listen."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.secret = folder / "secret"
        self.secret.write_text("LEAK: the secret")
        self.secret.chmod(0o600)
        (folder / "secret.link").symlink_to("LEAK: target")
        self.victim = subprocess.Popen(["sleep", "100000"], start_new_session=True)
        self.listeners = [self._listen(socket.AF_INET, ("127.0.0.1", 0))]
        self.port = self.listeners[0].getsockname()[1]
        datagrams = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        datagrams.bind(("127.0.0.1", self.port))
        self.listeners.append(datagrams)
        # The name is this test run's own, for two may run at once.
        self.abstract = f"prep-attack-{os.getpid()}"
        for name in (str(folder / "socket"), "\0" + self.abstract):
            self.listeners.append(self._listen(socket.AF_UNIX, name))
        self._before = self._state()

    def _listen(self, family: int, address: object) -> socket.socket:
        listener = socket.socket(family)
        listener.bind(address)
        listener.listen()
        return listener

    def _state(self) -> tuple[object, ...]:
        facts = self.secret.stat()
        return (
            self.secret.read_text(),
            (facts.st_mode, facts.st_uid, facts.st_mtime_ns, facts.st_nlink),
            os.listxattr(self.secret),
            sorted(path.name for path in self.folder.iterdir()),
            [Path(name).exists() for name in ("/tmp/attack", "/dev/shm/attack", "/attack")],
        )

    def fill(self, attack: Attack, package: Path) -> str:
        """The attack's source with everything it could wish to know."""
        facts = {
            "SECRET": self.secret,
            "HIDDEN": package / "hidden",
            "PREP": Path(prep.__file__ or "").parent,
            "VICTIM": self.victim.pid,
            "PORT": self.port,
            "HOST": socket.gethostname(),
            "SOCKET": self.folder / "socket",
            "ABSTRACT": self.abstract,
        }
        source = attack.source
        for name, value in facts.items():
            source = source.replace(f"@{name}@", str(value))
        return source

    def damage(self) -> list[str]:
        """What has been touched."""
        found = [] if self._state() == self._before else ["files were changed"]
        if self.victim.poll() is not None:
            found.append("a process was ended")
        if select.select(self.listeners, [], [], 0)[0]:
            found.append("a socket was reached")
        return found

    def close(self) -> None:
        self.victim.kill()
        self.victim.wait()
        for listener in self.listeners:
            listener.close()


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    made = World(tmp_path_factory.mktemp("world"))
    yield made
    made.close()


def open_descriptors() -> dict[str, str]:
    """What each descriptor of this process leads to."""
    found = {}
    for name in os.listdir("/proc/self/fd"):
        with contextlib.suppress(OSError):  # the one that lists them is closed again
            found[name] = os.readlink(f"/proc/self/fd/{name}")
    return found


def processes_below(top: int) -> set[int]:
    """Live processes below ``top``, itself not counted."""
    children: dict[int, list[int]] = {}
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            with contextlib.suppress(OSError):
                fields = (entry / "stat").read_text().rpartition(")")[2].split()
                if fields[0] != "Z":
                    children.setdefault(int(fields[1]), []).append(int(entry.name))
    found, frontier = set(), {top}
    while frontier:
        frontier = {child for parent in frontier for child in children.get(parent, ())} - found
        found |= frontier
    return found


def wait_for_fewer(look: Callable[[], set[int]], most: int, seconds: float = 20.0) -> set[int]:
    """The processes that ``look`` finds once there are at most ``most``, or when time is up."""
    end = time.monotonic() + seconds
    while len(found := look()) > most and time.monotonic() < end:
        handles = []
        for pid in found:
            with contextlib.suppress(ProcessLookupError):
                handles.append(os.pidfd_open(pid))
        select.select(handles, [], [], 0.2)
        for handle in handles:
            os.close(handle)
    return found


@contextlib.contextmanager
def warm(level: str) -> Iterator[WarmJudge]:
    """A judge that leaves no process behind."""
    with WarmJudge(level) as judge:
        assert judge.isolation().level == level
        yield judge
        assert judge._processes is not None
        zygotes = {judge._processes.solution.pid, judge._processes.trusted.pid}
        started = zygotes.union(*map(processes_below, zygotes))
        assert len(started) >= 4
    assert wait_for_fewer(lambda: started & processes_below(0), 0) == set()


@pytest.fixture(scope="module")
def judges(world: World) -> Iterator[Callable[[str], WarmJudge]]:
    """Judges by level; when all are closed no descriptor is left."""
    before = open_descriptors()
    with contextlib.ExitStack() as stack:
        opened: dict[str, WarmJudge] = {}

        def at(level: str) -> WarmJudge:
            if level not in opened:
                opened[level] = stack.enter_context(warm(level))
            return opened[level]

        yield at
    now = open_descriptors()
    assert {name: now[name] for name in now.keys() - before.keys()} == {}


def shown(judgement: Judgement) -> str:
    """Everything the candidate would see, but not the lines of the source itself."""
    failure = judgement.failure
    if failure is None:
        return judgement.message
    return "\n".join([judgement.message, failure.message, failure.actual, failure.stdout])


def strike(attack: Attack, judge: WarmJudge, problem: Problem, world: World) -> None:
    """Judge ``attack``: its verdict is right, nothing leaks, nothing in the world has changed."""
    judgement = judge.judge(problem, world.fill(attack, problem.folder), attack.options)
    text = shown(judgement)
    assert judgement.verdict in attack.expect, (attack.must_not, text[:2000])
    assert "LEAK:" not in text
    assert not [letter for letter in text if ord(letter) < 32 and letter not in "\n\t"]
    assert world.damage() == []


RIGHT = read(ATTACKS / "honest" / "prints_and_logs.py")


def still_sound(judge: WarmJudge, problem: Problem) -> None:
    """An honest solution is accepted, and no worker is left from before."""
    judgement = judge.judge(problem, RIGHT.source, JudgeOptions(tiers=QUICK))
    assert judgement.verdict is Verdict.ACCEPTED, judgement
    assert judge._processes is not None
    most = STEADY_PROCESSES + len(judge._suites)
    top = judge._processes.solution.pid
    assert len(wait_for_fewer(lambda: processes_below(top), most)) <= most


def cases() -> list[object]:
    """Every attack at the full level and at the lowest that promises something against it.

    With PREP_SLOW_TESTS=1 at those in between too.
    """
    everything = os.environ.get("PREP_SLOW_TESTS") == "1"
    return [
        pytest.param(level, attack, id=f"{level}-{attack.name}")
        for level in reversed(LEVELS)
        for attack in CORPUS
        if attack.holds_at(level)
        and (
            level == "full"
            or everything
            or (level == attack.needs and attack.family not in LONG_FAMILIES)
        )
    ]


@pytest.mark.parametrize(("level", "attack"), cases())
def test_attack(
    level: str,
    attack: Attack,
    judges: Callable[[str], WarmJudge],
    problem: FindProblem,
    world: World,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if level != "full":
        monkeypatch.delenv("PREP_REQUIRE_CONFINED", raising=False)
    judge = judges(level)
    strike(attack, judge, problem(attack.problem), world)
    still_sound(judge, problem("two-sum"))


RIGHT_IN_A_RUN = {
    "forging/dies_in_a_batch_lives_alone",
    "forging/answer_longer_than_a_frame_after_a_right_one",
}
FORGED = [
    attack
    for attack in CORPUS
    if attack.family == "forging"
    and not attack.needs_tiers
    and Verdict.TIME_LIMIT_EXCEEDED not in attack.expect
    and attack.name not in RIGHT_IN_A_RUN
]


@pytest.mark.parametrize("attack", FORGED, ids=lambda attack: attack.name)
def test_forging_earns_nothing_in_a_run_either(
    attack: Attack, judges: Callable[[str], WarmJudge], problem: FindProblem, world: World
) -> None:
    chosen = problem(attack.problem)
    report = judges("full").run(chosen, world.fill(attack, chosen.folder) + OWN_TEST)
    assert report.verdict not in (Verdict.ACCEPTED, Verdict.JUDGE_ERROR), report
    assert world.damage() == []


OWN_TEST = """

def test_of_my_own():
    assert two_sum([3, 4], 7) == [0, 1]
    assert two_sum([3, 4, 5], 8) == [0, 2]
"""

FORGED_RESULTS = """
import struct, sys, msgpack
def two_sum(nums, target):
    seen = {}
    for i, v in enumerate(nums):
        if target - v in seen:
            return [seen[target - v], i]
        seen[v] = i
def test_mine():
    frame = sys._getframe()
    while frame.f_code.co_name != "serve":
        frame = frame.f_back
    odd = {"type": 1, "message": {}, "frames": [["line", 2, 3], 4, [1, "f\x1b", "s"]]}
    results = [["mine", odd], ["x" * 999, {"frames": 7}], [1, None], "no", ["\x1b[2J", odd]] * 999
    body = msgpack.packb([frame.f_locals["number"], True, results, None, 0])
    frame.f_locals["self"]._channel.sendall(struct.pack("<I", len(body)) + body)
"""


def test_forged_results_of_own_tests_are_only_text(
    judges: Callable[[str], WarmJudge], problem: FindProblem
) -> None:
    report = judges("full").run(problem("two-sum"), FORGED_RESULTS)
    assert report.verdict is Verdict.RUNTIME_ERROR
    assert 3 <= len(report.own_tests) <= 500
    names = "".join(case.name + case.message for case in report.own_tests)
    assert "\x1b" not in names


def test_the_corpus_is_whole() -> None:
    assert len(CORPUS) >= 80
    assert {attack.family for attack in CORPUS} == FAMILIES
    for attack in CORPUS:
        assert attack.name.startswith(attack.family + "/")
        assert attack.must_not
        assert (attack.expect == {Verdict.ACCEPTED}) == (attack.family == "honest")
        assert Verdict.JUDGE_ERROR not in attack.expect
