"""What a person says about a problem: a note, a favourite, solved elsewhere."""

from dataclasses import dataclass

from prep.practice.library import FAVOURITE, SOLVED_ELSEWHERE
from prep.practice.ports import Clock, Stores


@dataclass(frozen=True)
class Personal:
    """Notes and marks."""

    stores: Stores
    clock: Clock

    def note(self, slug: str) -> str:
        """The note on a problem; empty if there is none."""
        return self.stores.notes.get(slug)

    def write_note(self, slug: str, text: str) -> None:
        """Replace the note; blank text removes it."""
        self.stores.notes.write(slug, text if text.strip() else "", self.clock.now().wall)

    def favourite(self, slug: str) -> bool:
        """True if the problem is a favourite."""
        return slug in self.stores.marks.of(FAVOURITE)

    def set_favourite(self, slug: str, on: bool) -> None:
        """Make it a favourite, or not."""
        self._mark(slug, FAVOURITE, on)

    def solved_elsewhere(self, slug: str) -> bool:
        """True if the person says so; it is no evidence of anything."""
        return slug in self.stores.marks.of(SOLVED_ELSEWHERE)

    def set_solved_elsewhere(self, slug: str, on: bool) -> None:
        """Mark it as solved elsewhere, or not."""
        self._mark(slug, SOLVED_ELSEWHERE, on)

    def _mark(self, slug: str, mark: str, on: bool) -> None:
        if on:
            self.stores.marks.put(slug, mark, self.clock.now().wall)
        else:
            self.stores.marks.remove(slug, mark)
