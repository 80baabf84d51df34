"""A finding's page: its words in every report, its sizes, and what went on at the time."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from journal import corrected, measures, mentions, visits
from journal.chronicle import load_history
from journal.computed import kept
from journal.corrected import Corrected
from journal.kinds.finding import KIND as FINDINGS
from journal.kinds.finding import Finding
from journal.kinds.report import KIND as REPORTS
from journal.kinds.report import Report
from journal.mentions import Mention
from journal.models import Journal
from surveillance.charts.chart import Chart
from surveillance.charts.plan import beginning
from surveillance.courses import lanes, procedures
from surveillance.facts import Passage, Source
from surveillance.regions import Parts, covered, where
from surveillance.series import Measure
from surveillance.trends import changes
from surveillance.wording.before import Before, before_of_its_kind, stated
from surveillance.wording.confirmed import confirmed
from surveillance.wording.followed import Chain, Named, Row, chain, follow, unsaid
from surveillance.wording.sections import sentences_of


@dataclass(frozen=True)
class Listed:
    """One finding in the list, with its newest words."""

    finding: Finding
    reports: int
    newest: str
    when: str


@dataclass(frozen=True)
class Size:
    """The size chart and its arithmetic."""

    slug: str
    measure: Measure
    chart: Chart
    drawings: tuple[str, ...]
    changes: tuple[str, ...]  # against the previous, the first and the lowest
    procedures: tuple[str, ...]  # in the time shown, each by its name


@dataclass(frozen=True)
class History:
    """All that the page of a finding shows."""

    rows: tuple[Row, ...]
    befores: dict[Source, Before]  # what each report that names it is best compared with
    addresses: dict[Source, str]
    put_right: Mapping[Source, Corrected]  # what a person confirmed otherwise than read
    size: Size | None
    chain: Chain | None
    newest_new: int
    gone_words: tuple[str, ...]  # words of change that the last of its kind said
    named: int
    first_year: str

    @property
    def headings(self) -> tuple[str, ...]:
        """The columns that some report has something in."""
        row = next((one for one in self.rows if one.is_named), None)
        return tuple(cell.heading for cell in row.cells) if row else ()

    @property
    def newest_words(self) -> str:
        """The sentences of the newest report that names it."""
        row = next((one for one in self.rows if one.is_named), None)
        return "\n".join(one.quote for one in row.sentences) if row else ""


def listed(journal: Journal) -> list[Listed]:
    """Every finding that is followed, by its name, with what its newest report calls it."""
    return kept(journal, "findings", lambda: _listed(journal))


def _listed(journal: Journal) -> list[Listed]:
    by_finding: dict[object, list[Mention]] = defaultdict(list)
    for row in mentions.told(journal).defer("report__words"):
        if row.is_told:
            by_finding[row.finding_id].append(row)
    newest_of = {key: max(rows, key=_by_report).pk for key, rows in by_finding.items()}
    with_words = {row.finding_id: row for row in mentions.with_keys(journal, newest_of.values())}
    made = []
    for finding in sorted(FINDINGS.of(journal), key=lambda row: (row.name.casefold(), row.side)):
        its, newest = by_finding[finding.pk], with_words.get(finding.pk)
        made.append(
            Listed(
                finding=finding,
                reports=len({row.report_id for row in its}),
                newest=_sentence(newest) if newest else "",
                when=newest.report.date.long() if newest else "",
            )
        )
    return made


def _by_report(row: Mention) -> tuple[str, str, int]:
    """The newest report last, and in it the last phrase: an impression sums up."""
    return row.report.date.iso, str(row.report_id), row.start or 0


def words_of(journal: Journal, finding: Finding) -> History:
    """The words of a finding through its reports."""
    return kept(journal, f"finding {finding.pk}", lambda: _history(journal, finding))


def _history(journal: Journal, finding: Finding) -> History:
    facts = load_history(journal)
    passages = {one.source: one for one in facts.passages if one.source.kind == "report"}
    its = confirmed(facts).get(finding.source)
    named = its.named if its else ()
    size = _size(journal, finding)
    seen = size.measure.observations if size else ()
    sizes = {one.reading.source: float(one.reading.written.number) for one in seen}
    put_right = corrected.of(journal, finding)
    rows = corrected.with_sizes(
        follow(named, _silent(finding, named, passages.values())), put_right
    )
    told = [row for row in rows if row.is_named]
    return History(
        rows=rows,
        befores=_befores(journal, rows, passages.values()),
        addresses={one: measures.address_of(journal, one) for one in passages},
        put_right=put_right,
        size=size,
        chain=chain(
            (row.passage.when, sizes.get(row.passage.source), row.is_stable)
            for row in reversed(told)
        ),
        newest_new=told[0].new_count if told else 0,
        gone_words=unsaid(rows),
        named=len(told),
        first_year=told[-1].passage.when.long() if told else "",
    )  # fmt: skip


def _silent(
    finding: Finding, named: Iterable[Named], passages: Iterable[Passage]
) -> Iterator[Passage]:
    """The reports, of any kind of scan, that cover where a finding lies and do not name it."""
    naming = {passage.source: _covered(passage) for passage, _its in named}
    lies = where(finding.about, naming.values())
    return (one for one in passages if one.source not in naming and lies & _covered(one))


def _covered(passage: Passage) -> Parts:
    return covered(name=passage.label, modality=passage.modality, text=passage.text)


def _befores(
    journal: Journal, rows: Sequence[Row], passages: Collection[Passage]
) -> dict[Source, Before]:
    """What each report that names a finding is best compared with."""
    scanned = {one.source: one.when for one in load_history(journal).events}
    typed = REPORTS.of(journal).filter(scan__compared_with__isnull=False)
    fields = {str(key): date for key, date in typed.values_list("pk", "scan__compared_with")}
    found = {}
    for place, row in enumerate(rows):
        one = row.passage
        before = (
            stated(one, passages, scanned, fields.get(one.source.key))
            or before_of_its_kind(one, [after.passage for after in rows[place + 1 :]])
            if row.is_named
            else None
        )
        if before:
            found[one.source] = before
    return found


def _size(journal: Journal, finding: Finding) -> Size | None:
    name = " ".join(finding.headline().casefold().split())
    found = [
        (slug, measure)
        for slug, measure in measures.of(journal).items()
        if measure.key.analyte == name and measure.unit == "mm"
    ]
    if not found:
        return None
    slug, measure = found[0]
    visit = visits.last_visit(journal)
    facts = load_history(journal)
    operated = procedures(facts, journal.today)
    chart, drawings = measures.large(
        journal,
        slug,
        measure,
        first=beginning([measure], journal.today),
        visit=visit.date.middle if visit else None,
        lanes=(*operated, *lanes(facts, journal.today)),
    )
    told = tuple(str(one) for series in measure.series for one in changes(series))
    named = {lane.label for lane in operated}
    shown = tuple(str(lane) for lane in chart.lanes if lane.label in named)
    return Size(slug, measure, chart, drawings, told, shown)


def _sentence(row: Mention) -> str:
    """The sentence that holds a phrase: "ascites" alone would hide that it says "no ascites"."""
    words, start = row.report.words, row.start or 0
    for one in sentences_of(words):
        if one.start <= start < one.end:
            return " ".join(words[one.start : one.end].split())
    return " ".join(row.quote.split())


def newest_report(journal: Journal) -> Report | None:
    """The newest report, whose phrases may be looked at."""
    newest: Report | None = Report.newest_of(journal)
    return newest
