"""What was typed on the background page before there were records, offered line by line.

An offer's address carries no text: the number of the line and a sign of what it said. The form
then begins with the whole line in its note, and a line that stands in a record is not offered.
"""

from __future__ import annotations

import hmac
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.conf import settings
from django.db import models

from surveillance.dates import MONTHS, NotADate, PartialDate

#: By the slug of the kind: the text of the background page whose lines are offered as its records.
TEXTS = {"pathology": "diagnosis", "procedure": "operations", "treatment": "treatment"}
NOTE_AT_MOST = 4000  # characters, as the kinds' notes take

_NAMES = "|".join(MONTHS)
_WHEN = re.compile(
    rf"\b(?:(?:(?P<day>[0-9]{{1,2}}) )?(?P<month>{_NAMES}) )?(?P<year>(?:19|20)[0-9]{{2}})\b"
)
_NAME = re.compile(r"^.*?(?=[\s,;:(]+[0-9]|[,;:(]|$)")
_DOSE = re.compile(r"\b[0-9][0-9.,]* ?(?:mg|g|micrograms?|mcg|µg|ml|units|IU)\b")
_INTERVAL = re.compile(
    r"\b(?:every [0-9]+ \w+|(?:once|twice) (?:a|every) \w+|daily|weekly|monthly)\b"
)


@dataclass(frozen=True)
class Line:
    """One line of an old text that no record says yet."""

    slug: str  # of the kind that it is offered as
    number: int
    text: str
    sign: str

    @property
    def address(self) -> str:
        """Below the journal's own address."""
        return f"{self.slug}/add/?line={self.number}&sign={self.sign}"

    @property
    def note(self) -> str:
        """The whole line word for word, with where it comes from."""
        told = f"As typed in the background: “{self.text}”"
        return told if len(told) <= NOTE_AT_MOST else self.text


def lines(journal: Any, about: Any, slug: str) -> tuple[Line, ...]:
    """The lines of the text whose records are of that kind, empty ones left out."""
    typed = (line.strip() for line in getattr(about, TEXTS[slug]).splitlines())
    return tuple(
        Line(slug, number, text, _sign(journal, slug, text))
        for number, text in enumerate(filter(None, typed), 1)
    )


def _sign(journal: Any, slug: str, text: str) -> str:
    """Tells whether a line is still the one that was offered, and nothing of what it says."""
    said = f"{journal.pk} {slug} {text}".encode()
    return hmac.new(settings.SECRET_KEY.encode(), said, "sha256").hexdigest()[:10]


def not_yet_records(offered: Iterable[Line], rows: Iterable[Any]) -> tuple[Line, ...]:
    """Those lines that stand word for word in none of the rows."""
    said = {text for row in rows for text in _said(row)}
    return tuple(line for line in offered if not {_plain(line.text), _plain(line.note)} & said)


def _said(row: Any) -> Iterable[str]:
    """Each line that a record says, of all its texts.

    Whole lines count, never a part of one: "Aspirin" is not said by "no aspirin before a biopsy".
    """
    for field in row.typed_fields():
        if isinstance(field, models.CharField | models.TextField):
            text = str(getattr(row, field.attname) or "")
            yield from map(_plain, text.splitlines())
            yield from map(_plain, re.findall(r"As typed in the background: “.*”", text))


def _plain(text: str) -> str:
    return " ".join(text.split())


# ---- what the form begins with -------------------------------------------------------------------


def start(journal: Any, slug: str, asked: Any) -> dict[str, Any]:
    """What the form of an offered line begins with; nothing where none is asked for."""
    line = _asked_for(journal, slug, asked)
    if line is None:
        return {}
    begun: dict[str, Any] = {"note": line.note}
    if when := _only_date(line.text, journal.today.year):
        begun["date"] = when
    return begun | _OF_ITS_OWN[slug](line.text)


def _asked_for(journal: Any, slug: str, asked: Any) -> Line | None:
    """The line by its number, unless it says something else by now."""
    number, sign = asked.get("line", ""), asked.get("sign", "")
    if not number or not sign:
        return None
    found = lines(journal, journal.about, slug)
    return next((one for one in found if (str(one.number), one.sign) == (number, sign)), None)


def _only_date(text: str, this_year: int) -> PartialDate | None:
    """The date that a line names, where it names one only."""
    found = list(_WHEN.finditer(text))
    if len(found) != 1 or int(found[0]["year"]) > this_year:
        return None
    day, month, year = found[0]["day"], found[0]["month"], int(found[0]["year"])
    try:
        number = MONTHS.index(month) + 1 if month else None
        return PartialDate(year, number, int(day) if day and month else None)
    except NotADate:
        return None


def _treatment(text: str) -> dict[str, Any]:
    found = _NAME.match(text)
    dose, interval = _DOSE.search(text), _INTERVAL.search(text)
    return {
        "name": _cut((found[0].strip() if found else "") or text, 120),
        "dose": _cut(dose[0], 80) if dose else "",
        "interval": _cut(interval[0], 80) if interval else "",
    }


def _procedure(text: str) -> dict[str, Any]:
    return {"what": _cut(text, 200)}


def _pathology(text: str) -> dict[str, Any]:
    """Nothing: one line may tell of several specimens, and grade and site are each one's own."""
    return {}


_OF_ITS_OWN = {"treatment": _treatment, "procedure": _procedure, "pathology": _pathology}


def _cut(text: str, at_most: int) -> str:
    """As much of it as the box takes, cut after a word; the note holds all of it."""
    if len(text) <= at_most:
        return text
    return text[:at_most].rpartition(" ")[0] or text[:at_most]
