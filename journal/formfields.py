"""Form fields that accept what letters print and people type, and say how to mend the rest."""

import re
import unicodedata
from collections.abc import Callable, Iterable
from datetime import timedelta

from django import forms
from django.core.exceptions import ValidationError
from django.utils import timezone

from surveillance.dates import NotADate, PartialDate, read_date
from surveillance.numbers import NotANumber, read_number

NO_CHARACTER = re.compile("[\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]").match
TURNING = "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
WORDS_AT_MOST = 100_000  # characters in one report; a long CT report has about 5,000


class PartialDateWidget(forms.MultiWidget):
    """Three text boxes, Day Month Year: no picker, nothing jumps while one types."""

    template_name = "journal_widgets/partial_date.html"
    use_fieldset = True

    def __init__(self, attrs=None):
        box = {"autocomplete": "off", "maxlength": "20"}
        super().__init__(
            {
                "day": forms.TextInput(box | {"inputmode": "numeric"}),
                "month": forms.TextInput(box),
                "year": forms.TextInput(box | {"inputmode": "numeric"}),
            },
            attrs,
        )

    def decompress(self, value):
        if isinstance(value, str) and value:
            value = PartialDate.from_iso(value)
        if not isinstance(value, PartialDate):
            return ["", "", ""]
        return [str(part or "") for part in (value.day, value.month, value.year)]


class PartialDateFormField(forms.MultiValueField):
    """A `PartialDate` from three boxes. RecordForm sets `today` and `what` ("the scan")."""

    widget = PartialDateWidget

    def __init__(self, *, may_be_future=False, **kwargs):
        self.may_be_future = may_be_future
        self.today = None
        self.what = "the entry"
        self.wrong_part = ""
        boxes = tuple(forms.CharField(required=False, max_length=20) for _ in range(3))
        super().__init__(boxes, require_all_fields=False, **kwargs)

    def clean(self, value):
        parts = [str(part or "").strip() for part in (value or ["", "", ""])]
        if not any(parts) and not self.required:
            return None
        today = self.today or timezone.localdate()
        # Of a date that may lie ahead, "28" typed in 2026 means 2028 and not 1928.
        reading_day = today + timedelta(days=1000) if self.may_be_future else today
        try:
            return read_date(
                *parts,
                what=self.what,
                today=reading_day,
                latest=None if self.may_be_future else today,
            )
        except NotADate as error:
            self.wrong_part = error.part
            raise ValidationError(str(error), code="date") from error

    def has_changed(self, initial, data):
        return self.widget.decompress(initial) != [str(part or "") for part in (data or [])]


class WrittenFormField(forms.CharField):
    """A number as written. The text is kept as typed; only the outer blanks are left away."""

    def __init__(self, *, unit="", **kwargs):
        super().__init__(max_length=40, **kwargs)
        self.widget.attrs |= {"inputmode": "decimal", "autocomplete": "off"}
        if unit:
            self.widget.attrs["data-unit"] = unit

    def clean(self, value):
        text = super().clean(value)
        if not text:
            return ""
        try:
            read_number(text)
        except NotANumber as error:
            raise ValidationError(str(error), code="number") from error
        return text


class WholeNumberField(forms.Field):
    """A count or a score: a whole number in a small text box; blank stays blank."""

    widget = forms.TextInput(
        attrs={"inputmode": "numeric", "autocomplete": "off", "maxlength": "6", "size": "4"}
    )

    def __init__(self, *, most: int, **kwargs):
        self.most = most
        super().__init__(required=False, **kwargs)

    def to_python(self, value):
        text = unicodedata.normalize("NFKC", str(value or "")).strip()
        if not text:
            return None
        if not re.fullmatch("[0-9]{1,6}", text) or int(text) > self.most:
            told = f"{self.label}: type a whole number from 0 to {self.most}, or leave it empty."
            raise ValidationError(told, code="number")
        return int(text)


class WordsFormField(forms.CharField):
    """A report's words as received: line ends become one kind, and nothing else is touched.

    Words that are too long are refused and stay in the box. The box itself has no limit: a browser
    would cut what is pasted into it, without a word.
    """

    widget = forms.Textarea(attrs={"rows": 8})

    def __init__(self, *, max_length=None, **kwargs):
        super().__init__(strip=False, **kwargs)
        self.at_most = max_length or WORDS_AT_MOST
        self.widget.attrs["data-at-most"] = str(self.at_most)

    def validate(self, value):
        super().validate(value)
        if len(value) > self.at_most:
            raise ValidationError(
                f"This has {len(value):,} characters. At most {self.at_most:,} can be kept here. "
                "Nothing was cut off: leave out what does not matter, and send it again.",
                code="max_length",
            )

    def to_python(self, value):
        words = super().to_python(value)
        return one_kind_of_line_end(words) if words.strip() else ""


class LinesField(forms.CharField):
    """Lines that somebody typed: a browser ends each with two characters, the journal with one."""

    @classmethod
    def like(cls, field):
        """This in place of another field, with its label and limits."""
        kept = ("required", "label", "help_text", "widget", "max_length")
        return cls(**{name: getattr(field, name) for name in kept})

    def to_python(self, value):
        return one_kind_of_line_end(super().to_python(value))


def one_kind_of_line_end(text: str) -> str:
    """The text with each of its lines ended by a line feed."""
    return re.sub(r"\r\n?", "\n", text)


class PlaceWidget(forms.TextInput):
    """A text box with the journal's names as offers; a datalist works without script."""

    template_name = "journal_widgets/place.html"
    names: Callable[[], Iterable[str]] = tuple

    def get_context(self, name, value, attrs):
        return super().get_context(name, value, attrs) | {"names": self.names()}


class PlaceField(forms.CharField):
    """A laboratory or hospital: picked from those of the journal, or typed once to add it."""

    widget = PlaceWidget

    def __init__(self, **kwargs):
        super().__init__(max_length=120, validators=[refuse_all_but_one_line], **kwargs)
        self.names: Callable[[], Iterable[str]] = tuple

    def offer(self, names, list_id):
        """Let the browser offer the names that this journal has; they are asked for when needed."""
        self.names = self.widget.names = names
        self.widget.attrs["list"] = list_id

    def to_python(self, value):
        text = " ".join(super().to_python(value).split())
        folded = fold(text)
        return next((name for name in self.names() if fold(name) == folded), text) if text else ""


def fold(text: str) -> str:
    """One spelling for what is the same name: case, width and blanks do not count."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def refuse_control_characters(text: str) -> None:
    """Words may hold line ends and tabs; other control characters come from no letter.

    Nor do those that turn the direction of writing round, by which a text can hide what it says,
    and those that Unicode keeps from being characters, which no page can carry.
    """
    if any(
        (unicodedata.category(c) == "Cc" and c not in "\n\t") or c in TURNING or NO_CHARACTER(c)
        for c in text
    ):
        raise ValidationError(
            "This text holds a character that cannot be printed. Type it again without it."
        )


def refuse_all_but_one_line(text: str) -> None:
    """A box of one line holds no line end, and nothing else that cannot be printed."""
    refuse_control_characters(text.replace("\n", "\0").replace("\t", "\0"))
