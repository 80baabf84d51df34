"""Drafts: what was typed into a form and not saved yet, kept for the person who typed it.

A draft outlives signing out, a closed phone and another device. It is nobody else's to see, and
goes when the form is saved or when the person may no longer open the journal.
"""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone

from journal.people import Journal


class Draft(models.Model):
    """What stands in one form of one person, under the form's own address."""

    journal = models.ForeignKey(Journal, models.CASCADE, related_name="drafts")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="drafts")
    address = models.CharField(max_length=300)
    typed = models.TextField()  # as a form is sent, without its tokens
    begun_at = models.DateTimeField(default=timezone.now)
    kept_at = models.DateTimeField(default=timezone.now)
    thrown_away_at = models.DateTimeField(null=True)  # kept a while, so that it can be undone

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=["journal", "person", "address"], name="one_draft_a_form"
            ),
        )

    def __str__(self) -> str:
        return f"{self.address} of {self.person_id}"
