"""What all kinds of record have in common: the row, and the description of a kind."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.core.exceptions import ObjectDoesNotExist
from django.db import connection, models
from django.utils import timezone
from simple_history.manager import HistoryManager
from simple_history.models import HistoricalRecords

from journal.fields import PartialDateField, WordsField, WrittenField, written_or_none
from journal.ids import new_id
from journal.privacy import SeenByWhom
from surveillance import quantities
from surveillance.dates import PartialDate
from surveillance.facts import Event, Passage, Reading, Source

if TYPE_CHECKING:
    from journal.recordform import RecordForm


class Versions(HistoryManager):
    """The versions of rows. Its class is made once; the library would make it at every look."""

    @classmethod
    @cache
    def from_queryset(cls, queryset_class, class_name=None):
        return super().from_queryset(queryset_class, class_name)


class Kept(SeenByWhom, models.Model):
    """A row that is never lost: it has a version, a history, an author and a bin."""

    id = models.UUIDField(primary_key=True, default=new_id, editable=False)
    journal = models.ForeignKey("journal.Journal", models.CASCADE, editable=False, related_name="+")
    version = models.PositiveIntegerField(default=0, editable=False)
    typed_at = models.DateTimeField(editable=False, default=timezone.now)
    typed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, editable=False, related_name="+"
    )
    changed_at = models.DateTimeField(editable=False, default=timezone.now)
    binned_at = models.DateTimeField(null=True, editable=False)
    # cascade: what is erased is erased with its versions; else a last one would be kept of it.
    history = HistoricalRecords(
        inherit=True,
        cascade_delete_history=True,
        custom_model_name=lambda name: f"{name}Version",
        history_manager=Versions,
    )

    class Meta:
        abstract = True

    #: Columns that are kept and undone like the others, but hold nothing to read.
    unseen: tuple[str, ...] = ()

    #: Whether a form that was sent, corrected and sent again corrects the row that it made.
    is_corrected_by_its_form = True

    def validate_constraints(self, exclude=None):
        """Ask the database about the table's constraints: for a whole row, not for a form.

        A form leaves columns out of its check. It refuses in words of its own what the constraints
        refuse, a test holds it to that, and saving puts the row to them in any case.
        """
        if not exclude:
            super().validate_constraints(exclude)

    def settle(self, together: Mapping[uuid.UUID, Kept]) -> None:
        """Put itself right just before it is written with the rows of `together`, by their keys."""

    @property
    def leader(self) -> Kept | None:
        """The row whose `follow_up` is due once this one is written."""
        return None

    def follow_up(self) -> Iterable[Kept]:
        """Other rows that must be put right once this one is written, as they are to be kept."""
        return ()

    def stays(self, undoes: Any) -> bool:
        """Whether undoing that submission leaves this row, which it made, in the journal."""
        return False

    @classmethod
    def typed_fields(cls) -> tuple[models.Field[Any, Any], ...]:
        """The columns that hold what a person typed, in their order."""
        return tuple(field for field in cls._meta.concrete_fields if field.editable)

    def unit_shown(self, name: str) -> str:
        """The unit that the field `name` says, as a letter prints it."""
        display = getattr(self, f"get_{name}_display", None)
        return display() if display else getattr(self, name)

    def shown(self, field: models.Field[Any, Any]) -> str:
        """What this row says in `field`, in words for a page; empty where nothing was typed."""
        try:
            value = getattr(self, field.name)
        except ObjectDoesNotExist:  # an earlier version names what has been erased since
            return "erased for good"
        if value is None or value == "":
            return ""
        if isinstance(field, PartialDateField):
            return value.long()
        if isinstance(field, WrittenField):
            return with_unit(value, field.unit_of(self))
        if isinstance(value, bool):
            return "Yes" if value else "No"
        if field.choices:
            return str(getattr(self, f"get_{field.name}_display")())
        return f"{value} (in the bin)" if getattr(value, "binned_at", None) else str(value)

    def details(self) -> Iterator[Detail]:
        """All that was typed, label by label, in the order of the form."""
        for field in self.typed_fields():
            text = "" if field.name in self.unseen else self.shown(field)
            if text and getattr(self, field.attname) is not False:  # a box that is not ticked
                yield Detail(
                    label=field.verbose_name,
                    text=text,
                    quoted=isinstance(field, WordsField),
                    field=field.name,
                )


@dataclass(frozen=True)
class Detail:
    """One line of a record's page."""

    label: str
    text: str
    quoted: bool = False
    field: str = ""


class Record(Kept):
    """One entry of the journal: something dated, of a kind."""

    # No index of its own: `by_day` begins with it.
    journal = models.ForeignKey(
        "journal.Journal", models.CASCADE, editable=False, related_name="+", db_index=False
    )
    date = PartialDateField("Date")

    class Meta:
        abstract = True
        indexes = [
            models.Index(fields=["journal", "binned_at", "-date", "-id"], name="%(class)s_by_day")
        ]

    def headline(self) -> str:
        """What it says, in one short line: on the timeline, after saving, in the bin."""
        raise NotImplementedError(f"{type(self).__name__} has no headline")

    def line(self) -> str:
        """What else must stand beside the headline: specimen, limit, place."""
        return ""

    def quotation(self) -> str:
        """Words of a report or letter to show on the timeline, as they were received."""
        return ""

    def is_to_come(self, today: date) -> bool:
        """Whether it lies ahead; a month or year does until it ends."""
        return self.date.last > today

    def facts(self) -> Iterable[Reading | Passage | Event]:
        """What this record means to the core."""
        return ()

    def analyte_key(self) -> str:
        """The analyte whose units its numbers are in; empty where they are of no substance."""
        return ""

    def same_entry(self, other: Any) -> bool:
        """Whether `other`, of the same day, looks like this very entry typed again."""
        return bool(self.headline() == other.headline())

    @classmethod
    def newest_of(cls, journal: Any) -> Any:
        """The journal's newest entry of this kind by its date, or None."""
        return cls.rows_of(journal).filter(binned_at=None).order_by("-date", "-id").first()

    @classmethod
    def newest_up_to(cls, journal: Any, when: PartialDate, most: int) -> list[Any]:
        """The journal's newest entries of this kind that do not lie after a date.

        Written out, since every saving asks this: Django takes longer to word it than SQLite to
        answer it.
        """
        table = connection.ops.quote_name(cls._meta.db_table)
        rows = cls._default_manager.raw(
            f"SELECT * FROM {table} WHERE journal_id = %s AND binned_at IS NULL AND date <= %s"
            f"{cls.and_seen_in(journal)} ORDER BY date DESC, id DESC LIMIT {most:d}",
            [journal.pk, when.iso],
        )
        return list(rows)

    @property
    def source(self) -> Source:
        return Source(kind=self._meta.model_name or "", key=str(self.pk))


def with_unit(text: str, unit: str) -> str:
    """A number as typed and its unit, which never wrap apart."""
    written = written_or_none(text)
    return quantities.with_unit(written.figure if written else text, unit)


#: The headings under which the kinds stand where one chooses what to add.
FROM_A_LETTER, HOW_IT_GOES, AROUND_A_VISIT = "From a letter", "How it goes", "Around a visit"
HEADINGS = (FROM_A_LETTER, HOW_IT_GOES, AROUND_A_VISIT)


@dataclass(frozen=True)
class Kind:
    """A kind of record: all that the shared pages need to know of it."""

    slug: str
    name: str  # "5-HIAA result"
    plural: str  # "5-HIAA results"
    icon: str
    model: type[Record]
    form: type[RecordForm]
    what: str = "the entry"  # "the sample": as in "Enter the year of the sample"
    read_back: bool = False  # read back what was typed and ask, before it is stored
    picture: str = ""  # a template that shows an entry better than its list of lines
    under: str = FROM_A_LETTER  # the heading of the chooser under which it stands
    #: More pages of an entry: (label, name of the address, which takes the entry's key).
    pages: tuple[tuple[str, str], ...] = ()
    shares_a_card: bool = False  # on the timeline, several that stand together are one card
    #: What to offer right after saving, e.g. the wording after a scan: (label, address) or None.
    next_step: Callable[[Any], tuple[str, str] | None] = lambda record: None

    leads_on: bool = False  # whether that is what most people do next
    #: The page that a new entry leads to at once, by the name of its address with the entry's key.
    then: str = ""
    #: Entries that belong with one, for its page: (heading, kind slug, rows).
    related: Callable[[Any], list[tuple[str, Any, Any]]] = lambda record: []
    #: What a card needs beside the row itself, added to the query.
    with_more: Callable[[Any], Any] = lambda rows: rows

    def __str__(self) -> str:
        return self.slug

    def __reduce__(self) -> tuple[Callable[[str], Kind], tuple[str]]:
        """Kept in the cache by its slug: it is the same one everywhere."""
        return _kind_of, (self.slug,)

    def of(self, journal: Any) -> models.QuerySet[Any]:
        """The rows of this journal that are not in the bin: the only way to a row."""
        return self.everything_of(journal).filter(binned_at=None)

    def shown(self, journal: Any) -> models.QuerySet[Any]:
        """The same rows with what their cards name beside them, in one query."""
        return self._with_names(self.of(journal))

    def these(self, journal: Any, keys: Iterable[uuid.UUID]) -> list[Any]:
        """Those of the rows that `shown` gives; other journals' keys give nothing.

        Whose they are is looked at here and not asked of the database: SQLite would go through
        all of a journal's rows by their index, where the keys alone find each at once.
        """
        rows = self._with_names(self.model._default_manager.filter(pk__in=list(keys)))
        return [row for row in rows if row.is_seen_in(journal) and row.binned_at is None]

    def _with_names(self, rows: models.QuerySet[Any]) -> models.QuerySet[Any]:
        relations = [field for field in self.model.typed_fields() if field.is_relation]
        # One of the same kind is named on an entry's own page only, as the report added to.
        named = [field.name for field in relations if field.related_model is not self.model]
        return self.with_more(rows.select_related(*named) if named else rows)

    def one(self, journal: Any, key: Any) -> Any:
        """That row of this journal, the bin left out; None for any other key, however odd."""
        try:
            return self.of(journal).filter(pk=uuid.UUID(str(key))).first()
        except ValueError:
            return None

    def everything_of(self, journal: Any) -> models.QuerySet[Any]:
        """The rows of this journal that whoever looks may see, those in the bin included."""
        return self.model.rows_of(journal)


def _kind_of(slug: str) -> Kind:
    from journal.kinds import BY_SLUG  # which is made of these

    return BY_SLUG[slug]
