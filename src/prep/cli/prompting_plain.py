"""A session over a design or talk prompt by lines: for screen readers, pipes and scripts.

The decision guarded here: a line is kept before the next one is asked for, and the clock is
confirmed every two seconds while nobody types; so a kill costs at most the line being typed, and
wins no time.
"""

import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from threading import Event, Thread

from prep.cli.drilling_plain import Ended, Lines
from prep.cli.grading_plain import PlainGrading
from prep.cli.output import print_json
from prep.cli.prompting_text import grading_json, heading, score_lines
from prep.core.errors import PrepError
from prep.practice.prompt_answer import PromptAnswer
from prep.practice.prompt_export import speech_in
from prep.practice.prompt_place import NEXT_TIME, Step, own_pages, twist_page
from prep.practice.prompt_session import PromptSession

HELP = (
    "An empty line goes on. :w PAGE writes on a page, :a asks, :u takes a line back, :r reads, "
    ":t time, :p pauses, :q leaves (it waits)."
)
TICK_SECONDS = 2.0
_LAST_SECONDS = 120.0
_WANTED: Mapping[str, str] = {
    "clarify": "Ask what you need to know, one question a line.",
    "prepare": "Note what you will say; :a asks about the task.",
    "frame": "What is it for, which number tells, who feels it?",
    "sketch": "Sketch the whole, page by page. News may come in.",
    "speak": "Say it aloud as you write it, line by line.",
    "defend": "Reply in a few lines.",
}


class PlainPrompt:
    """One session on lines; ``as_json`` prints the result for scripts instead."""

    def __init__(
        self, session: PromptSession, own_terms: Mapping[str, str], *, as_json: bool
    ) -> None:
        self._session = session
        self._terms = own_terms
        self._json = as_json
        self._lines = Lines(sys.stderr if as_json else sys.stdout)
        self._told_twists = 0
        self._in_news = False
        self._warned: set[tuple[str, str]] = set()

    def play(self) -> None:
        """Until it is graded, or left to wait."""
        session = self._session
        again = " Going on where it was left." if session.resumed else ""
        self._say(f"{heading(session.prompt)}.{again}", HELP, "", session.prompt.text.rstrip())
        self._skip_answered_twists()
        with ticking(session.tick), suppress(Ended, KeyboardInterrupt):
            while not session.ended:
                self._step(session.step)
        self._end()

    # Steps -----------------------------------------------------------------------------

    def _step(self, step: Step) -> None:
        session = self._session
        self._announce(step)
        self._news()  # that which was put before a kill
        if step.phase == "grade":
            self._grade()
            return
        if step.phase == "clarify":
            self._ask()
        elif session.estimate is not None:
            self._reckon()
        else:
            for page in self._open_pages(step):
                self._fill(page)
        if step.phase == "speak":
            self._say(*speech_in(session.answer(), step.number, self._terms).lines)
        while session.step == step and not session.ended:
            session.go_on()
            self._news()

    def _announce(self, step: Step) -> None:
        session, place = self._session, self._session.place
        alike = [one for one in session.steps if one.phase == step.phase]
        number = f", {step.number + 1} of {len(alike)}" if len(alike) > 1 else ""
        self._say("", f"== {step.phase}{number} ({place.target / 60:g} min) ==")
        if step.phase in _WANTED:
            self._say(_WANTED[step.phase])
        if step.phase == "speak":
            version = session.prompt.versions[step.number]
            self._say(f"{version.seconds} s for {version.audience}. {version.must_have}")
        if session.probe is not None:
            follows = f" Then: {session.rung}" if session.rung else ""
            self._say(f"{session.probe.question}{follows}")

    def _open_pages(self, step: Step) -> Sequence[str]:
        """The pages of this step, from the one that was last written on."""
        pages = own_pages(self._session.prompt, step)
        written = [place for place, name in enumerate(pages) if self._session.page(name)]
        return pages[written[-1] if written else 0 :]

    def _ask(self) -> None:
        """Questions until an empty line."""
        while line := self._line("Question> "):
            with self._telling():
                offered = self._session.ask(line)
                if not offered:
                    self._say("Nobody wrote an answer to that: note what you assume.")
                    continue
                self._say(*(f"{n}. {one.question}" for n, one in enumerate(offered, start=1)))
                self._pick([one.number for one in offered])

    def _pick(self, numbers: list[int]) -> None:
        while line := self._line("Which did you mean? A number, or an empty line for none: "):
            if line.isdecimal() and 1 <= int(line) <= len(numbers):
                self._say(self._session.pick(numbers[int(line) - 1]).answer)
                return
            self._say(f"There are 1 to {len(numbers)}.")

    def _reckon(self) -> None:
        session, asked = self._session, self._session.estimate
        assert asked is not None, "the step asks for a number"
        self._say(f"{asked.question} (in: {asked.unit}; ? passes)")
        while session.estimate_mark is None:
            with self._telling():
                session.reckon(self._line("Number> ") or "?")
        mark = session.estimate_mark
        self._say("Right." if mark.correct else "Off." if mark.read_as else "Passed.")
        self._say(f"{asked.answer} {asked.unit}: {asked.working}")

    def _fill(self, page: str) -> None:
        """Lines onto a page until an empty one."""
        if kept := self._session.page(page):
            self._say(*(f"  | {line}" for line in kept.split("\n")))
        while line := self._line(f"{page}> ", page):
            with self._telling():
                text = self._session.page(page)
                self._session.write(page, f"{text}\n{line}" if text else line)

    def _grade(self) -> None:
        session, grading = self._session, self._session.grading()
        self._missed(session.answer())
        PlainGrading(self._lines, grading, self._line).play()
        while not session.page(NEXT_TIME).strip():
            self._say("What will you do otherwise next time?")
            self._fill(NEXT_TIME)
        session.finish()

    def _missed(self, answer: PromptAnswer) -> None:
        if answer.missed:
            self._say(f"{len(answer.missed)} important questions were not asked:")
        for one in answer.missed:
            self._say(f"- {one.question} {one.answer}")
        self._say("One good answer in brief:", answer.prompt.outline.strip())

    # News ------------------------------------------------------------------------------

    def _skip_answered_twists(self) -> None:
        """After a kill only news without a reply is told again."""
        while self._told_twists < len(self._session.twists):
            if not self._session.page(twist_page(self._told_twists)):
                return
            self._told_twists += 1

    def _news(self) -> None:
        """One after the other, while there is a page to take them in."""
        while self._told_twists < len(self._session.twists) and not self._in_news:
            number = self._told_twists
            self._told_twists += 1
            if twist_page(number) in self._session.pages:
                self._in_news = True
                self._say("", f"News: {self._session.twists[number].text}")
                self._say("What changes? An empty line goes back to what you were at.")
                self._fill(twist_page(number))
                self._in_news = False

    # Lines -----------------------------------------------------------------------------

    def _say(self, *lines: str) -> None:
        for line in lines:
            self._lines.say(line)

    @contextmanager
    def _telling(self) -> Iterator[None]:
        """Tell what could not be done, and go on after the block."""
        try:
            yield
        except PrepError as error:
            self._say(str(error))

    def _line(self, prompt: str, page: str = "") -> str:
        """The next line that is no command; raises Ended where there is none."""
        while True:
            self._look()
            self._session.hand_out()  # we see lines, no keys
            line = self._lines.ask(prompt)
            if line is None:
                raise Ended
            if not line.startswith(":"):
                return line
            with self._telling():
                self._command(line[1:2], line[2:].strip(), page)

    def _look(self) -> None:
        """What time brings: news, and gentle warnings."""
        place = self._session.look()
        self._news()
        left = [(0.0, "is over; it may run on"), (_LAST_SECONDS, "has two minutes left")]
        for least, words in left:
            key = (place.step.name, words)
            if place.left <= least < place.target / 2 and key not in self._warned:
                self._warned |= {(place.step.name, told) for edge, told in left if edge >= least}
                self._say(f"The time of this step {words}.")

    def _command(self, letter: str, rest: str, page: str) -> None:
        commands: Mapping[str, Callable[[], None]] = {
            "a": self._ask,
            "p": self._pause,
            "r": self._read,
            "t": self._time,
            "u": lambda: self._take_back(page),
            "w": lambda: self._write_on(rest),
        }
        if letter == "q":
            raise Ended
        commands.get(letter, lambda: self._say(HELP))()

    def _write_on(self, page: str) -> None:
        if page not in self._session.pages:
            self._say(f"Open pages: {', '.join(self._session.pages)}.")
        else:
            self._fill(page)

    def _take_back(self, page: str) -> None:
        kept = self._session.page(page).split("\n")
        if not page or kept == [""]:
            self._say("There is no line to take back.")
            return
        self._session.write(page, "\n".join(kept[:-1]))
        self._say(f"Taken back: {kept[-1]}")

    def _read(self) -> None:
        for name, text in self._session.answer().pages.items():
            self._say(f"{name}:", *(f"  | {line}" for line in text.split("\n")))

    def _time(self) -> None:
        left = self._session.place.left
        words = f"{left / 60:.1f} minutes left" if left >= 0 else f"{-left / 60:.1f} minutes over"
        self._say(f"This step: {words}.")

    def _pause(self) -> None:
        self._session.pause()
        line = self._lines.ask("Paused. Enter goes on. ")
        self._session.resume()
        if line is None:
            raise Ended

    def _end(self) -> None:
        session = self._session
        if not session.ended:
            session.leave()
            self._say("", f"It waits: prep prompt {session.prompt.slug} --plain goes on.")
            return
        grading = session.grading()
        self._say("", *score_lines(session.prompt, grading.score))
        self._say(f"prep prompt export {session.session_id} FILE writes it down.")
        if self._json:
            print_json(grading_json(grading))


@contextmanager
def ticking(tick: Callable[[], None]) -> Iterator[None]:
    """Confirm the clock every two seconds while a line is waited for."""
    done = Event()

    def beat() -> None:
        while not done.wait(TICK_SECONDS):
            with suppress(PrepError):
                tick()

    thread = Thread(target=beat, daemon=True)
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join()
