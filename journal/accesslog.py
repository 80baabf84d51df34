"""The access log: who saw, printed, took away or shared what, and when; for the owner to read.

Reads by others than the owner, and everybody's prints, downloads and links. What was changed is
not written twice: the submissions say it.
"""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone

from journal.people import Journal


class Access(models.Model):
    """One line. It names a page and an entry by their keys, and holds nothing that was typed."""

    class Act(models.TextChoices):
        SEEN = "seen", "Seen"
        PRINTED = "printed", "Printed"
        TAKEN = "taken", "Downloaded"
        SHARED = "shared", "Shared"  # invited, joined, left, another role

    journal = models.ForeignKey(Journal, models.CASCADE, related_name="accesses")
    at = models.DateTimeField(default=timezone.now)
    by = models.ForeignKey(settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+")
    role = models.CharField(max_length=6)  # as it was then
    act = models.CharField(max_length=7, choices=Act.choices)
    page = models.CharField(max_length=40)  # the name of the address, or what was shared
    kind = models.CharField(max_length=40, blank=True)  # of the entry, where it is about one
    entry = models.CharField(max_length=64, blank=True)  # its key, or a measure's name
    whom = models.ForeignKey(  # who was let in, or is no longer
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, related_name="+"
    )

    class Meta:
        indexes = (models.Index(fields=["journal", "-at"], name="accesses_by_time"),)
        constraints = (
            models.CheckConstraint(
                condition=models.Q(act__in=["seen", "printed", "taken", "shared"]),
                name="act_of_access_is_known",
            ),
        )

    def __str__(self) -> str:
        return f"{self.act} {self.page}"
