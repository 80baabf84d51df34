"""One line of a letter of results: a whole result, of which only its own boxes are shown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from journal.formfields import PlaceWidget
from journal.kinds.result import KIND, OWN, Result, ResultForm, usual_unit
from journal.people import Place
from journal.recordform import NEAR
from surveillance.analytes import CHROMOGRANIN_A, EGFR, Analyte
from surveillance.named import asks_for_sample

SHARED = ("date", "laboratory")  # said once for the whole letter
NOT_SHOWN = ("note",)  # what a result may hold that no line shows
LIMITS = ("lower_limit", "upper_limit")
SAID = {"own_name": "name", "value": "result", "unit": "unit", "method": "kit or equation",
        "specimen": "sample", "lower_limit": "lower limit",
        "upper_limit": "upper limit"}  # fmt: skip
METHODS = {CHROMOGRANIN_A.key: "Kit, as printed", EGFR.key: "Equation, as printed"}


class Known:
    """What the lines of one form ask the journal, each asked once."""

    def __init__(self, journal: Any, made: Iterable[Result] = ()):
        self.journal = journal
        self.made = frozenset(row.pk for row in made)
        self.filled: frozenset[str] = frozenset()  # the analytes that have a result

    @cached_property
    def places(self) -> dict[str, Place]:
        return {place.name: place for place in self.journal.places.order_by("name")}

    @cached_property
    def results(self) -> dict[str, list[Result]]:
        """The journal's other results of what was filled in, the newest first."""
        rows = KIND.of(self.journal).filter(analyte__in=self.filled).exclude(pk__in=self.made)
        found: dict[str, list[Result]] = {}
        for row in rows.select_related("laboratory").order_by("-date", "-id"):
            found.setdefault(row.analyte, []).append(row)
        return found

    @cached_property
    def before(self) -> list[dict[str, str]]:
        """How each result so far was named and measured, the newest last."""
        said = ("analyte", "own_name", "unit", "method", "laboratory__name")
        return list(KIND.of(self.journal).order_by("date", "id").values(*said))

    @cached_property
    def units(self) -> dict[str, str]:
        """The unit of the last result of each analyte."""
        return {row["analyte"]: row["unit"] for row in self.before}

    def printed(self, field: str, analyte: str) -> list[str]:
        """What letters have said in a field of this analyte before."""
        return sorted({row[field] for row in self.before if row["analyte"] == analyte} - {""})


class LineForm(ResultForm):
    """One result. What it compares itself with, and the places, it has from `known`."""

    class Meta(ResultForm.Meta):
        fields = ("analyte", "own_name", "value", "unit", "method", "specimen", *LIMITS, *SHARED)

    def __init__(self, *args, known: Known, name: str, **kwargs):
        self.known = known
        super().__init__(*args, journal=known.journal, today=known.journal.today, **kwargs)
        for field, what in SAID.items():
            self.fields[field].label = f"{name}, {what}"
            self.fields[field].help_text = ""
        for field in ("own_name", "value", *LIMITS):  # a style knows by it which are empty
            self.fields[field].widget.attrs["placeholder"] = " "
        self.fields["unit"].widget.attrs |= {"autocomplete": "off", "autocapitalize": "none"}
        self._offer("own_name", OWN)
        self._offer("method", self.prefix)

    def _offer(self, field: str, analyte: str) -> None:
        """Let the browser offer what letters have printed here before."""
        box = PlaceWidget(self.fields[field].widget.attrs | {"autocomplete": "off"})
        box.attrs["list"] = f"id_{self.add_prefix(field)}_names"
        box.names = lambda: self.known.printed(field, analyte)
        self.fields[field].widget = box

    @property
    def places(self) -> dict[str, Any]:
        return self.known.places

    @cached_property
    def nearest(self) -> list[Any]:
        when = self.cleaned_data["date"].iso
        return [row for row in self._alike() if row.date.iso <= when][:NEAR]

    def neighbour(self, **same: Any) -> Any:
        when = self.cleaned_data["date"].iso
        rows = [r for r in self._alike() if all(getattr(r, n) == v for n, v in same.items())]
        before = (row for row in rows if row.date.iso <= when)
        return next(before, rows[-1] if rows else None)

    def _alike(self) -> list[Result]:
        return self.known.results.get(self.instance.analyte, [])

    def _born(self):
        return self.known.journal.born


@dataclass
class Line:
    """An analyte, or something of one's own, on the form."""

    prefix: str
    analyte: Analyte | None
    form: LineForm
    is_filled: bool = False
    carries: str = ""  # the key of the row that it shows, as its form carries it

    @property
    def key(self) -> str:
        return self.analyte.key if self.analyte else OWN

    @property
    def name(self) -> str:
        return self.own_name or name_of(self.prefix, self.analyte)

    @property
    def own_name(self) -> str:
        return "" if self.analyte else self._typed("own_name")

    @property
    def method_label(self) -> str:
        """What its box for kit or equation is called; empty where it has none."""
        return METHODS.get(self.key, "")

    @property
    def anchor(self) -> str:
        return str(self.form["value"].auto_id)

    @property
    def shown(self) -> tuple[str, ...]:
        """The boxes that a person sees of it."""
        own = () if self.analyte else ("own_name",)
        method = ("method",) if self.method_label else ()
        sample = ("specimen",) if self.has_sample else ()
        return (*own, "value", "unit", *LIMITS, *method, *sample)

    @property
    def has_sample(self) -> bool:
        """Whether it has a box for the sample: where one is asked for, or was said before."""
        return asks_for_sample(self.analyte) or self._sends_sample or bool(self._typed("specimen"))

    @property
    def _sends_sample(self) -> bool:
        return self.form.is_bound and self.form.add_prefix("specimen") in self.form.data

    @property
    def wrong_boxes(self) -> list[tuple[str, Any]]:
        """The boxes that must be corrected, each with what it is called."""
        return [(SAID[name], self.form[name]) for name in self.shown if self.form[name].errors]

    @property
    def is_begun(self) -> bool:
        """Whether something was typed that is of no use without a result."""
        begins_with = ("specimen", "unit") if self.analyte else ("specimen",)
        names = (name for name in self.shown if name not in begins_with)
        return not self.is_filled and any(self._typed(name) for name in names)

    @property
    def holds(self) -> bool:
        """Whether anything of it was typed, or saved before."""
        return self.is_filled or self.is_begun or bool(self.form.instance.value)

    def _typed(self, name: str) -> str:
        return str(self.form[name].value() or "").strip()

    @property
    def not_shown(self) -> tuple[str, ...]:
        """What its row may hold that no box of it shows."""
        method = () if self.method_label else ("method",)
        sample = () if self._sends_sample else ("specimen",)
        return (*NOT_SHOWN, *method, *sample)

    def errors(self) -> Iterator[tuple[str, str]]:
        """What is wrong with its own boxes: where it stands, and how to mend it."""
        for what, box in self.wrong_boxes:
            yield from ((box.auto_id, f"{self.name}, {what}: {words}") for words in box.errors)
        for field, told in self.form.errors.items():
            if field not in (*SHARED, *self.shown):
                yield from ((self.anchor, f"{self.name}: {words}") for words in told)


def name_of(prefix: str, analyte: Analyte | None) -> str:
    """What its labels call a line; one of one's own by its number."""
    return analyte.name if analyte else f"Your own {prefix.rpartition('-')[2]}"


def first_unit(known: Known, key: str) -> str:
    """The unit that a line begins with: that of its last result, else the usual one."""
    return known.units.get(key) or usual_unit(known.journal, key)
