"""Whose journal it is, and who may open it."""

from __future__ import annotations

import secrets
from datetime import date
from functools import cached_property
from typing import TYPE_CHECKING

from django.conf import settings
from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.utils import timezone

from surveillance.dates import PartialDate

if TYPE_CHECKING:
    from journal.background import Background


class People(BaseUserManager["Person"]):
    """Makes accounts; the sign-up itself is django-allauth's."""

    def create_user(self, email: str, password: str | None = None, name: str = "") -> Person:
        person = self.model(email=self.normalize_email(email).lower(), name=name)
        person.set_password(password)
        person.save(using=self._db)
        return person


class Person(AbstractBaseUser):
    """Somebody with an account: a patient or a carer."""

    email = models.EmailField("E-mail address", unique=True)
    name = models.CharField("Your name", max_length=80, blank=True)
    is_active = models.BooleanField(default=True)
    date_joined = models.DateTimeField(default=timezone.now, editable=False)

    objects = People()
    USERNAME_FIELD = "email"

    def __str__(self) -> str:
        return self.name or self.email.partition("@")[0]


# No vowels and no look-alikes: an address that spells nothing and can be read aloud.
LETTERS_OF_KEYS = "bcdfghjkmnpqrstvwxz23456789"


def new_journal_key() -> str:
    """A journal's address: 20 of 27 signs, 95 bits, so that nobody meets one by guessing."""
    return "".join(secrets.choice(LETTERS_OF_KEYS) for _ in range(20))


class Journal(models.Model):
    """One person's journal."""

    id = models.CharField(primary_key=True, max_length=20, default=new_journal_key, editable=False)
    name = models.CharField("Whose journal it is", max_length=80)
    # Raised first in every transaction that writes, which locks on SQLite and PostgreSQL alike.
    version = models.PositiveBigIntegerField(default=0, editable=False)
    begun_at = models.DateTimeField(default=timezone.now, editable=False)
    # The form that began it: a second click on it must not begin a second journal.
    begun_by = models.UUIDField(unique=True, null=True, editable=False)
    is_example = models.BooleanField(default=False, editable=False)
    as_of = models.DateField(null=True, editable=False)  # the example's own "today"

    #: Whether whoever looks sees what is kept private. `journal/access.py` says so for the owner;
    #: a journal that was reached in any other way shows none of it.
    sees_private = False

    class Meta:
        constraints = (
            models.UniqueConstraint(
                fields=["is_example"],
                condition=models.Q(is_example=True),
                name="one_example_journal",
            ),
            models.CheckConstraint(
                condition=models.Q(is_example=False) | models.Q(as_of__isnull=False),
                name="example_journal_has_its_own_today",
            ),
        )

    def __str__(self) -> str:
        return self.name

    @property
    def title(self) -> str:
        """ "Jean’s journal", as headers say it."""
        return self.name if "journal" in self.name.casefold() else f"{self.name}’s journal"

    @property
    def today(self) -> date:
        """Today by the clock of this computer or host; in the example, the day it was made for."""
        return self.as_of or timezone.localdate()

    @cached_property
    def about(self) -> Background:
        """The background page's row, or an empty one that was never written."""
        from journal.background import Background  # which itself belongs to a journal

        row = Background.objects.filter(journal=self).first() or Background(journal=self)
        if row.binned_at:  # its first saving was undone: the same row, with nothing in it
            for field in row.typed_fields():
                setattr(row, field.attname, field.get_default())
        return row

    @property
    def born(self) -> PartialDate | None:
        """The date of birth, where it was typed."""
        return self.about.born

    @property
    def places(self) -> models.QuerySet[Place]:
        return Place.objects.filter(journal=self)


class Membership(models.Model):
    """That a person may open a journal, and as what."""

    class Role(models.TextChoices):
        OWNER = "owner", "Owner"
        EDITOR = "editor", "Can add and correct, read and print"
        READER = "reader", "Can read, print, comment and suggest questions"

    journal = models.ForeignKey(Journal, models.CASCADE, related_name="memberships")
    person = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="memberships")
    role = models.CharField(max_length=6, choices=Role.choices)
    since = models.DateTimeField(default=timezone.now, editable=False)
    # By which this person tells their journals apart: 0 to 5, as tokens.css draws them.
    colour = models.PositiveSmallIntegerField(default=0, editable=False)
    # Reviewing: the last submission that this person has marked as read, and when they did.
    read_to = models.PositiveBigIntegerField(default=0, editable=False)
    read_at = models.DateTimeField(null=True, editable=False)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["journal", "person"], name="one_role_a_person"),
            models.UniqueConstraint(
                fields=["journal"], condition=models.Q(role="owner"), name="one_owner_a_journal"
            ),
            models.CheckConstraint(
                condition=models.Q(role__in=["owner", "editor", "reader"]), name="role_is_known"
            ),
        )

    def __str__(self) -> str:
        return f"{self.person_id} {self.role} {self.journal_id}"


class Place(models.Model):
    """A laboratory or hospital of a journal, so that spelling does not split a series."""

    journal = models.ForeignKey(Journal, models.CASCADE, related_name="+")
    name = models.CharField(max_length=120)

    class Meta:
        constraints = (
            models.UniqueConstraint(fields=["journal", "name"], name="a_place_stands_once"),
        )

    def __str__(self) -> str:
        return self.name
