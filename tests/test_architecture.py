"""The arrows between the rooms, and what each room may touch (docs/architecture.md says why)."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

SRC = Path(__file__).parents[1] / "src" / "prep"
ROOMS = {"core", "drills", "learner", "bank", "judge", "storage", "practice", "tui", "live"}
MAY_IMPORT = {
    "core": set(),
    "drills": {"core"},
    "learner": {"core"},
    "bank": {"core", "drills"},
    "judge": {"core"},
    "storage": {"core"},
    "practice": {"core", "drills", "learner"},
    "tui": {"core", "practice"},
    "live": {"core", "practice"},
}
ONLY_IN = {"textual": "tui", "sqlite3": "storage"}

CONFINED_MAY_IMPORT = {"msgpack", "numpy", "prep.judge.protocol", "prep.judge.confined"}
"""Whatever runs beside a solution can be read by it; the standard library comes on top."""

PURE = ("core", "drills", "learner")
IMPURE = {
    "asyncio", "atexit", "multiprocessing", "os", "select", "selectors", "shutil", "signal",
    "socket", "sqlite3", "subprocess", "tempfile", "threading", "time", "urllib",
}  # fmt: skip
READS_FILES = {
    "drills/source.py",  # a drill file is imported here and nowhere else
    "drills/proof/files.py",  # golden files
    "drills/proof/golden.py",
    "drills/proof/__main__.py",  # a command of its own
}
CLOCKS_AND_CHANCE = {
    "date.today", "datetime.now", "datetime.today", "datetime.utcnow", "random.choice",
    "random.choices", "random.randint", "random.random", "random.randrange", "random.sample",
    "random.shuffle", "random.uniform", "secrets.token_hex", "uuid.uuid4",
}  # fmt: skip
FILES = {"open", "input", "print"}


def sources(folder: Path) -> Iterator[tuple[str, ast.Module]]:
    for path in sorted(folder.rglob("*.py")):
        yield path.relative_to(SRC).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def imports(folder: Path) -> Iterator[tuple[str, str]]:
    """(file, imported name) of every import; relative ones are refused."""
    for path, tree in sources(folder):
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                yield from ((path, alias.name) for alias in node.names)
            elif isinstance(node, ast.ImportFrom):
                assert node.level == 0, f"{path}: a relative import"
                yield from ((path, f"{node.module}.{alias.name}") for alias in node.names)


def test_every_room_has_its_arrows():
    found = {path.name for path in SRC.iterdir() if (path / "__init__.py").exists()}
    assert found == ROOMS | {"cli"}
    assert set(MAY_IMPORT) == ROOMS


@pytest.mark.parametrize("room", MAY_IMPORT)
def test_a_room_looks_only_downhill(room):
    for path, name in imports(SRC / room):
        package, *rest = name.split(".")
        # `import prep` itself is free: it only holds the version.
        ours = rest[:1] if package == "prep" else []
        assert set(ours) <= MAY_IMPORT[room] | {room}, f"{path}: {name}"
        assert ONLY_IN.get(package, room) == room, f"{path}: {name}"


def test_cli_uses_textual_and_sqlite_through_their_rooms_only():
    for path, name in imports(SRC / "cli"):
        assert name.split(".")[0] not in ONLY_IN, f"{path}: {name}"


def test_the_confined_side_imports_nothing_of_ours_but_the_protocol():
    for path, name in imports(SRC / "judge" / "confined"):
        allowed = any(name == one or name.startswith(f"{one}.") for one in CONFINED_MAY_IMPORT)
        assert allowed or name.split(".")[0] in sys.stdlib_module_names, f"{path}: {name}"


@pytest.mark.parametrize("room", PURE)
def test_a_pure_room_imports_nothing_that_touches_the_world(room):
    for path, name in imports(SRC / room):
        if path not in READS_FILES:
            assert name.split(".")[0] not in IMPURE, f"{path}: {name}"


@pytest.mark.parametrize("room", PURE)
def test_a_pure_room_reads_no_clock_no_file_and_no_global_chance(room):
    for path, tree in sources(SRC / room):
        if path in READS_FILES:
            continue
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                called = ast.unparse(node.func)
                assert called not in CLOCKS_AND_CHANCE | FILES, f"{path}: {called}"


def test_importing_the_command_line_loads_nothing_heavy():
    heavy = ("textual", "numpy", "scipy", "pytest", "hypothesis", "msgspec", "sqlite3", "rich")
    code = (
        "import sys, prep.cli, prep.cli.parser; prep.cli.parser.build_parser();"
        f"print(*[name for name in {heavy!r} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


def test_starting_the_judge_from_the_host_loads_nothing_heavy():
    code = (
        "import sys, prep.judge.host;"
        "print(*[name for name in ('numpy', 'scipy', 'pytest') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []
