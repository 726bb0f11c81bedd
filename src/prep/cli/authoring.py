"""new and freeze: write a problem package."""

import argparse
from pathlib import Path

from prep.cli import exits
from prep.cli.command import Commands, add_command
from prep.cli.output import print_json
from prep.cli.rooms import Rooms


def add_commands(commands: Commands) -> None:
    """Declare new and freeze."""
    parser = add_command(
        commands,
        "new",
        new,
        "write the skeleton of a problem package",
        examples=("prep new coding two-sum", "prep new ml-coding softmax --pack my-pack"),
    )
    parser.add_argument("kind", metavar="KIND", help="coding or ml-coding")
    parser.add_argument("slug", metavar="SLUG", help="small letters, digits and hyphens")
    parser.add_argument("--pack", type=Path, help="the pack it goes into; default: prep's own")
    parser = add_command(
        commands,
        "freeze",
        freeze_packages,
        "write down what must not change: a package's corpus, a drill file's golden instances",
        examples=(
            "prep freeze two-sum                   hidden/cases.json, by the reference",
            "prep freeze problems/coding/two-sum",
            "prep freeze problems/stats/probability_dice.py",
        ),
    )
    parser.add_argument(
        "packages", metavar="SLUG", nargs="+", help="slugs, folders of packages, files of drills"
    )


def new(options: argparse.Namespace, _rooms: Rooms) -> int:
    """The folder of the new package."""
    from prep.bank.places import own_pack
    from prep.bank.skeleton import write_skeleton

    folder = write_skeleton(options.pack or own_pack(), options.kind, options.slug)
    if options.json:
        print_json({"slug": options.slug, "kind": options.kind, "folder": str(folder)})
        return exits.OK
    print(folder)
    print("Fill in what is marked REPLACE, then:")
    print(f"    prep freeze {folder}")
    print(f"    prep check {folder}")
    return exits.OK


def freeze_packages(options: argparse.Namespace, rooms: Rooms) -> int:
    """How many cases each corpus holds; for a file of drills, where its golden file is."""
    for name in options.packages:
        if Path(name).suffix == ".py":
            _freeze_drills(Path(name), options.json)
        else:
            _freeze_package(package_folder(name, rooms), options.json)
    return exits.OK


def _freeze_package(folder: Path, as_json: bool) -> None:
    from prep.cli.freezing import freeze

    count = freeze(folder)
    if as_json:
        print_json({"slug": folder.name, "cases": count})
    else:
        print(f"{folder.name}: {count} cases frozen")


def _freeze_drills(file: Path, as_json: bool) -> None:
    from prep.drills.proof.files import freeze

    golden = freeze(file)
    if as_json:
        print_json({"drills": file.stem, "golden": str(golden)})
    else:
        print(f"{file.stem}: {golden.parent.name}/{golden.name} written")


def package_folder(name: str, rooms: Rooms) -> Path:
    """A package by its folder or by its slug."""
    folder = Path(name)
    if folder.is_dir():
        return folder.resolve()
    return rooms.bank.problem(name).folder
