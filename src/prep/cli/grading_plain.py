"""Grade an answer by lines, point by point: oneself at once, oneself again, or a partner.

The decision guarded here: every grade is kept as it is given, words found are shown and never
counted, and a grader who looks blind sees nothing of another's grades before the last point.
"""

from collections.abc import Callable

from prep.cli.drilling_plain import Ended, Lines
from prep.cli.prompting_text import agreement_line, quoted
from prep.core.errors import PrepError
from prep.core.prompt import DIMENSIONS, MOST
from prep.core.rubric import GRADE_WORDS
from prep.practice.prompt_grading import RubricGrading

_MOST_QUOTED = 4
GRADES = ", ".join(f"{grade} {words}" for grade, words in enumerate(GRADE_WORDS))


class PlainGrading:
    """One grader; ``ask`` gives the next line for a prompt and raises Ended where there is none."""

    def __init__(self, lines: Lines, grading: RubricGrading, ask: Callable[[str], str]) -> None:
        self._lines = lines
        self._grading = grading
        self._ask = ask

    def play(self) -> None:
        """Until every point has its grade."""
        if self._grading.complete:
            return
        self._lines.say(f"\nGrade every point: {GRADES}. b goes back to the point before.")
        place = self._grading.next_point
        while place is not None:
            self._show(place)
            back = self._take(place)
            place = max(0, place - 1) if back else self._after(place)

    def _after(self, place: int) -> int | None:
        """The next point; at the end those that were left out."""
        following = place + 1
        return following if following < len(self._grading.points) else self._grading.next_point

    def _show(self, place: int) -> None:
        grading = self._grading
        point, prompt = grading.points[place], grading.answer.prompt
        twice = ", counts twice" if point.dimension in prompt.double else ""
        say = self._lines.say
        say(f"\n{place + 1} of {len(grading.points)}. {point.text}")
        say(f"   ({DIMENSIONS[prompt.kind][point.dimension]}{twice})")
        words = grading.answer.words
        found = [(one.start, one.end) for one in grading.found(place, words)]
        for line in list(quoted(words, found))[:_MOST_QUOTED]:
            say(f"   words found: {line}")
        say(f"   weak:   {point.weak}\n   fair:   {point.fair}\n   strong: {point.strong}")

    def _take(self, place: int) -> bool:
        """Take the grade of a point; True if one goes back instead."""
        while True:
            line = self._ask(f"Grade 0 to {MOST}: ")
            if line == "b":
                return True
            try:
                self._grading.grade(place, int(line) if line.isdecimal() else -1)
            except PrepError:
                self._lines.say(f"A grade goes from 0 to {MOST}; b goes back.")
                continue
            return False

    def tell(self) -> None:
        """How far this agrees with the first grading, where there is one."""
        agreed = self._grading.agreement()
        if agreed is not None:
            self._lines.say(agreement_line(agreed))
        elif self._grading.blind and self._grading.complete:
            self._lines.say("Kept. The agreement shows once the answer is graded by its author.")


def asking(lines: Lines) -> Callable[[str], str]:
    """Lines as they come; raises Ended at the end of the input, or on ``:q``."""

    def ask(prompt: str) -> str:
        line = lines.ask(prompt)
        if line is None or line == ":q":
            raise Ended
        return line

    return ask
