"""What can be agreed to be checked, and by which facts it is seen to be done or booked."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from surveillance.analytes import BLOODS, CHROMOGRANIN_A, HIAA, VITAMINS
from surveillance.facts import Event

OTHER = "other"  # something that the person names; no record tells of it
VISITS = ("clinic", "telephone")
_KIDNEY_WORDS = re.compile("kidney|renal|ureter|urinary|hydroneph|renogra|mag3", re.IGNORECASE)
_COLONOSCOPY = re.compile("colonoscop", re.IGNORECASE)
# A dose that belongs to no course is told by its name: B12 is injected too.
_ANALOGUE = re.compile("lanreotid|octreotid|pasireotid|somatulin|sandostatin", re.IGNORECASE)


@dataclass(frozen=True)
class Checked:
    """One thing that can be agreed to be checked."""

    name: str
    analytes: frozenset[str] = frozenset()
    is_done_by: Callable[[Event], bool] = lambda _event: False
    is_booked_by: Callable[[Event], bool] = lambda _event: False
    short: str = ""  # for a narrow column, where the name is long
    # What may be it, done or booked, where the record does not say enough to count.
    may_be: Callable[[Event], bool] = lambda _event: False


def is_past(event: Event, today: date) -> bool:
    """Whether what the event tells of has been.

    An appointment is over when its last possible day is; all else is typed once it was done, so
    that its vague date may not have ended yet.
    """
    if event.kind == "appointment":
        return event.when.last < today
    return event.when.first <= today


def is_ahead(event: Event, today: date) -> bool:
    """Whether it is still to come: it is booked, and its last possible day is not over."""
    return event.kind in ("appointment", "scan booked") and event.when.last >= today


def _is_appointment(*whats: str) -> Callable[[Event], bool]:
    return lambda event: event.kind == "appointment" and event.what in whats


_is_scan_visit = _is_appointment("scan")  # it does not say of which kind


def _scan(
    name: str,
    what: str,
    *,
    words: re.Pattern[str] | None = None,
    short: str = "",
    may_be: Callable[[Event], bool] = _is_scan_visit,
) -> Checked:
    def is_it(event: Event, kind: str) -> bool:
        about = words is None or bool(words.search(event.label))
        return event.kind == kind and event.what == what and about

    return Checked(
        name,
        is_done_by=lambda event: is_it(event, "scan done"),
        is_booked_by=lambda event: is_it(event, "scan booked"),
        short=short,
        may_be=may_be,
    )


def _is_pet_without_tracer(event: Event) -> bool:
    return event.kind in ("scan done", "scan booked") and event.what == "pet"


def is_analogue_given(event: Event) -> bool:
    """Whether it is a dose of a somatostatin analogue, in a course of one or by its name.

    The plan, the days since the last injection and the button of today's all ask this.
    """
    if event.kind != "dose":
        return False
    return event.what == "ssa" or (not event.what and bool(_ANALOGUE.search(event.label)))


def _is_renogram(event: Event) -> bool:
    return event.kind == "renogram" and event.what == "mag3"


def _is_kidney_scan_booked(event: Event) -> bool:
    is_nuclear = event.kind == "scan booked" and event.what.split(" ")[0] == "nm"
    return is_nuclear and bool(_KIDNEY_WORDS.search(event.label))


def _is_colonoscopy(event: Event) -> bool:
    is_endoscopy = event.kind == "procedure" and event.what == "endoscopy"
    return is_endoscopy and bool(_COLONOSCOPY.search(event.label))


_is_injection = _is_appointment("injection")

CHECKED = {
    "ct": _scan("CT", "ct"),
    "mri": _scan("MRI", "mri"),
    "pet": _scan(  # FDG is another scan
        "Ga-68 PET",
        "pet ga68-dota",
        may_be=lambda event: _is_pet_without_tracer(event) or _is_scan_visit(event),
    ),
    "mag3": Checked(
        "Kidney scan (MAG3)",
        is_done_by=_is_renogram,
        is_booked_by=_is_kidney_scan_booked,
        short="Kidney scan",
        may_be=_is_scan_visit,
    ),
    "us": _scan("Kidney ultrasound", "us", words=_KIDNEY_WORDS),
    "hiaa": Checked("5-HIAA", frozenset({HIAA.key})),
    "cga": Checked("Chromogranin A", frozenset({CHROMOGRANIN_A.key}), short="CgA"),
    "echo": _scan("Echocardiogram (heart)", "echo", short="Heart scan"),
    "bloods": Checked("Blood tests", BLOODS),
    "vitamins": Checked("Vitamins", VITAMINS),
    "colonoscopy": Checked("Colonoscopy", is_done_by=_is_colonoscopy),
    "injection": Checked(
        "Injection",
        is_done_by=lambda event: _is_injection(event) or is_analogue_given(event),
        is_booked_by=_is_injection,
    ),
    "clinic": Checked(
        "Clinic visit",
        is_done_by=_is_appointment(*VISITS),
        is_booked_by=_is_appointment(*VISITS),
    ),
}
