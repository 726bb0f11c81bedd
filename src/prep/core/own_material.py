"""The candidate's own material: a research summary, a few projects, terms of their own field.

The decision guarded here: it is kept part by part as plain text, each part by its name, so that
every half-written project is a valid one and a part can be written from any front end.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

PROJECTS = 3
"""Two are told in an interview, the third is for the question that neither answers."""

PROJECT_FIELDS: Mapping[str, str] = {
    "title": "What you call it, in a few words",
    "situation": "What was the case before, and who felt it",
    "task": "What was asked of you, or what you set out to do",
    "action": "What you did; 'I' for your part, 'we' for the team's",
    "result": "What came of it, for whom",
    "numbers": "One number a line, each with what it is compared with",
    "otherwise": "What you would do otherwise today",
}
"""The fields of a project and what belongs there, in the order in which one tells them."""

PARTS: Mapping[str, str] = {
    "summary": "Your research in half a page, as you would say it to a colleague of another field",
    "terms": "Terms of your field, one a line: term = a plain way to say it",
    **{
        f"project-{number}.{name}": about
        for number in range(1, PROJECTS + 1)
        for name, about in PROJECT_FIELDS.items()
    },
}
"""Every part by name, and what belongs there."""


@dataclass(frozen=True)
class Project:
    """One project as far as it is written; an empty text is a field not yet written."""

    title: str = ""
    situation: str = ""
    task: str = ""
    action: str = ""
    result: str = ""
    numbers: str = ""
    otherwise: str = ""


@dataclass(frozen=True)
class OwnMaterial:
    """Everything that is written; ``projects`` are those with any text, each by its number."""

    summary: str = ""
    terms: Mapping[str, str] = field(default_factory=dict)
    projects: Mapping[int, Project] = field(default_factory=dict)

    @property
    def empty(self) -> bool:
        """True until something is written."""
        return not (self.summary or self.terms or self.projects)


def material_of(parts: Mapping[str, str]) -> OwnMaterial:
    """The material whose parts have these texts; parts that are missing or blank are empty."""
    texts = {name: text.strip() for name, text in parts.items() if text.strip()}
    return OwnMaterial(
        texts.get("summary", ""),
        terms_in(texts.get("terms", "")),
        {
            number: project
            for number in range(1, PROJECTS + 1)
            if (project := _project(number, texts)) != Project()
        },
    )


def _project(number: int, texts: Mapping[str, str]) -> Project:
    return Project(**{name: texts.get(f"project-{number}.{name}", "") for name in PROJECT_FIELDS})


def terms_in(text: str) -> dict[str, str]:
    """The terms of lines such as ``surrogate = a quick stand-in``; the wording may be missing."""
    found = {}
    for line in text.splitlines():
        name, _, plain = line.partition("=")
        name = re.sub(r"^\s*[-*•]\s+", "", name).strip(" \t\"'")
        if name:
            found[name] = plain.strip(" \t\"'")
    return found
