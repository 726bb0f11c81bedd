"""backup, doctor, pack: look after the installation and what it remembers."""

import argparse
import sys
from pathlib import Path
from typing import Any

from prep.cli import exits
from prep.cli.command import Commands, add_command, add_group
from prep.cli.output import print_json, table
from prep.cli.rooms import Rooms
from prep.core.errors import PrepError

LIBRARIES = ("textual", "numpy", "scipy", "pytest", "hypothesis", "msgspec", "msgpack", "fsrs")


def add_commands(commands: Commands) -> None:
    """Declare backup, doctor and pack."""
    parser = add_command(
        commands,
        "backup",
        backup,
        "copy the whole history into one new file",
        examples=("prep backup prep-history.db",),
    )
    parser.add_argument("file", metavar="FILE", type=Path, help="must not exist yet")
    add_command(
        commands,
        "doctor",
        doctor,
        "show what isolates solutions here, versions, and where things lie",
    )
    _add_packs(commands)


def _add_packs(commands: Commands) -> None:
    inner = add_group(
        commands,
        "pack",
        "use other people's problems",
        ("prep pack add DIR", "prep pack list", "prep pack remove DIR"),
    )
    parser = add_command(inner, "add", add_pack, "add a folder of problems of the same shape")
    parser.add_argument("dir", metavar="DIR", type=Path)
    parser.add_argument("--yes", action="store_true", help="trust its suites without being asked")
    add_command(inner, "list", list_packs, "list the packs in use")
    parser = add_command(inner, "remove", remove_pack, "forget a pack; its files stay")
    parser.add_argument("dir", metavar="DIR", type=Path)


def backup(options: argparse.Namespace, rooms: Rooms) -> int:
    """A copy that can be opened by itself; an existing file is never overwritten."""
    rooms.services.archive.backup(options.file)
    if options.json:
        print_json({"file": str(options.file)})
    else:
        print(f"The history was copied to {options.file}.")
    return exits.OK


def doctor(options: argparse.Namespace, rooms: Rooms) -> int:
    """0 if solutions are judged here; 3 if the judge does not start, or not as demanded."""
    findings = _findings(rooms)
    if options.json:
        print_json(findings)
    else:
        _print_findings(findings)
    return exits.OK if _is_well(findings["isolation"], rooms) else exits.JUDGE_FAILED


def _is_well(isolation: dict[str, Any] | None, rooms: Rooms) -> bool:
    if isolation is None:
        return False
    return isolation["level"] == "full" or rooms.environment.get("PREP_REQUIRE_CONFINED") != "1"


def _findings(rooms: Rooms) -> dict[str, Any]:
    from dataclasses import asdict

    from prep.judge.host import JudgeFailure

    findings: dict[str, Any] = {"isolation": None, "refusals": [], "problem": ""}
    try:
        findings["isolation"] = asdict(rooms.judge.isolation())
    except JudgeFailure as failure:
        findings["problem"] = str(failure)
    findings["refusals"] = list(rooms.judge.refusals)
    findings["versions"] = _versions()
    findings["paths"] = _paths(rooms)
    findings["items"] = len(rooms.bank.catalogue())
    findings["faults"] = [str(fault) for fault in rooms.bank.faults]
    findings["hidden"] = [entry.slug for entry in rooms.bank.hidden]
    return findings


def _versions() -> dict[str, str]:
    from importlib.metadata import PackageNotFoundError, version

    import prep

    found = {"prep": prep.__version__, "python": sys.version.split()[0]}
    for name in LIBRARIES:
        try:
            found[name] = version(name)
        except PackageNotFoundError:
            found[name] = "missing"
    return found


def _paths(rooms: Rooms) -> dict[str, str]:
    places = rooms.places
    named = {"history": places.database, "config": places.config, "packs": places.packs}
    named |= {"workspace": places.workspace, "cache": places.cache}
    named |= {f"pack {index}": pack for index, pack in enumerate(rooms.bank.packs)}
    return {name: str(path) for name, path in named.items()}


def _print_findings(findings: dict[str, Any]) -> None:
    isolation = findings["isolation"]
    if isolation is None:
        print(f"! The judge does not start: {findings['problem']}")
    else:
        print(f"isolation  {isolation['level']}: {', '.join(isolation['layers']) or 'no layer'}")
        if isolation["warning"]:
            print(f"  {isolation['warning']}")
    for refusal in findings["refusals"]:
        print(f"  not available: {refusal}")
    for part in ("versions", "paths"):
        print(f"\n{part}")
        print("\n".join(f"  {line}" for line in table(findings[part].items())))
    print(f"\n{findings['items']} items in the bank")
    for fault in findings["faults"]:
        print(f"! {fault}")
    for slug in findings["hidden"]:
        print(f"! {slug} of a pack is hidden by another item of that name")


def add_pack(options: argparse.Namespace, rooms: Rooms) -> int:
    """Ask once whether the pack's suites may run, then remember it."""
    folder = rooms.packs.check(options.dir)
    if not options.yes:
        _ask_for_trust(folder)
    rooms.packs.add(folder)
    return _print_packs([folder], options.json, "added")


def _ask_for_trust(folder: Path) -> None:
    """The suites of a pack are code that runs with all rights; solutions stay confined."""
    warning = f"The hidden suites and drills of {folder} are code that runs with your rights."
    if not sys.stdin.isatty():
        raise PrepError(warning, "If you trust its authors: prep pack add DIR --yes")
    print(warning, file=sys.stderr)
    print("Do you trust its authors? [y/N] ", end="", file=sys.stderr, flush=True)
    if sys.stdin.readline().strip().lower() not in ("y", "yes"):
        raise PrepError("The pack was not added.", "Nothing was changed.")


def remove_pack(options: argparse.Namespace, rooms: Rooms) -> int:
    """Forget a pack."""
    return _print_packs([rooms.packs.remove(options.dir)], options.json, "removed")


def list_packs(options: argparse.Namespace, rooms: Rooms) -> int:
    """Every pack in use, our own first."""
    return _print_packs(list(rooms.bank.packs), options.json, "")


def _print_packs(folders: list[Path], as_json: bool, done: str) -> int:
    if as_json:
        print_json([str(folder) for folder in folders])
    else:
        for folder in folders:
            print(f"{folder} {done}".rstrip())
    return exits.OK
