"""The plan page: what is due and why, a year around today, and the injection in one press."""

from __future__ import annotations

import pickle
import re
import uuid
from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import pytest

from journal import planning, plansteps
from journal.kinds import KINDS
from journal.kinds.dose import Dose
from journal.models import Journal
from surveillance.dates import PartialDate
from surveillance.plan import CHECKED, OTHER
from tests.journal.test_writing import text_of


def at(journal, path: str) -> str:
    return f"/j/{journal.pk}/{path}"


PLAIN = {"told_by": "Dr Shah", "note": "", "own_name": ""}


def boxes(name: str, day) -> dict[str, str]:
    parts = {"day": day.day, "month": day.month, "year": day.year}
    return {f"{name}_{part}": str(number) for part, number in parts.items()}


def told(actor, journal, what: str, **more: str):
    """Something agreed 100 days ago, every 6 months."""
    when = boxes("date", journal.today - timedelta(days=100))
    return actor.add(journal, "check", **PLAIN | when | {"what": what} | more)


def page(actor, journal) -> str:
    """The words of the plan, with plain blanks."""
    response = actor.client.get(at(journal, "plan/"))
    assert response.status_code == 200
    words = re.sub(r"<[^>]+>", "", text_of(response)).replace("\u00a0", " ")
    return re.sub(r"\s+", " ", words)


def group(actor, journal, key: str) -> str:
    html = text_of(actor.client.get(at(journal, "plan/")))
    section = html.partition(f'<h2 id="{key}">')[2].partition("</section>")[0]
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", "", section)).strip()


# ---- the list ----


def test_an_empty_plan_says_what_it_is_for(owner, cast, journal):
    assert "Nothing is agreed or booked here yet." in page(owner, journal)
    assert "Add something to be checked" in page(owner, journal)
    assert "Add something to be checked" not in page(cast.reader, journal)


def test_it_says_that_no_date_is_its_own(owner, journal):
    told(owner, journal, "ct")
    words = page(owner, journal)
    assert "The dates follow from what you were told. This journal proposes none." in words
    assert "No flag does not mean all clear." in words


def test_a_row_tells_when_it_is_due_and_why_and_leads_to_both_records(owner, journal):
    today = journal.today
    check = told(owner, journal, "ct", every_number="2")
    scan = owner.add(journal, "scan", **boxes("date", today - timedelta(days=90)))
    html = text_of(owner.client.get(at(journal, "plan/")))
    words = group(owner, journal, "overdue")
    on = PartialDate.of(today - timedelta(days=100)).long()
    done = PartialDate.of(today - timedelta(days=90)).long()
    assert "CT Was due on" in words.replace("Overdue CT", "CT")
    assert f"Every 2 months, told by Dr Shah on {on}. Last done on {done}, " in words
    for path in (
        f"check/{check.pk}/",
        f"scan/{scan.pk}/",
        "scan/add/?modality=ct",
        f"check/{check.pk}/change/",
    ):
        assert f'href="{at(journal, path)}"' in html


def test_a_booked_one_says_for_when_and_is_told_once(owner, journal):
    told(owner, journal, "clinic")
    coming = journal.today + timedelta(days=12)
    owner.add(journal, "appointment", **boxes("date", coming))
    words = group(owner, journal, "coming")
    assert f"Booked for {PartialDate.of(coming).long()}, in 12 days" in words
    assert words.count("Booked for") == 1
    assert "Add the date it is booked for" not in words


def test_a_booking_of_nothing_agreed_stands_there_too(owner, journal):
    coming = journal.today + timedelta(days=12)
    owner.add(journal, "scan", state="booked", **boxes("date", coming))
    words = group(owner, journal, "coming")
    assert "CT, CANARY abdomen" in words
    assert "Change the booking" in words


def test_a_booking_whose_day_has_passed_asks_whether_it_was_done(owner, journal):
    past = journal.today - timedelta(days=3)
    scan = owner.add(journal, "scan", state="booked", **boxes("date", past))
    assert "Nothing here says whether it was done." in group(owner, journal, "now")
    owner.add(journal, "scan", state="done", **boxes("date", past + timedelta(days=1)))
    assert "Nothing here says whether it was done." not in page(owner, journal)
    assert scan.pk


def test_what_is_done_or_stopped_is_folded_away(owner, journal):
    told(owner, journal, "mri", **boxes("ended", journal.today))
    words = page(owner, journal)
    assert "Done, stopped or told anew (1)" in words
    assert "Nothing agreed is overdue." in words
    assert "Stopped on" in words


def test_a_stent_stands_there_with_its_side(owner, journal):
    due = journal.today + timedelta(days=20)
    owner.add(journal, "procedure", what="", **boxes("change_due", due))
    assert "Ureteric stent, LEFT: change" in group(owner, journal, "coming")


def test_a_course_of_injections_offers_to_plan_them_as_often_as_its_letter_says(owner, journal):
    row = owner.add(
        journal, "treatment", until_year="", stopped_because="", interval="every 28 days"
    )
    entry = text_of(owner.client.get(at(journal, f"treatment/{row.pk}/"))).replace("&amp;", "&")
    path = "check/add/?what=injection&every_number=28&every_period=days"
    assert f'href="{at(journal, path)}"' in entry
    form = owner.client.get(at(journal, path), follow=True).context["form"]
    begun = {name: form.initial[name] for name in ("what", "every_number", "every_period")}
    assert begun == {"what": "injection", "every_number": 28, "every_period": "days"}
    told(owner, journal, "injection")
    entry = text_of(owner.client.get(at(journal, f"treatment/{row.pk}/")))
    assert "Put the injections on the plan" not in entry
    assert "Add a dose given" in entry


@pytest.mark.parametrize(
    "asked",
    [
        "every_number=28",
        "every_number=-1&every_period=days",
        "every_number=9999&every_period=days",
        "every_number=x&every_period=months",
        "what=nothing",
    ],
)
def test_odd_wishes_in_an_address_begin_nothing(owner, journal, asked):
    form = owner.client.get(at(journal, f"check/add/?{asked}"), follow=True).context["form"]
    assert not {"what", "every_number"} & set(form.initial)


def test_an_endoscopy_of_which_nothing_is_said_is_no_colonoscopy(owner, journal):
    told(owner, journal, "colonoscopy")
    day = boxes("date", journal.today - timedelta(days=20))
    plain = {"sort": "endoscopy", "side": "", "change_due_year": "", "change_due_month": ""}
    owner.add(journal, "procedure", what="", **day | plain)
    assert "Last done" not in page(owner, journal)
    owner.add(journal, "procedure", what="Colonoscopy", **day | plain)
    assert "Last done" in page(owner, journal)


def test_of_several_tests_the_plan_says_which_was_done(owner, journal):
    told(owner, journal, "vitamins")
    day = boxes("date", journal.today - timedelta(days=20))
    owner.add(journal, "result", analyte="vitamin-d", unit="nmol/L", **day)
    assert "(Vitamin D), 20 days ago" in page(owner, journal)


def test_every_link_of_the_plan_leads_somewhere(owner, journal):
    for what in (*CHECKED, OTHER):
        name = "Eye clinic" if what == OTHER else ""
        told(owner, journal, what, own_name=name, every_number="1")
    owner.add(journal, "procedure", **boxes("change_due", journal.today - timedelta(days=2)))
    html = text_of(owner.client.get(at(journal, "plan/"))).partition("<main")[2]
    links = set(re.findall(r'<a [^>]*href="([^"#?]+)', html.partition("</main>")[0]))
    assert len(links) > len(CHECKED)
    for link in links:
        assert owner.client.get(link, follow=True).status_code == 200, link


def test_a_reader_sees_all_of_it_and_nothing_to_press(cast, owner, journal):
    told(owner, journal, "ct", every_number="1")
    words = page(cast.reader, journal)
    assert "CT" in words
    for offer in ("Change what was agreed", "It was done: add it", "Had my injection today"):
        assert offer in page(owner, journal) or offer.startswith("Had")
        assert offer not in words


DONE_BY = {
    "ct": ("scan", {"modality": "ct"}),
    "mri": ("scan", {"modality": "mri"}),
    "pet": ("scan", {"modality": "pet", "tracer": "ga68-dota"}),
    "us": ("scan", {"modality": "us", "regions": "kidneys"}),
    "echo": ("scan", {"modality": "echo"}),
    "mag3": ("renogram", {}),
    "hiaa": ("hiaa", {}),
    "cga": ("result", {"analyte": "chromogranin-a", "unit": "µg/L", "specimen": "serum"}),
    "bloods": ("result", {"analyte": "creatinine"}),
    "vitamins": ("result", {"analyte": "vitamin-d", "unit": "nmol/L"}),
    "colonoscopy": (
        "procedure",
        {"sort": "endoscopy", "what": "Colonoscopy", "side": "", "change_due_year": "",
         "change_due_month": ""},
    ),
    "injection": ("dose", {"medicine": "octreotide"}),
    "clinic": ("appointment", {}),
}  # fmt: skip


@pytest.mark.parametrize("what", CHECKED)
def test_a_record_as_its_form_makes_it_tells_that_the_thing_was_done(owner, journal, what):
    slug, typed = DONE_BY[what]
    day = journal.today - timedelta(days=20)
    told(owner, journal, what)
    row = owner.add(journal, slug, **boxes("date", day) | typed)
    html = text_of(owner.client.get(at(journal, "plan/")))
    assert f'{slug}/{row.pk}/">{PartialDate.of(day).long()}</a>' in html


def test_the_page_asks_the_database_for_little(owner, journal, django_assert_max_num_queries):
    for what in CHECKED:
        told(owner, journal, what)
    with django_assert_max_num_queries(len(KINDS) + 8):
        owner.client.get(at(journal, "plan/"))
    with django_assert_max_num_queries(8):
        owner.client.get(at(journal, "plan/"))


# ---- for home ----


def test_what_is_due_soon_or_booked_is_told_to_home_and_can_be_kept(owner, journal):
    today = journal.today
    told(owner, journal, "ct", every_number="1")
    told(owner, journal, "mri", every_number="5")
    told(owner, journal, "echo", every_number="50")
    told(owner, journal, "hiaa", every_number="1", **boxes("ended", today))
    owner.add(journal, "appointment", **boxes("date", today + timedelta(days=300)))
    items = planning.due_items(Journal.objects.get(pk=journal.pk))
    assert [(item.name, item.state) for item in items] == [
        ("CT", "overdue"),
        ("MRI", "to come"),
        ("Clinic with CANARY team", "booked"),
    ]
    assert pickle.loads(pickle.dumps(items)) == items
    for item in items:
        assert owner.client.get(at(journal, item.path)).status_code == 200
        assert item.when.startswith(("Was due on ", "Due on ", "Booked for "))


# ---- the injection of today ----


@pytest.fixture
def course(owner, journal):
    return owner.add(journal, "treatment", until_year="", stopped_because="")


def doses(journal):
    return Dose.objects.filter(journal=journal, binned_at=None)


def test_one_press_makes_a_dose_of_today_that_can_be_undone(owner, journal, course):
    html = text_of(owner.client.get(at(journal, "plan/")))
    assert "Had my injection today" in html
    (key,) = re.findall(r'plan/dose/".*?name="submission" value="([-\w]+)"', html, re.DOTALL)
    for _press in (1, 2):
        response = owner.client.post(at(journal, "plan/dose/"), {"submission": key})
        assert response.headers["Location"] == at(journal, f"done/{key}/")
    (dose,) = doses(journal)
    assert (dose.treatment, dose.date) == (course, PartialDate.of(journal.today))
    assert "Undo" in text_of(owner.client.get(at(journal, f"done/{key}/")))
    html = text_of(owner.client.get(at(journal, "plan/")))
    assert "Had my injection today" not in html
    assert "Today’s injection is here." in html
    assert at(journal, f"dose/{dose.pk}/") in html


def test_a_page_that_was_opened_before_leads_to_todays_dose(owner, journal, course):
    owner.client.post(at(journal, "plan/dose/"), {"submission": str(uuid.uuid4())})
    (dose,) = doses(journal)
    response = owner.client.post(at(journal, "plan/dose/"), {"submission": str(uuid.uuid4())})
    assert response.headers["Location"] == at(journal, f"dose/{dose.pk}/")
    assert doses(journal).count() == 1


def test_an_undone_dose_can_be_given_again(owner, journal, course):
    owner.client.post(at(journal, "plan/dose/"), {"submission": str(uuid.uuid4())})
    sent = journal.submissions.order_by("-id").first()
    owner.client.post(at(journal, f"undo/{sent.pk}/"), {"submission": str(uuid.uuid4())})
    assert "Had my injection today" in page(owner, journal)
    owner.client.post(at(journal, "plan/dose/"), {"submission": str(uuid.uuid4())})
    assert doses(journal).count() == 1


@pytest.mark.parametrize(
    "typed", [{"sort": "ppi", "until_year": "", "stopped_because": ""}, {"until_year": "2025"}]
)
def test_without_a_course_that_goes_on_it_leads_to_the_form(owner, journal, typed):
    owner.add(journal, "treatment", **typed)
    assert "Had my injection today" not in page(owner, journal)
    response = owner.client.post(at(journal, "plan/dose/"), {"submission": str(uuid.uuid4())})
    assert response.headers["Location"] == at(journal, "dose/add/")
    assert not doses(journal)


def test_the_button_and_the_press_mean_the_same_course(owner, journal, course):
    newer = owner.add(
        journal,
        "treatment",
        name="octreotide",
        until_year="",
        stopped_because="",
        **boxes("date", journal.today),
    )
    assert planning.injected(Journal.objects.get(pk=journal.pk)).name == newer.headline()
    owner.client.post(at(journal, "plan/dose/"), {"submission": str(uuid.uuid4())})
    assert doses(journal).get().treatment == newer


@pytest.mark.parametrize(
    ("medicine", "is_offered"), [("Lanreotide 120 mg", False), ("Hydroxocobalamin", True)]
)
def test_todays_injection_typed_without_its_course_is_not_offered_again(
    medicine, is_offered, owner, journal, course
):
    owner.add(journal, "dose", treatment="", medicine=medicine, **boxes("date", journal.today))
    assert ("Had my injection today" in page(owner, journal)) is is_offered
    owner.client.post(at(journal, "plan/dose/"), {"submission": str(uuid.uuid4())})
    assert doses(journal).count() == (2 if is_offered else 1)


def test_only_who_writes_may_press_it(cast, owner, journal, course):
    assert "Had my injection today" not in page(cast.reader, journal)
    sent = {"submission": str(uuid.uuid4())}
    assert cast.reader.client.post(at(journal, "plan/dose/"), sent).status_code == 403
    assert cast.stranger.client.post(at(journal, "plan/dose/"), sent).status_code == 404
    assert owner.client.get(at(journal, "plan/dose/")).status_code == 405
    assert not doses(journal)
    assert cast.editor.client.post(at(journal, "plan/dose/"), sent).status_code == 302
    assert doses(journal).count() == 1


# ---- where its steps lead ------------------------------------------------------------------------


@pytest.mark.parametrize(
    "address", sorted({*plansteps._ADDED_AS.values(), *plansteps._BOOKED_AS.values()})
)
def test_every_step_leads_to_a_form_that_begins_with_what_was_asked(address, owner, journal):
    page = owner.client.get(at(journal, address), follow=True)
    assert page.status_code == 200
    asked = parse_qs(urlsplit(address).query)
    form = page.context.get("form")
    for name, (value,) in asked.items():
        if name == "of":
            assert value in (form.initial.get("regions"), form.initial.get("what", "").lower())
        else:
            assert str(form.initial[name]) == value, name


@pytest.mark.parametrize("value", ["x", "", "ct ", "%00", "é" * 300, "<b>"])
def test_what_no_form_offers_is_not_asked_for(value, owner, journal):
    for slug, name in (("scan", "modality"), ("appointment", "sort"), ("procedure", "sort")):
        page = owner.client.get(at(journal, f"{slug}/add/"), {name: value}, follow=True)
        assert page.status_code == 200
        assert name not in page.context["form"].initial or not page.context["form"].initial[name]
