"""A form that shows a part of a record and carries the rest along unseen, so that none is lost."""

from __future__ import annotations

from django import forms

from journal.formfields import PartialDateFormField, PartialDateWidget
from journal.recordform import Group


class HiddenDate(PartialDateWidget):
    """A date that is carried along without being shown."""

    template_name = "django/forms/widgets/multiwidget.html"

    def __init__(self):
        super().__init__()
        self.widgets = [forms.HiddenInput() for _ in self.widgets]


class PartForm:
    """Mixed into a RecordForm: `shown` names the fields that are seen, in their order."""

    shown: tuple[str, ...] = ()

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        rest = (name for name in cls._meta.fields if name not in cls.shown)
        cls.groups = (Group((*cls.shown, *rest)),)

    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        for name, field in self.fields.items():
            if name not in self.shown:
                is_date = isinstance(field, PartialDateFormField)
                field.widget = HiddenDate() if is_date else field.hidden_widget()
