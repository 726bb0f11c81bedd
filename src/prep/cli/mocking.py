"""mock: the plan of an interview loop, and the interview itself in the full screen."""

import argparse
from typing import TYPE_CHECKING

from prep.cli import exits
from prep.cli.command import Commands, add_command
from prep.cli.output import print_json
from prep.cli.rooms import Rooms
from prep.cli.watching import add_watch_options, open_audience
from prep.core.errors import PrepError

if TYPE_CHECKING:
    from prep.core.mock import MockPlan


def add_commands(commands: Commands) -> None:
    """Declare mock."""
    parser = add_command(
        commands,
        "mock",
        mock,
        "sit a mock interview: the rounds of a role track, timed, with a scorecard",
        examples=(
            "prep mock --track qr-sig                     the whole loop, in the full screen",
            "prep mock --track qr-sig --round 3           one round of it",
            "prep mock --track qr-sig --seed 7 --plan     what would be asked, nothing is started",
            "prep mock --track qr-sig --watch             somebody watches in a browser",
        ),
    )
    add = parser.add_argument
    add("--track", metavar="T", help="a role track; default: the one you chose")
    add("--seed", type=int, metavar="N", help="the same plan again")
    add("--round", type=int, metavar="N", help="this round only, the first is 1")
    add("--plan", action="store_true", help="print the plan and start nothing")
    add_watch_options(parser)


def mock(options: argparse.Namespace, rooms: Rooms) -> int:
    """Print the plan, or sit down to it."""
    from prep.cli.learning import chosen_track

    chosen_track(options.track, rooms)  # a wrong name is told with the nearest ones
    plan = rooms.services.mocking.plan(options.track, options.seed)
    if options.round is not None:
        plan = plan.only(options.round)
    if options.plan:
        print_plan(plan, as_json=options.json)
        return exits.OK
    from prep.cli.screen import has_terminal, open_mock

    if not has_terminal() or options.json:
        raise PrepError("A mock needs a terminal.", "With --plan only the plan is printed.")
    return open_mock(rooms, plan, open_audience(options))


def print_plan(plan: "MockPlan", *, as_json: bool) -> None:
    """The plan of a mock or of another session."""
    if as_json:
        print_json(plan.data())
        return
    print(f"{plan.name}, seed {plan.seed}, {plan.minutes:g} minutes and breaks")
    told: set[str] = set()
    for number, one in enumerate(plan.rounds, start=1):
        instead = f"  ({one.kind} instead of {one.substituted_for})" if one.substituted_for else ""
        print(f"\n{number}. {one.title}, {one.minutes:g} min{instead}")
        for item in one.items:
            drawn = f"  level {item.level}, seed {item.seed}" if item.seed is not None else ""
            print(f"   {item.kind}  {item.slug}{drawn}")
            if item.reason and item.slug not in told:
                print(f"      {item.reason}")
                told.add(item.slug)
