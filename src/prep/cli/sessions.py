"""session: quick ones, those that wait, their scorecards and replays."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from prep.cli import exits
from prep.cli.command import Commands, add_command, add_group
from prep.cli.output import print_json, table
from prep.cli.prompting import add_grade
from prep.cli.rooms import Rooms
from prep.core.errors import PrepError

if TYPE_CHECKING:
    from prep.core.session import Session
    from prep.practice.session_list import SessionLine

KINDS = ("coding", "ml-coding", "drill", "concept")


def add_commands(commands: Commands) -> None:
    """Declare session and its commands."""
    inner = add_group(
        commands,
        "session",
        "timed sessions: a quick one, go on, look back, replay",
        examples=(
            "prep session quick --minutes 25",
            "prep session resume",
            "prep session show --html card.html",
            "prep session replay ID --html replay.html",
        ),
    )
    quick = add_command(
        inner, "quick", begin_quick, "so many minutes on what matters most: due, weak, one new"
    )
    add = quick.add_argument
    add("--minutes", type=float, default=25.0, metavar="M", help="how long (default: 25)")
    add("--topic", metavar="T", help="a topic by id or title")
    add("--difficulty", type=int, choices=range(1, 6), metavar="1-5", help="of this difficulty")
    add("--kind", choices=KINDS, help="of this kind")
    add("--plan", action="store_true", help="print the plan and start nothing")
    daily = add_command(inner, "daily", begin_daily, "the set of the day: 15 minutes, once a day")
    daily.add_argument("--plan", action="store_true", help="print the plan and start nothing")
    listed = add_command(inner, "list", list_sessions, "the sessions, the newest first")
    listed.add_argument("--limit", type=int, default=20, metavar="N", help="how many (default: 20)")
    resume = add_command(inner, "resume", resume_session, "go on with a session that waits")
    resume.add_argument("id", nargs="?", metavar="ID", help="default: the newest that waits")
    show = add_command(inner, "show", show_session, "the scorecard of a mock")
    _add_exports(show, "the newest mock")
    show.add_argument("--markdown", metavar="FILE", type=Path, help="write it as Markdown")
    add_grade(inner, "prep session grade")
    replay = add_command(inner, "replay", replay_session, "a session once more, change by change")
    _add_exports(replay, "the newest session")


def _add_exports(parser: Any, default: str) -> None:
    parser.add_argument("id", nargs="?", metavar="ID", help=f"default: {default}")
    parser.add_argument("--html", metavar="FILE", type=Path, help="write it as one HTML page")


def begin_quick(options: argparse.Namespace, rooms: Rooms) -> int:
    """A session by what the learner ranks first."""
    kinds = (options.kind,) if options.kind else ()
    plan = rooms.services.mocking.quick_plan(
        options.minutes, kinds=kinds, topic=options.topic, difficulty=options.difficulty
    )
    return _begin(options, rooms, plan)


def begin_daily(options: argparse.Namespace, rooms: Rooms) -> int:
    """The set of the day."""
    return _begin(options, rooms, rooms.services.mocking.daily_plan())


def _begin(options: argparse.Namespace, rooms: Rooms, plan: Any) -> int:
    from prep.cli.mocking import print_plan
    from prep.cli.screen import has_terminal, open_mock

    if options.plan:
        print_plan(plan, as_json=options.json)
        return exits.OK
    if not has_terminal() or options.json:
        raise PrepError("A session needs a terminal.", "With --plan only the plan is printed.")
    return open_mock(rooms, plan)


def list_sessions(options: argparse.Namespace, rooms: Rooms) -> int:
    """Ids, titles, and how much is left."""
    from prep.practice.session_list import session_lines

    lines = session_lines(rooms.services.stores, options.limit)
    if options.json:
        print_json([_line_json(one) for one in lines])
    elif lines:
        print("\n".join(table([_cells(one) for one in lines])))
    else:
        print("There are no sessions yet.")
    return exits.OK


def _line_json(one: "SessionLine") -> dict[str, Any]:
    return {
        "id": one.id,
        "kind": one.kind,
        "title": one.title,
        "started_at": one.started_at.isoformat(),
        "status": one.status.value,
        "active_seconds": one.active_seconds,
        "left_seconds": one.left,
        "outcome": one.outcome,
        "within": one.within,
    }


def _cells(one: "SessionLine") -> tuple[str, ...]:
    from prep.practice.scorecard_export import clock

    left = f"{clock(one.left)} left" if one.left is not None and one.left > 0 else ""
    state = one.outcome or one.status.value
    return one.id, f"{one.started_at:%Y-%m-%d %H:%M}", one.kind, one.title, state, left


def resume_session(options: argparse.Namespace, rooms: Rooms) -> int:
    """The full screen at the session."""
    from prep.cli.screen import has_terminal, open_session
    from prep.practice.session_list import waiting_lines

    open_ones = waiting_lines(rooms.services.stores)
    waiting = [one for one in open_ones if options.id in (None, one.id)]
    if not waiting:
        raise PrepError("There is no session to go on with.", "prep session list shows them all.")
    if options.json:
        print_json(_line_json(waiting[0]))
        return exits.OK
    if not has_terminal():
        raise PrepError("Going on needs a terminal.", "With --json it is only named.")
    return open_session(rooms, waiting[0])


def show_session(options: argparse.Namespace, rooms: Rooms) -> int:
    """The scorecard, printed or written."""
    from prep.practice.scorecard_export import as_html, as_markdown

    session = _found(options.id, rooms, mocks=True)
    card = rooms.services.scoring.card(session.id)
    if options.json:
        from prep.cli.scorecard_json import of_card

        print_json(of_card(card))
    if options.markdown:
        _write(options.markdown, as_markdown(card))
    if options.html:
        _write(options.html, as_html(card))
    if not (options.json or options.markdown or options.html):
        print(as_markdown(card), end="")
    return exits.OK


def replay_session(options: argparse.Namespace, rooms: Rooms) -> int:
    """The replay in the full screen, as a page, or as JSON."""
    from prep.cli.screen import has_terminal, open_replay
    from prep.practice.replay import replay_of

    session = _found(options.id, rooms, mocks=False)
    replay = replay_of(session.id, rooms.services.stores)
    if options.html:
        from prep.practice.replay_page import replay_page

        _write(options.html, replay_page(replay))
    elif options.json:
        from prep.practice.replay_page import part_data

        parts = [{**part_data(one), "final": one.final} for one in replay.parts]
        print_json({"id": replay.session_id, "title": replay.title, "parts": parts})
    elif has_terminal():
        return open_replay(rooms, replay)
    else:
        raise PrepError("A replay needs a terminal.", "--html FILE writes it as a page.")
    return exits.OK


def _found(wanted: str | None, rooms: Rooms, *, mocks: bool) -> "Session":
    """A session by its id, or the newest one."""
    sessions = rooms.services.stores.sessions
    if wanted is not None:
        found = sessions.get(wanted)
    else:
        recent = sessions.recent(10_000)
        found = next((one for one in recent if not mocks or "plan" in one.options), None)
    if found is None or (mocks and "plan" not in found.options):
        what = "mock" if mocks else "session"
        name = f" '{wanted}'" if wanted else ""
        raise PrepError(f"There is no {what}{name}.", "prep session list shows them all.")
    return found


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise PrepError(f"{path} cannot be written: {error.strerror}.") from None
    print(f"Written to {path}.")
