"""The kidneys page: no number without its side, one time axis, and words as they were written."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest

from journal.kinds import KINDS
from journal.views.kidneys import REPORTS_AT_MOST, SIZES, TOGETHER, _page
from surveillance.charts.layout import Layout
from tests.journal.test_writing import at, text_of

MONTHS = ("January|February|March|April|May|June|July|August|September|October|November|"
          "December")  # fmt: skip
DATES = re.compile(rf"(?:[0-9]{{1,2}} )?(?:{MONTHS}) [0-9]{{4}}")
NAMES = re.compile(r"MAG3")  # a name, and no number
SIDED = re.compile(r"\bLEFT\b|\bRIGHT\b|\b[Bb]oth kidneys together\b")


class Numbers(HTMLParser):
    """Every number of the page outside dates and quotations, with the words that stand by it.

    Those are the words of its own paragraph, cell or list item alone; in a figure, those of its
    caption too. What only a screen reader is told, and column headings, which a phone does not
    show, never count.
    """

    BLOCKS = frozenset(["p", "li", "td", "th", "h1", "h2", "h3", "figcaption", "figure"])
    LEFT_OUT = frozenset(["q", "script", "style", "head", "header", "footer", "aside", "select",
                          "thead"])  # fmt: skip
    VOID = frozenset(["meta", "link", "img", "input", "br", "hr", "path", "rect", "use"])

    def __init__(self, page: str) -> None:
        super().__init__()
        self.open: list[tuple[str, bool, list[str]]] = []  # tag, whether left out, its words
        self.found: list[tuple[str, list[list[str]]]] = []  # a number, and the words around it
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        if tag not in self.VOID:
            is_hidden = "vh" in (dict(attrs).get("class") or "").split()
            self.open.append((tag, is_hidden or tag in self.LEFT_OUT, []))

    def handle_startendtag(self, tag, attrs):
        pass

    def handle_endtag(self, tag):
        if tag not in self.VOID:
            assert self.open.pop()[0] == tag

    def handle_data(self, data):
        if any(is_left_out for _tag, is_left_out, _words in self.open):
            return
        tags = [tag for tag, _, _ in self.open]
        around = [(tag, words) for tag, _, words in self.open if tag in self.BLOCKS]
        for tag, words in around:
            if tag != "figure" or "figcaption" in tags:
                words.append(data)
        if re.search(r"[0-9]", NAMES.sub("", DATES.sub("", data.replace("\u00a0", " ")))):
            near = [words for tag, words in around[:-1] if tag == "figure"]
            self.found.append((data.strip(), [*near, *(words for _tag, words in around[-1:])]))


def unsided(page: str) -> list[str]:
    """The numbers of the page that have no side in words beside them."""
    return [
        number
        for number, blocks in Numbers(page).found
        if not any(SIDED.search(" ".join(words)) for words in blocks)
    ]


def on(iso: str) -> dict[str, str]:
    year, month, day = iso.split("-")
    return {"date_day": day, "date_month": month, "date_year": year}


def of_kidneys(actor, journal, query: str = "") -> str:
    answer = actor.client.get(at(journal, "kidneys") + query)
    assert answer.status_code == 200
    return text_of(answer).replace("\u00a0", " ")


def result(actor, journal, when: str, value: str, analyte: str = "egfr", **more: str):
    unit = {"egfr": "mL/min/1.73 m²", "creatinine": "µmol/L"}[analyte]
    typed = {"analyte": analyte, "value": value, "unit": unit, "lower_limit": "", "upper_limit": ""}
    return actor.add(journal, "result", **typed | on(when) | more)


def stent(actor, journal, when: str, sort: str, side: str = "left", **more: str):
    none = {"what": "", "words": "", "change_due_month": "", "change_due_year": ""}
    return actor.add(journal, "procedure", **none | on(when) | {"sort": sort, "side": side} | more)


@pytest.fixture
def full(owner, journal):
    """A journal with everything that the page can show."""
    owner.add(journal, "renogram", **on("2023-11-14"), agent="dtpa")
    owner.add(
        journal, "renogram", **on("2024-06-11"), left_share="41", right_share="59",
        left_half_time="9.5", right_half_time="6.2", diuretic="furosemide 20 mg at 20 minutes",
        left_drainage="Slow, half-time 9.5 minutes.", right_drainage="Prompt.",
    )  # fmt: skip
    owner.add(
        journal, "renogram", **on("2025-01-29"), left_share="40", right_share="60",
        left_half_time="13", right_half_time="6.8", diuretic="furosemide 20 mg at 20 minutes",
    )  # fmt: skip
    owner.add(
        journal, "renogram", **on("2025-03-18"), left_share="", right_share="59",
        shares="left_not_said",
    )  # fmt: skip
    result(owner, journal, "2024-06-20", ">90", lower_limit="60")
    result(owner, journal, "2025-02-16", "72")
    result(owner, journal, "2024-06-20", "96", "creatinine", upper_limit="104")
    result(owner, journal, "2025-02-16", "1.2", "creatinine", unit="mg/dL")
    stent(
        owner, journal, "2024-07-05", "stent placed", change_due_month="1", change_due_year="2025"
    )
    stent(owner, journal, "2024-12-20", "stent changed")
    stent(owner, journal, "2025-02-01", "nephrostomy placed", "not_said")
    owner.add(journal, "report", words="Left kidney 11 cm. No hydronephrosis.")
    return journal


# ---- no number without its side ------------------------------------------------------------------


def test_every_number_has_its_side_in_words(owner, full):
    for query in ("", "?years=1", "?years=3", "?all=1"):
        page = of_kidneys(owner, full, query)
        assert unsided(page) == []
    numbers = [number for number, _ in Numbers(of_kidneys(owner, full)).found]
    assert len(numbers) > 40
    for one in ("40%", "59%", "13 minutes", "LEFT 13", "108"):
        assert any(one in number for number in numbers) == (one != "108"), one


def test_a_number_that_lost_its_side_is_noticed(owner, full):
    owner.add(full, "renogram", **on("2025-06-12"))  # with both shares, which stand large
    page = of_kidneys(owner, full)
    for said in ("LEFT and RIGHT", TOGETHER, "the LEFT and the RIGHT share of it"):
        assert said in page
        assert unsided(page.replace(said, "")), said
    for side in ("LEFT", "RIGHT"):
        for holder in (r"<td\b.*?</td>", r"<li\b.*?</li>", r'<p class="[lr]">.*?</p>'):
            bare = re.sub(holder, lambda it, side=side: it[0].replace(side, ""), page, flags=re.S)
            assert unsided(bare), (side, holder)


def test_a_cell_says_only_its_own_side(owner, full):
    page = of_kidneys(owner, full)
    cells = re.findall(r'<td class="([lr])">(.*?)</td>', page, re.DOTALL)
    assert len(cells) == 8
    for side, cell in cells:
        own, other = ("LEFT", "RIGHT") if side == "l" else ("RIGHT", "LEFT")
        assert own in cell
        assert other not in cell


# ---- what it shows -------------------------------------------------------------------------------


def test_the_newest_shares_stand_first_with_what_they_were_by_the_same_agent(owner, full):
    head = of_kidneys(owner, full).partition("Over the years")[0]
    assert "MAG3 renogram on 18 March 2025" in head
    assert '<span class="side">LEFT</span> not said' in head
    assert '<b>59%</b> <span class="was">RIGHT was 60% on 29 January 2025</span>' in head
    assert 'class="thin"' not in head  # a bar needs both
    owner.add(full, "renogram", **on("2025-06-12"), left_share="38.5", right_share="61.5")
    head = of_kidneys(owner, full).partition("Over the years")[0]
    assert '<rect class="L" x="0" y="5" width="38.5"' in head
    assert '<rect class="R" x="38.5" y="5" width="61.5"' in head


def test_it_says_that_both_can_lose_function_while_the_shares_stay_the_same(owner, full):
    page = of_kidneys(owner, full)
    assert "always add up to 100%." in page
    assert "both kidneys can lose function while the shares stay the same" in page
    assert "LEFT means your own left." in page
    assert "No flag does not mean all clear." in page


def test_each_renogram_tells_its_portions_and_its_drainage(owner, full):
    table = of_kidneys(owner, full).partition("Every kidney scan")[2].partition("</table>")[0]
    assert re.findall(r"<th scope=\"row\"><a [^>]*>(.*?)</a>", table) == [
        "18 March 2025", "29 January 2025", "11 June 2024", "14 November 2023",
    ]  # fmt: skip
    unit = "mL/min/1.73 m²"
    assert (
        f"LEFT 40% of 72 {unit} is 28.8 {unit} (eGFR of 16 February 2025, 18 days later)" in table
    )
    assert f"LEFT 41% of >90 {unit} is >36.9 {unit} (eGFR of 20 June 2024" in table
    assert "<q>Slow, half-time 9.5 minutes.</q>" in table
    assert "LEFT and RIGHT with furosemide 20 mg at 20 minutes" in table


def test_all_charts_share_one_time_axis_and_its_place_on_the_page(owner, full):
    drawn = [one for one in _page(full, "all")["charts"] if one.drawings]
    assert [(one.name, one.sides) for one in drawn] == [
        ("Kidney share, MAG3", "LEFT and RIGHT"),
        ("Half-time, MAG3 furosemide 20 mg at 20 minutes", "LEFT and RIGHT"),
        ("Creatinine", TOGETHER),
        ("eGFR", TOGETHER),
    ]
    assert len({(one.chart.first, one.chart.last) for one in drawn}) == 1
    for size in SIZES:
        layouts = [Layout(one.chart, size) for one in drawn]
        assert len({(one.left, one.right) for one in layouts}) == 1
    for one in drawn:
        lanes = [str(lane) for lane in one.chart.lanes]
        assert lanes[0].startswith("LEFT ureteric stent: placed on 5 July 2024, changed on")
        assert lanes[1].startswith("Nephrostomy, side not said: placed on")
    page = of_kidneys(owner, full)
    assert page.count("<figure") == len(drawn)
    assert "Kidney share, DTPA, LEFT and RIGHT" in page.partition("Not drawn")[2]


def test_a_point_leads_to_its_entry(owner, full):
    row = result(owner, full, "2025-07-01", "70")
    page = of_kidneys(owner, full)
    assert page.count(f'href="/j/{full.pk}/result/{row.pk}/"') == 2  # once for each width


def test_stents_tell_their_side_their_days_and_when_to_change_as_told(owner, full):
    told = of_kidneys(owner, full).partition("Stents and nephrostomies</h2>")[2]
    told = re.sub("<[^>]*>", "", told.partition("</section>")[0])
    assert "LEFT ureteric stent" in told
    assert "Placed 5 July 2024" in told
    assert "Changed 20 December 2024" in told
    assert "Nephrostomy, side not said" in told
    assert "Change by" not in told  # the newest letter about it names no date
    stent(owner, full, "2025-03-01", "stent changed", change_due_month="9", change_due_year="2025")
    assert "Change by September 2025, as told." in of_kidneys(owner, full)


def test_the_words_of_reports_are_quoted_newest_first_and_the_rest_on_demand(owner, journal):
    for year in range(2010, 2010 + REPORTS_AT_MOST + 2):
        words = f"Liver clear. Left kidney {year - 2000} cm. No hydronephrosis. Lungs clear."
        owner.add(journal, "report", **on(f"{year}-05-08"), words=words)
    scan = owner.add(journal, "scan", **on("2020-05-08"))
    told = {"words": "Ureters seen.", "scan": str(scan.pk)}
    owner.add(journal, "report", **on("2020-05-08"), **told)
    page = of_kidneys(owner, journal).partition("What reports say")[2]
    names = re.findall(r"<h3><a [^>]*>(.*?)</a></h3><p class=\"small quiet\">(.*?)</p>", page)
    assert names[:2] == [("CT, CANARY abdomen", "8 May 2020"), ("Report", "8 May 2019")]
    assert len(names) == REPORTS_AT_MOST
    assert "<q>Left kidney 19 cm.</q></p><p><q>No hydronephrosis.</q>" in page
    assert "Liver clear" not in page
    assert "?all=1#words" in page
    whole = of_kidneys(owner, journal, "?all=1").partition("What reports say")[2]
    assert whole.count("<h3>") == REPORTS_AT_MOST + 3
    assert "?all=1" not in whole
    assert 'href="?all=1&years=3#words"' in of_kidneys(owner, journal, "?years=3")


def test_words_that_stand_elsewhere_are_not_told_twice(owner, journal):
    owner.add(journal, "renogram", **on("2025-01-29"), left_drainage="Left ureter drains.")
    stent(owner, journal, "2024-07-05", "stent placed", words="Ureter narrow.")
    owner.add(journal, "pathology", **on("2024-07-05"), words="Ureter: fibrosis.")
    page = of_kidneys(owner, journal)
    assert page.count("Left ureter drains.") == 1
    assert "Ureter narrow." not in page
    assert "Ureter: fibrosis." not in page


# ---- empty, odd, quick ---------------------------------------------------------------------------


def test_an_empty_journal_says_what_to_add(owner, journal):
    page = of_kidneys(owner, journal)
    assert "Nothing about the kidneys yet." in page
    assert f'href="/j/{journal.pk}/renogram/add/"' in page
    owner.add(journal, "hiaa")
    assert "Nothing about the kidneys yet." in of_kidneys(owner, journal)


@pytest.mark.parametrize("slug", ["renogram", "result", "procedure"])
def test_one_entry_is_enough(slug, owner, journal):
    owner.add(journal, slug)
    page = of_kidneys(owner, journal)
    assert "Nothing about the kidneys yet." not in page
    assert unsided(page) == []
    assert "<figure" not in page


def test_an_odd_query_shows_all_years(owner, journal):
    owner.add(journal, "renogram")
    for query in ("?years=0", "?years=%00", "?years=" + "9" * 300, "?all=2"):
        assert '<option value="all" selected>' in of_kidneys(owner, journal, query)


def test_few_queries(owner, full, django_assert_max_num_queries):
    with django_assert_max_num_queries(len(KINDS) + 8):
        owner.client.get(at(full, "kidneys"))
    with django_assert_max_num_queries(8):
        owner.client.get(at(full, "kidneys"))
