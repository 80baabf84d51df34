"""Forms of sharing: inviting somebody, typing a spoken code, another role, handing over."""

from __future__ import annotations

from typing import Any

from django import forms

from journal.formfields import refuse_all_but_one_line
from journal.models import Membership

ROLES = (
    (
        Membership.Role.READER.value,
        "Can read, print, comment and suggest questions. They change none of your entries.",
    ),
    (Membership.Role.EDITOR.value, "Can add and correct as well. You see who typed what."),
)


class InviteForm(forms.Form):
    """For whom an invitation is, what it lets them do, and whether a code is spoken besides."""

    for_whom = forms.CharField(
        label="For whom",
        max_length=80,
        required=False,
        help_text="So that you know your invitations apart. For example: Anna, my sister",
        validators=[refuse_all_but_one_line],
    )
    role = forms.ChoiceField(
        label="What they may do",
        choices=ROLES,
        initial=Membership.Role.READER,
        widget=forms.RadioSelect,
        help_text="Neither of them sees what you keep for yourself.",
    )
    spoken = forms.BooleanField(
        label="Ask for a spoken code as well",
        required=False,
        help_text="Six digits that you tell them yourself. The link alone then opens nothing.",
    )


class CodeForm(forms.Form):
    """The six digits that somebody was told."""

    code = forms.RegexField(
        r"^\s*(\d\s*){6}$",
        label="The code that you were told",
        help_text="Six digits",
        max_length=30,
        widget=forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off", "size": "10"}),
        error_messages={
            "required": "Type the six digits that you were told.",
            "invalid": "A code has six digits, for example 012 345.",
        },
    )

    def clean_code(self) -> str:
        """Without the spaces that people type to read it better."""
        return "".join(self.cleaned_data["code"].split())


class RoleForm(forms.Form):
    """What a member may do."""

    role = forms.ChoiceField(label="What they may do", choices=ROLES, widget=forms.RadioSelect)


class HandOverForm(forms.Form):
    """To whom the journal goes, and that it shall."""

    member = forms.TypedChoiceField(
        label="Who shall own this journal",
        coerce=int,
        widget=forms.RadioSelect,
        error_messages={"required": "Choose who shall own this journal."},
    )
    sure = forms.BooleanField(
        label="Yes, make them the owner",
        error_messages={"required": "Tick the box to go on."},
    )

    def __init__(self, *args: Any, members: list[Membership], **kwargs: Any):
        super().__init__(*args, **kwargs)
        field = self.fields["member"]
        assert isinstance(field, forms.TypedChoiceField)
        field.choices = [(one.pk, str(one.person)) for one in members]
