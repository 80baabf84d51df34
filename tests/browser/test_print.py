"""The clinic summary on paper: two sheets at most, on A4 and on US letter, whatever was typed."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

import pypdfium2
import pytest

from journal.example.build import build
from journal.example.person import NAME
from journal.kinds.finding import Finding

pytestmark = pytest.mark.django_db(transaction=True)

PAPERS = {"A4": 695, "Letter": 717}  # px between the margins
NO_FLAG = "No flag does not mean all clear."
OF_THE_SCREEN = ("Skip to", "Timeline", "This journal keeps what you type", "Change the questions",
                 "Hand page 1", "Start my own", "Sign in")  # fmt: skip
FILLINGS = {
    "one wide word": "W",
    "prose": "Lanreotide every 28 days; mesenteric mass, 17 mm, abutting the left ureter. ",
    "short lines": "Gut\n",
    "capitals": "SOMATOSTATIN RECEPTORS ABOUND ",
}
#: What is printed in another colour than black or dark grey on white, or smaller than 9 pt, and
#: whatever runs over.
FAULTS = """() => {
  const grey = c => { const [r, g, b, a] = c.match(/[\\d.]+/g).map(Number);
                      return r === g && g === b && a === undefined ? r : NaN; };
  const clear = c => c === 'rgba(0, 0, 0, 0)';
  const found = [];
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let at = words.nextNode(); at; at = words.nextNode()) {
    const e = at.parentElement;
    if (!at.data.trim() || e.closest('title, desc, script, noscript, style')
        || !e.getClientRects().length) continue;
    const said = at.data.trim().slice(0, 30), style = getComputedStyle(e);
    if (!e.closest('.paper')) { found.push(`${said} is printed`); continue; }
    const ink = e.closest('svg') ? style.fill : style.color;
    if (!(grey(ink) <= 0x33)) found.push(`${said} in ${ink}`);
    const drawn = e.closest('svg');
    const scale = drawn ? drawn.getBoundingClientRect().width / drawn.viewBox.baseVal.width : 1;
    const points = parseFloat(style.fontSize) * scale * 0.75;
    if (points < 8.99) found.push(`${said} in ${points} pt`);
    for (let up = e; up; up = up.parentElement) {
      const ground = getComputedStyle(up).backgroundColor;
      if (!clear(ground) && grey(ground) !== 255) found.push(`${said} on ${ground}`);
    }
  }
  for (const e of document.querySelectorAll('.paper *')) {
    const {left, right} = e.getBoundingClientRect(), paper = e.closest('.paper');
    if (e.closest('.vh, svg') || right <= paper.getBoundingClientRect().right + 1) continue;
    found.push(`${e.tagName} ${e.textContent.trim().slice(0, 30)} is ${right - left} wide`);
  }
  return found;
}"""


@pytest.fixture
def printed(browser: Any, live_server: Any, signed_in: Any) -> Iterator[Callable[..., list[str]]]:
    """Prints the summary of a journal; the words of each page."""
    contexts = []

    def make(journal: Any, paper: str, person: Any = None) -> list[str]:
        size = {"width": PAPERS[paper], "height": 1000}
        context = (
            signed_in(person, viewport=size)
            if person
            else browser.new_context(base_url=live_server.url, viewport=size)
        )
        contexts.append(context)
        page = context.new_page()
        page.emulate_media(media="print", color_scheme="dark")
        assert page.goto(f"/j/{journal.pk}/summary/").ok
        page.evaluate("document.fonts.ready.then(() => true)")
        assert page.evaluate(FAULTS) == []
        return words_of(page.pdf(format=paper))

    yield make
    for context in contexts:
        context.close()


def words_of(pdf: bytes) -> list[str]:
    """The words of each page, with single blanks."""
    document = pypdfium2.PdfDocument(pdf)
    pages = [document[number].get_textpage().get_text_bounded() for number in range(len(document))]
    document.close()
    return [" ".join(text.replace("\u00a0", " ").split()) for text in pages]


@pytest.mark.parametrize("paper", PAPERS)
def test_the_example_on_two_sheets(printed: Any, paper: str):
    one, two = printed(build(), paper)
    assert one.startswith(NAME)
    for words in (
        "Example, not a real person", "1 Ask first The CT says that the tissue abuts the LEFT",
        "2 My 5-HIAA", "3 When is the next heart scan (echo)?", "2 more: see page 2.",
        "Kidney share LEFT", "Kidney share RIGHT", "58 16-Feb-2026", NO_FLAG, "Page 1 of 2",
        "How the report words have changed Tissue round the aorta, new words underlined",
        "20-Jan-2026 CT “Retroperitoneal plaque measuring 18 mm", "now abutting the left ureter",
        "Primary tumour, ileum, the largest of five: Grade 1 (WHO 2010), Ki-67 1 %, 2011",
        "Lanreotide 120 mg, every 28 days, since 24-Sep-2024", "62 cm of ileum removed",
        "Overdue Echocardiogram (heart), was due 18-Feb-2026", "Clinic visit, 12-Mar-2026",
    ):  # fmt: skip
        assert words in one
    assert two.startswith(NAME)
    assert "Page 2 of 2" in two
    overleaf = two.partition("Other questions")[2]
    assert "Can the injection be given nearer to home? Whom do I ring at night" in overleaf
    for report in ("20-Jan-2026 CT, chest, abdomen and pelvis", "15-Apr-2025 PET-CT with Ga-68"):
        assert report in two
    assert "Tissue round the aorta 18 mm, was 15" in two
    for drawn in ("5-HIAA, 24-hour urine, µmol/24 h", "Kidney share, MAG3, %"):
        assert drawn in two
    assert not [words for words in OF_THE_SCREEN if words in one + two]


@pytest.mark.parametrize("paper", PAPERS)
def test_an_empty_journal_on_one_sheet(printed: Any, owner: Any, journal: Any, paper: str):
    (one,) = printed(journal, paper, owner.person)
    assert "No question is written down yet." in one
    assert NO_FLAG in one
    assert "Page 1 of 1" in one


@pytest.mark.parametrize("text", FILLINGS.values(), ids=FILLINGS)
def test_the_fullest_journal_on_two_sheets(printed: Any, owner: Any, journal: Any, text: str):
    asks, name = fill_to_the_brim(owner, journal, text)
    for paper in PAPERS:
        pages = printed(journal, paper, owner.person)
        assert len(pages) == 2, pages[-1][-300:]
        one, two = pages
        assert one.replace(" ", "").startswith(name.replace(" ", ""))
        assert "1 Ask first" in one
        standing = one.count("Ask first")
        assert standing == (1 if text.isupper() else 3)
        assert f"{asks - standing} more: see page 2." in one
        others = two.count("Ask first")
        left_out = asks - standing - others
        assert left_out == 0 or f"{left_out} more in the journal" in two
        assert "How the report words have" in one or "how their words changed" in two
        assert NO_FLAG in one
        assert "Page 1 of 2" in one
        assert "Page 2 of 2" in two


def fill_to_the_brim(owner: Any, journal: Any, text: str) -> tuple[int, str]:
    """Fill every box of the forms to its last character; the number of questions, and the name."""
    line = " ".join((text * 4000).split()) if text.strip() != text else text * 4000

    def of(most: int) -> str:
        return (text * most)[:most].strip()

    def short(most: int) -> str:
        return line[:most].strip()

    def on(days: int) -> dict[str, str]:
        day = journal.today - timedelta(days=days)
        parts = {"day": day.day, "month": day.month, "year": day.year}
        return {f"date_{part}": str(number) for part, number in parts.items()}

    about = {"name": short(120), "born_day": "20", "born_month": "9", "born_year": "1958"}
    about |= {"hospital_number": short(40), "national_number": short(40), "allergies": of(2000)}
    lists = ("diagnosis", "operations", "treatment", "conditions")
    about |= {field: of(4000) for field in lists}
    assert owner.send(f"/j/{journal.pk}/background/", about).status_code == 302
    visit = {"with_whom": short(120), "place": short(120)}
    owner.add(journal, "appointment", **visit, **on(300))
    owner.add(journal, "appointment", **visit, **on(-9))
    for days in (-9, 30):  # something is due, and something overdue
        due = {name.replace("date", "due"): number for name, number in on(days).items()}
        told = {"what": "other", "own_name": f"{days}{short(70)}", "told_by": short(120)}
        owner.add(journal, "check", **told, **due, **on(100))
    still = {"until_year": "", "stopped_because": ""}
    owner.add(journal, "treatment", name=short(80), dose=short(60), **still, **on(20))
    for place in range(5):
        asked = {"text": of(250), "basis": short(200), "state": "open", "rank": str(place)}
        owner.add(journal, "question", **asked, **on(40))
    for days in (400, 30, 20, 10):
        _results(owner, journal, short, on(days), number="123456789.123456")
        own = {f"own_{n}_name": f"{n}{short(59)}" for n in (1, 2, 3)}
        owner.add(journal, "symptoms", **own, **{f"own_{n}": "10" for n in (1, 2, 3)}, **on(days))
    for days in range(10, 20):
        scan = owner.add(journal, "scan", modality="nm", regions=short(120), **on(days))
        words = f"Retroperitoneal fibrosis, 18 mm, {short(900)}.\n{of(5000)}"
        report = owner.add(journal, "report", words=words, scan=str(scan.pk), **on(days))
        owner.send(f"/j/{journal.pk}/report/{report.pk}/phrases/", {"accept_all": "1"})
    for finding in Finding.objects.filter(journal=journal):
        finding.name = short(80)
        finding.save()
    return 5, short(120)


def _results(owner: Any, journal: Any, short: Any, when: Any, number: str) -> None:
    """Two results and three kidney scans of a day, each of them a measure of its own or two."""
    for unit, specimen in (("mmol/mol", "urine-24h"), ("other", "plasma")):
        letter = {"unit": unit, "other_unit": short(30), "specimen": specimen}
        letter |= {"laboratory": short(120), "value": number, "upper_limit": number}
        owner.add(journal, "hiaa", **letter, **when)
    for agent in ("mag3", "dtpa", "dmsa"):
        letter = {"agent": agent, "diuretic": short(80), "place": short(120)}
        letter |= {"left_half_time": "12345.123456", "right_half_time": "12345.123456"}
        letter |= {"left_share": "42.123456", "right_share": "57.876544"}
        letter |= {"conclusion": short(4000)}
        owner.add(journal, "renogram", **letter, **when)
