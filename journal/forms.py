"""Forms that are no records: sign-up, the first three questions, the filter of the timeline."""

from allauth.account.forms import SignupForm as AllauthSignupForm
from django import forms
from django.core.exceptions import ValidationError

from journal.formfields import (
    LinesField,
    PartialDateFormField,
    refuse_all_but_one_line,
    refuse_control_characters,
)
from journal.kinds.question import BASIS_AT_MOST
from journal.remarks import COMMENT_AT_MOST, SUGGESTION_AT_MOST
from surveillance.dates import NotADate, PartialDate, read_date


class SignupForm(AllauthSignupForm):
    """Name, e-mail address, one password box that may be pasted into."""

    name = forms.CharField(
        label="Your name",
        max_length=80,
        required=False,
        help_text="As others shall see it beside what you type. You can leave it empty.",
        validators=[refuse_all_but_one_line],
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
    )
    field_order = ("name", "email", "password1")

    def save(self, request):
        """Make the account, with its name."""
        person = super().save(request)
        if person is not None:
            person.name = self.cleaned_data["name"].strip()
            person.save(update_fields=["name"])
        return person


class BeginForm(forms.Form):
    """The three questions, each of which may be skipped."""

    whose = forms.CharField(
        label="Whose journal is it?",
        max_length=80,
        required=False,
        help_text="Your name, or the name of the person you help. It stands on every page.",
        validators=[refuse_all_but_one_line],
    )
    visit = PartialDateFormField(
        label="When is the next visit?",
        required=False,
        may_be_future=True,
        help_text="If you only know the month, leave Day empty",
    )

    def __init__(self, *args, today, **kwargs):
        super().__init__(*args, **kwargs)
        self.fields["visit"].today = today
        self.fields["visit"].what = "the visit"


class LooseDateField(forms.CharField):
    """One box for a date to filter by: "2024", "March 2024" or "16 March 2024"."""

    def __init__(self, *, today, **kwargs):
        self.today = today
        super().__init__(max_length=30, required=False, **kwargs)

    def clean(self, value) -> PartialDate | None:
        words = super().clean(value).replace("/", " ").replace("-", " ").replace(".", " ").split()
        if not words:
            return None
        if len(words) == 3 and len(words[0]) == 4:
            words.reverse()
        if len(words) > 3:
            raise ValidationError("Type a year, a month and year, or a date: March 2024.")
        try:
            return read_date(*([""] * (3 - len(words))), *words, what="the entry", today=self.today)
        except NotADate as error:
            raise ValidationError(str(error)) from error


class FilterForm(forms.Form):
    """Which part of the timeline to show."""

    kind = forms.ChoiceField(label="Kind", required=False)

    def __init__(self, *args, kinds, today, **kwargs):
        super().__init__(*args, **kwargs)
        everything = [("", "Everything")]
        self.fields["kind"].choices = everything + [(kind.slug, kind.plural) for kind in kinds]
        hint = "For example 2024 or March 2024"
        self.fields["since"] = LooseDateField(label="From", today=today, help_text=hint)
        self.fields["until"] = LooseDateField(label="To", today=today, help_text=hint)


class LetterForm(forms.Form):
    """A photo or PDF of a letter; what it is gets checked in journal/intake/."""

    file = forms.FileField(
        label="Photo or PDF of the letter",
        help_text="JPEG, PNG, WebP or PDF, up to 20 MB. A photo loses its hidden details, such as "
        "where it was taken. A PDF is kept as it is.",
        widget=forms.ClearableFileInput(
            attrs={"accept": "image/jpeg,image/png,image/webp,application/pdf"}
        ),
        error_messages={"required": "Choose a photo or PDF first.", "empty": "This file is empty."},
    )
    caption = forms.CharField(
        label="What it is",
        max_length=120,
        required=False,
        help_text="For example: letter of 20 January, page 1",
        validators=[refuse_all_but_one_line],
    )


class ConfirmForm(forms.Form):
    """A box to tick before something is erased for good."""

    sure = forms.BooleanField(
        label="Yes, erase it for good", error_messages={"required": "Tick the box to go on."}
    )


class CommentForm(forms.Form):
    """A comment on an entry."""

    text = LinesField(
        label="Your comment",
        max_length=COMMENT_AT_MOST,
        validators=[refuse_control_characters],
        widget=forms.Textarea(attrs={"rows": 4, "maxlength": COMMENT_AT_MOST}),
        error_messages={"required": "Type your comment."},
    )

    @classmethod
    def of(cls, remark):
        """What the form begins with, to correct a remark."""
        return {"text": remark.text}

    def told(self):
        """What was typed, as a remark keeps it."""
        return self.cleaned_data["text"]


class SuggestionForm(CommentForm):
    """A question that somebody suggests, and why."""

    text = LinesField(
        label="Your question",
        help_text=f"As one would say it to the team, in at most {SUGGESTION_AT_MOST} characters",
        max_length=SUGGESTION_AT_MOST,
        validators=[refuse_control_characters],
        widget=forms.Textarea(attrs={"rows": 3, "maxlength": SUGGESTION_AT_MOST}),
        error_messages={"required": "Type the question."},
    )
    why = forms.CharField(
        label="Why you suggest it",
        max_length=BASIS_AT_MOST,
        required=False,
        validators=[refuse_all_but_one_line],
    )

    @classmethod
    def of(cls, remark):
        return {"text": remark.asks, "why": remark.why}

    def told(self):
        """The question in one paragraph, and why in a second one."""
        question = " ".join(self.cleaned_data["text"].split())
        return f"{question}\n{self.cleaned_data['why']}".strip()


class AnswerForm(forms.Form):
    """What the owner says to a remark."""

    answer = LinesField(
        label="Your answer",
        max_length=COMMENT_AT_MOST,
        required=False,
        validators=[refuse_control_characters],
        widget=forms.Textarea(attrs={"rows": 3, "maxlength": COMMENT_AT_MOST}),
    )
