"""Every pack at once: find an item by its slug, list what there is, read one problem whole."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from prep.bank.catalogue import Catalogue, Entry, read_catalogue
from prep.bank.concepts import load_concepts
from prep.bank.package import load_problem
from prep.bank.prompts import load_prompt
from prep.bank.suggestions import did_you_mean
from prep.bank.topics import read_topics, read_tracks
from prep.core.concept import Concept
from prep.core.errors import PrepError
from prep.core.problem import Problem
from prep.core.prompt import Prompt
from prep.core.topic import Topic, Track
from prep.drills.drill import Drill
from prep.drills.source import drill_from

WITH_JUDGE = ("coding", "ml-coding")
"""The kinds whose items are problems: judged by a hidden suite."""

_NAMES = {"coding": "a coding problem", "concept": "a concept question", "ml-design": "a prompt"}


@dataclass(frozen=True)
class Bank:
    """Our own pack and those of other people, in the order in which they claim slugs.

    ``cache`` is the folder for the indexes of `read_catalogue`, None to do without.
    """

    packs: tuple[Path, ...]
    cache: Path | None = None

    @cached_property
    def catalogues(self) -> tuple[Catalogue, ...]:
        """One catalogue a pack, read once; a pack that has gone is empty."""
        return tuple(read_catalogue(pack, self.cache) for pack in self.packs)

    @cached_property
    def _homes(self) -> dict[str, tuple[Catalogue, Entry]]:
        homes: dict[str, tuple[Catalogue, Entry]] = {}
        for catalogue in self.catalogues:
            for entry in catalogue.entries:
                homes.setdefault(entry.slug, (catalogue, entry))
        return homes

    def catalogue(self) -> tuple[Entry, ...]:
        """Every item, by kind and slug; of two with one slug the first pack's.

        The same tuple each time, so that what is derived from it can be kept.
        """
        return self._items

    @cached_property
    def _items(self) -> tuple[Entry, ...]:
        return tuple(entry for _, entry in self._homes.values())

    @property
    def faults(self) -> tuple[PrepError, ...]:
        """Packages that could not be read: they are left out of `catalogue`."""
        return tuple(fault for catalogue in self.catalogues for fault in catalogue.faults)

    @property
    def hidden(self) -> tuple[Entry, ...]:
        """Items of packs whose slug was taken by an earlier one."""
        return tuple(
            entry
            for catalogue in self.catalogues
            for entry in catalogue.entries
            if self._homes[entry.slug][0] is not catalogue
        )

    def entry(self, slug: str) -> Entry:
        """The item called ``slug``; raises PrepError with the nearest names."""
        return self._home(slug)[1]

    def source(self, slug: str) -> Path:
        """The file an item comes from: problem.toml, or a file of drills."""
        catalogue, entry = self._home(slug)
        return catalogue.pack / entry.source

    def problem(self, slug: str) -> Problem:
        """A coding or ML-coding problem, whole.

        Raises PrepError if there is none of that name, or its package is broken.
        """
        catalogue, entry = self._home(slug, WITH_JUDGE)
        return load_problem(catalogue.folder(entry))

    def drill(self, slug: str) -> Drill:
        """A drill, its file loaded once.

        Raises PrepError if there is none of that name, or its file is broken.
        """
        catalogue, entry = self._home(slug)
        if entry.kind != "drill":
            raise PrepError(f"'{slug}' is no drill.", "prep drill list shows the drills.")
        return drill_from(str(catalogue.pack / entry.source), entry.slug)

    def concept(self, slug: str) -> Concept:
        """A concept question; raises PrepError if there is none of that name."""
        catalogue, entry = self._home(slug, ("concept",))
        found = load_concepts(catalogue.pack / entry.source)
        return next(one for one in found if one.id == entry.slug)

    def prompt(self, slug: str) -> Prompt:
        """A design or talk prompt; raises PrepError if there is none, or it is broken."""
        catalogue, entry = self._home(slug, ("ml-design", "talk"))
        return load_prompt(catalogue.folder(entry))

    def topics(self) -> tuple[Topic, ...]:
        """The topic tree of our own pack."""
        return self._topics

    @cached_property
    def _topics(self) -> tuple[Topic, ...]:
        return read_topics(self.packs[0])

    @cached_property
    def tracks(self) -> tuple[Track, ...]:
        """The role tracks of our own pack."""
        return read_tracks(self.packs[0], self._topics)

    def _home(self, slug: str, kinds: Sequence[str] | None = None) -> tuple[Catalogue, Entry]:
        home = self._homes.get(slug) or self._homes.get(slug.lower().replace("_", "-"))
        if home is None:
            raise self._unknown(slug, kinds)
        if kinds is not None and home[1].kind not in kinds:
            raise PrepError(
                f"'{slug}' is a {home[1].kind}, not {_NAMES[kinds[0]]}.",
                f"prep list --kind {kinds[0]} shows what there is.",
            )
        return home

    def _unknown(self, slug: str, kinds: Sequence[str] | None) -> PrepError:
        broken = next((f for f in self.faults if f.message.startswith(f"{slug}/")), None)
        if broken is not None:
            return broken
        names = [e.slug for e in self.catalogue() if kinds is None or e.kind in kinds]
        hint = did_you_mean(slug, names) or self._by_number_or_title(slug)
        return PrepError(f"There is no item called '{slug}'.", hint or "prep list shows them all.")

    def _by_number_or_title(self, text: str) -> str:
        """LeetCode's number or title instead of the slug: say which one is meant."""
        wanted = text.lower()
        for entry in self.catalogue():
            if wanted in (str(entry.leetcode), entry.leetcode_title.lower(), entry.title.lower()):
                return f"'{text}' is '{entry.slug}' here."
        return ""
