"""Renogram: LEFT and RIGHT split function, half-times and drainage, as the report gives them."""

from collections.abc import Iterable, Iterator

from django import forms
from django.core.exceptions import ValidationError
from django.db import models

from journal.fields import NumberOf, WordsField, WrittenField, written_or_none
from journal.formfields import WordsFormField
from journal.record import Detail, Kind, Record, with_unit
from journal.recordform import Group, RecordForm
from surveillance import contradictions, plausibility
from surveillance.facts import Event, Passage, Reading, Side
from surveillance.plausibility import Doubt


class Renogram(Record):
    """One renogram. LEFT is the person's own left; neither share is ever filled in."""

    class Agent(models.TextChoices):
        MAG3 = "mag3", "MAG3"
        DTPA = "dtpa", "DTPA"
        DMSA = "dmsa", "DMSA"

    class Shares(models.TextChoices):
        BOTH = "both", "The report gives both"
        LEFT_NOT_SAID = "left_not_said", "LEFT is not said"
        RIGHT_NOT_SAID = "right_not_said", "RIGHT is not said"
        NEITHER = "neither", "The report gives neither"
        ONLY_LEFT = "only_left", "I have one kidney: the LEFT"
        ONLY_RIGHT = "only_right", "I have one kidney: the RIGHT"

    agent = models.CharField(
        "Agent (what was injected)", max_length=4, choices=Agent.choices, default=Agent.MAG3
    )
    left_share = WrittenField("LEFT share", unit="=%")
    left_share_number = NumberOf("left_share")
    right_share = WrittenField("RIGHT share", unit="=%")
    right_share_number = NumberOf("right_share")
    shares = models.CharField(
        "Does it give both shares?", max_length=14, choices=Shares.choices, default=Shares.BOTH
    )
    left_half_time = WrittenField("LEFT half-time", unit="=minutes")
    left_half_time_number = NumberOf("left_half_time")
    right_half_time = WrittenField("RIGHT half-time", unit="=minutes")
    right_half_time_number = NumberOf("right_half_time")
    left_drainage = WordsField("LEFT drainage", max_length=1000, blank=True)
    right_drainage = WordsField("RIGHT drainage", max_length=1000, blank=True)
    diuretic = models.CharField("Water tablet or injection (diuretic)", max_length=80, blank=True)
    place = models.ForeignKey(
        "journal.Place",
        models.SET_NULL,
        null=True,
        blank=True,
        related_name="+",
        verbose_name="Hospital",
    )
    conclusion = WordsField("Conclusion of the report", max_length=4000, blank=True)

    class Meta(Record.Meta):
        constraints = (
            models.CheckConstraint(
                condition=models.Q(left_share_number__isnull=True)
                | models.Q(left_share_number__range=(0, 100)),
                name="renogram_left_percent_is_a_percentage",
            ),
            models.CheckConstraint(
                condition=models.Q(right_share_number__isnull=True)
                | models.Q(right_share_number__range=(0, 100)),
                name="renogram_right_percent_is_a_percentage",
            ),
            models.CheckConstraint(
                condition=~models.Q(shares="both")
                | models.Q(left_share_number__isnull=False, right_share_number__isnull=False),
                name="renogram_with_both_shares_has_both",
            ),
        )

    def __str__(self) -> str:
        return f"{self.headline()}, {self.date.long()}"

    def side(self, side: Side) -> str:
        """ "LEFT 37%", or that it is not said; never a number without its side."""
        text = self.left_share if side is Side.LEFT else self.right_share
        return f"{side}\u00a0{with_unit(text, '%')}" if text else f"{side} not said"

    def headline(self) -> str:
        if self.shares in (self.Shares.ONLY_LEFT, self.Shares.ONLY_RIGHT):
            return self.get_shares_display()
        if self.shares == self.Shares.NEITHER:
            return "Shares not said"
        return f"{self.side(Side.LEFT)}, {self.side(Side.RIGHT)}"

    def line(self) -> str:
        place = f", {self.place.name}" if self.place else ""
        return f"{self.get_agent_display()} renogram{place}{self.sum_mark()}"

    def sum_mark(self) -> str:
        """Said beside shares that do not add up to 100: they are kept as the report gives them."""
        if self.shares != self.Shares.BOTH:
            return ""
        left, right = written_or_none(self.left_share), written_or_none(self.right_share)
        if not left or not right or 99 <= left.number + right.number <= 101:
            return ""
        return f", adds up to {(left.number + right.number).normalize():f} as written"

    def quotation(self) -> str:
        return self.conclusion

    def details(self) -> Iterator[Detail]:
        for detail in super().details():
            if detail.field != "shares" or self.shares != self.Shares.BOTH:
                yield detail

    def same_entry(self, other: "Renogram") -> bool:
        return self.agent == other.agent

    def facts(self) -> Iterable[Reading | Passage | Event]:
        name = f"{self.get_agent_display()} renogram"
        yield Event(
            source=self.source, when=self.date, label=name, kind="renogram", what=self.agent
        )
        sides = ((Side.LEFT, "left"), (Side.RIGHT, "right"))
        for side, its in sides:
            if words := getattr(self, f"{its}_drainage"):
                yield Passage(
                    source=self.source,
                    when=self.date,
                    text=words,
                    modality="renogram",
                    label=f"{name}, {side} drainage",
                    side=side,
                )
        for side, its in sides:
            for analyte, unit in (("share", "%"), ("half_time", "min")):
                written = written_or_none(getattr(self, f"{its}_{analyte}"))
                if written:
                    yield Reading(
                        source=self.source,
                        when=self.date,
                        analyte="split-function" if analyte == "share" else "renogram-half-time",
                        written=written,
                        unit=unit,
                        side=side,
                        # Drainage under another diuretic, or none, is another measurement.
                        method=self.get_agent_display()
                        if analyte == "share"
                        else f"{self.get_agent_display()} {self.diuretic}".strip(),
                        place=self.place.name if self.place else "",
                    )
        if self.conclusion:
            yield Passage(
                source=self.source,
                when=self.date,
                text=self.conclusion,
                modality="renogram",
                label=name,
            )


class RenogramForm(RecordForm):
    """Type both numbers: that they add up to 100 is a free check on the copying."""

    class Meta:
        model = Renogram
        fields = (
            "date", "left_share", "right_share", "shares", "agent", "conclusion", "place",
            "left_half_time", "right_half_time", "left_drainage", "right_drainage", "diuretic",
        )  # fmt: skip
        field_classes = dict.fromkeys(
            ("conclusion", "left_drainage", "right_drainage"), WordsFormField
        )
        labels = {
            "date": "Date of the scan",
            "left_share": "LEFT kidney",
            "right_share": "RIGHT kidney",
        }
        help_texts = {
            "date": "If you only know the month, leave Day empty",
            "conclusion": "Copy it word for word",
            "diuretic": "As the report says it, for example: furosemide 20 mg at 20 minutes",
            "left_drainage": "The words of the report about this side",
            "right_drainage": "The words of the report about this side",
        }
        widgets = {
            "agent": forms.RadioSelect,
            "left_drainage": forms.Textarea(attrs={"rows": 2}),
            "right_drainage": forms.Textarea(attrs={"rows": 2}),
            "conclusion": forms.Textarea(attrs={"rows": 4}),
        }

    groups = (
        Group(("date",)),
        Group(
            (("left_share", "right_share"), "shares"),
            heading="Type both numbers from the report. LEFT means your own left.",
        ),
        Group(("conclusion", "agent")),
        Group(
            (
                ("left_half_time", "right_half_time"),
                ("left_drainage", "right_drainage"),
                "diuretic",
                "place",
            ),
            heading="More from the report",
            folded=True,
        ),
    )

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name, other in (("left_share", "right_share"), ("right_share", "left_share")):
            self.fields[name].widget.attrs["data-sum-with"] = f"id_{other}"

    @classmethod
    def take_offer(cls, data, field, value):
        if field != plausibility.SIDES_FIELD:
            return super().take_offer(data, field, value)
        for name in ("share", "half_time", "drainage"):
            left, right = data.get(f"left_{name}", ""), data.get(f"right_{name}", "")
            data[f"left_{name}"], data[f"right_{name}"] = right, left
        return None

    def clean(self):
        cleaned = super().clean()
        shares = cleaned.get("shares")
        missing = Renogram.Shares
        wanted = {
            "left_share": shares in (missing.BOTH, missing.RIGHT_NOT_SAID),
            "right_share": shares in (missing.BOTH, missing.LEFT_NOT_SAID),
        }
        for name, is_wanted in wanted.items():
            if name in cleaned:
                self._check_share(name, cleaned[name], is_wanted=is_wanted)
        return cleaned

    def _check_share(self, name, text, *, is_wanted):
        side = "LEFT" if name == "left_share" else "RIGHT"
        written = written_or_none(text)
        shares = self.cleaned_data.get("shares")
        may_stay_empty = shares not in (None, Renogram.Shares.BOTH)
        if is_wanted and not written:
            rest = "" if may_stay_empty else ", or choose below that it is not said"
            self.add_error(name, ValidationError(f"Type the {side} share from the report{rest}."))
        elif written and written.number == 100 and f"only_{side.lower()}" == shares:
            return  # one kidney does all the work, and some reports say so
        elif written and not is_wanted and may_stay_empty:
            choice = Renogram.Shares(self.cleaned_data["shares"]).label
            self.add_error(
                name, ValidationError(f"Leave {side} empty, or change the answer “{choice}”.")
            )
        elif written and not 0 <= written.number <= 100:
            self.add_error(name, ValidationError(f"Type a {side} share between 0 and 100."))

    def own_doubts(self) -> Iterable[Doubt | None]:
        left = written_or_none(self.cleaned_data["left_share"])
        right = written_or_none(self.cleaned_data["right_share"])
        if not left or not right:
            return
        yield plausibility.sides_sum(left, right)
        yield contradictions.sides_in_words(left, right, self.cleaned_data["conclusion"])
        last = self.neighbour(shares=Renogram.Shares.BOTH, agent=self.cleaned_data["agent"])
        if last:
            yield plausibility.sides_swapped(
                left,
                right,
                previous_left=written_or_none(last.left_share),
                previous_right=written_or_none(last.right_share),
                previous_when=last.date,
            )


KIND = Kind(
    slug="renogram",
    name="Kidney scan (MAG3)",
    plural="Kidney scans",
    icon="kidney",
    model=Renogram,
    form=RenogramForm,
    what="the scan",
    read_back=True,
    picture="components/sides.html",
)
