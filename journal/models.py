"""All tables in one place, as Django looks for them; and what was sent in by forms."""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone

from journal.people import Journal, Membership, Person, Place  # first: the kinds refer to them

from journal.background import Background  # isort: skip
from journal.kinds import KINDS  # isort: skip
from journal.decisions import Decision  # isort: skip
from journal.letters import Letter  # isort: skip
from journal.accesslog import Access  # isort: skip
from journal.drafts import Draft  # isort: skip
from journal.invitations import Invitation  # isort: skip
from journal.remarks import Remark  # isort: skip

__all__ = [
    "KINDS", "Access", "Background", "Change", "Decision", "Draft", "Invitation", "Journal",
    "Letter", "Membership", "Person", "Place", "Remark", "Submission",
]  # fmt: skip


class Submission(models.Model):
    """One sending of a form: the same sent again is answered again, not done again.

    `key` is made with the form. The same key with other content (Back, correct, send again) is a
    row of its own, an edit of what the first one made.
    """

    key = models.UUIDField()
    digest = models.CharField(max_length=64)  # keyed, so that it tells nothing about the content
    journal = models.ForeignKey(Journal, models.CASCADE, related_name="submissions")
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    at = models.DateTimeField(default=timezone.now)
    undoes = models.ForeignKey("self", models.SET_NULL, null=True, related_name="undone_by")

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=["journal", "key", "digest"], name="the_same_content_is_sent_once"
            ),
        )

    def __str__(self) -> str:
        return str(self.key)


class Change(models.Model):
    """What a submission did to one row: from which version to which."""

    submission = models.ForeignKey(Submission, models.CASCADE, related_name="changes")
    table = models.CharField(max_length=40)  # the model's name
    row = models.UUIDField(db_index=True)
    before = models.PositiveIntegerField()  # 0: it was not there
    after = models.PositiveIntegerField()

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["submission", "row"], name="a_row_changes_once"),
            models.CheckConstraint(
                condition=models.Q(after__gt=models.F("before")), name="a_change_raises_the_version"
            ),
        )

    def __str__(self) -> str:
        return f"{self.table} {self.row} {self.before} to {self.after}"
