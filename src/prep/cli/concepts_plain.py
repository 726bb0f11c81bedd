"""Concept questions by lines: for screen readers, pipes and scripts.

The decision guarded here: every step is one line that says what it wants, and what a line means
never depends on whether a person or a script typed it; however it ends (enough questions, end of
file, Ctrl-C), the card is printed and every rated answer is kept.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from prep.cli.concepts_text import (
    RATINGS,
    answer_json,
    background_lines,
    card_lines,
    check_lines,
    heading,
    point_lines,
    question_lines,
    result_json,
    verdict_line,
)
from prep.cli.drilling_plain import Ended, Lines
from prep.cli.output import print_json
from prep.core.errors import PrepError
from prep.practice.concept_questions import Feedback, Question, Stage
from prep.practice.concept_session import ConceptSession
from prep.practice.concepts import Concepts

HELP = ":p pauses, :u takes the last answer back, :q ends."
SAY = "Say it aloud, or type it line by line; an empty line ends the answer."
TICK = "Which did you say? Numbers, all, or an empty line for none: "


class PlainConcepts:
    """One session on lines; ``as_json`` prints answers and the result for scripts instead."""

    def __init__(self, concepts: Concepts, session: ConceptSession, *, as_json: bool) -> None:
        self._session = session
        self._json = as_json
        self._lines = Lines(sys.stderr if as_json else sys.stdout)
        self._title = concepts.title_of(session.settings)

    def play(self) -> None:
        """Until the session is over; nothing that was rated is lost."""
        session = self._session
        again = " Going on where it was left." if session.resumed else ""
        begun = heading(session.settings, self._title, len(session.queue))
        self._lines.say(f"{begun}{again} {HELP}")
        with suppress(Ended, KeyboardInterrupt):
            while (question := session.next()) is not None:
                self._ask(question)
        self._end()

    def _ask(self, question: Question) -> None:
        """One question through all its steps."""
        self._session.hand_out()  # we see lines, no keys
        self._lines.say()
        self._say(*question_lines(question, self._session.timer().remaining_seconds))
        if self._session.stage is Stage.ASKED:
            self._answer()
        if self._session.stage is Stage.CHECK:
            self._check()
        feedback = self._rate()
        if self._json:
            print_json(answer_json(question, feedback))
        if not question.layperson:
            self._follow_up(feedback)

    def _answer(self) -> None:
        self._lines.say(SAY)
        while line := self._line("> "):
            text = self._session.text
            self._session.save_text(f"{text}\n{line}" if text else line)
        self._session.said()

    def _check(self) -> None:
        posed = self._session.posed
        assert posed is not None, "the stage is reached with a check only"
        self._say(*check_lines(posed))
        while self._session.stage is Stage.CHECK:
            with self._telling():
                marks = self._session.check(self._line("Answer: ") or "?")
                self._lines.say(verdict_line(marks))

    def _rate(self) -> Feedback:
        session = self._session
        self._lines.say("A strong answer says:")
        self._say(*point_lines(session.marks, session.ticks if any(session.ticks) else None))
        while not self._ticked(self._line(TICK)):
            pass
        concept = session.revealed
        assert concept is not None, "the points are open"
        self._say(*background_lines(concept, layperson=session.settings.layperson))
        proposed = session.proposed
        prompt = f"Rating {proposed} ({RATINGS[proposed]}). Enter takes it; 1 to 4 changes it: "
        while True:
            with self._telling():
                return session.rate(_number(self._line(prompt)))

    def _ticked(self, line: str) -> bool:
        """Take the ticks of a line; False if it says none."""
        marks = self._session.marks
        with self._telling():
            self._session.set_ticks(_places(line, len(marks)))
            return True
        return False

    def _follow_up(self, feedback: Feedback) -> None:
        concept = feedback.concept
        self._lines.say(f"Follow-up: {concept.follow_up.question}")
        self._line("Enter shows its answer. ")
        self._lines.say(f"Answer: {concept.follow_up.answer}")

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
            self._lines.say(str(error))

    def _line(self, prompt: str) -> str:
        """The next line that is no command; raises Ended where there is none."""
        while True:
            line = self._lines.ask(prompt)
            if line is None:
                raise Ended
            if not line.startswith(":"):
                return line
            with self._telling():
                self._command(line[1:2])

    def _command(self, letter: str) -> None:
        if letter == "q":
            raise Ended
        if letter == "p":
            self._pause()
        elif letter == "u":
            done = self._session.undo()
            self._lines.say("Taken back." if done else "There is no answer yet.")
        else:
            self._lines.say(HELP)

    def _pause(self) -> None:
        self._session.pause()
        line = self._lines.ask("Paused. Enter goes on. ")
        self._session.resume()
        if line is None:
            raise Ended

    def _end(self) -> None:
        card = self._session.end()
        if card is None:
            self._lines.say("\nNothing was answered.")
            return
        self._lines.say()
        self._say(*card_lines(card, self._title))
        if self._json:
            print_json(result_json(card))


def _places(line: str, most: int) -> list[int]:
    """The places from 0 of the points named: ``1 3``, ``13``, ``1,3``, ``all``, or nothing."""
    if line.lower() == "all":
        return list(range(most))
    if line.lower() in ("", "none"):
        return []
    numbers = line.replace(",", " ")
    if not numbers.replace(" ", "").isdecimal():
        raise PrepError("Those are no numbers of points.", "Like 1 3, or all, or nothing.")
    return sorted({int(digit) - 1 for digit in numbers if digit != " "})


def _number(line: str) -> int | None:
    """The rating typed; None takes the proposed one."""
    if not line:
        return None
    if not line.isdecimal():
        raise PrepError(f"'{line}' is no rating.", "1 again, 2 hard, 3 good, 4 easy.")
    return int(line)


def play(concepts: Concepts, session: ConceptSession, *, as_json: bool) -> None:
    """A whole session on standard input and output."""
    PlainConcepts(concepts, session, as_json=as_json).play()
