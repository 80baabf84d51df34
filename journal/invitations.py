"""Invitations: a link that lets one person into one journal, once, for three days.

Only a digest of the link's token is kept. The token is made from the form's own key, so that a
second click shows the same link again, and from the site's secret, so that nobody else can make it.
"""

from __future__ import annotations

from django.conf import settings
from django.db import models
from django.utils import timezone

from journal.people import Journal, Membership

CODES_AT_MOST = 5  # wrong ones, in all; then the link is dead


class Invitation(models.Model):
    """That whoever holds the link may join, as what, and until when."""

    journal = models.ForeignKey(Journal, models.CASCADE, related_name="invitations")
    role = models.CharField(
        "What they may do", max_length=6, choices=Membership.Role.choices[1:], default="reader"
    )
    for_whom = models.CharField("For whom", max_length=80, blank=True)
    token = models.CharField(max_length=64, unique=True, editable=False)  # a digest of it
    code = models.CharField(max_length=64, blank=True, editable=False)  # a digest; "": none asked
    wrong_codes = models.PositiveSmallIntegerField(default=0, editable=False)
    made_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.CASCADE, editable=False, related_name="+"
    )
    made_at = models.DateTimeField(default=timezone.now, editable=False)
    ends_at = models.DateTimeField(editable=False)
    used_at = models.DateTimeField(null=True, editable=False)
    used_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, models.SET_NULL, null=True, editable=False, related_name="+"
    )
    withdrawn_at = models.DateTimeField(null=True, editable=False)

    class Meta:
        constraints = (
            models.CheckConstraint(
                condition=models.Q(role__in=["editor", "reader"]),
                name="nobody_is_invited_to_be_owner",
            ),
        )

    def __str__(self) -> str:
        return f"{self.role} {self.journal_id}"

    @property
    def ended(self) -> str:
        """Why it can be used no longer, in a word; "" while it can."""
        if self.used_at:
            return "used"
        if self.withdrawn_at:
            return "withdrawn"
        if self.wrong_codes >= CODES_AT_MOST:
            return "tried"
        return "expired" if self.ends_at <= timezone.now() else ""
