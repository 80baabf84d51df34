"""The rule about scans: a report that has not come."""

from collections.abc import Iterator

from surveillance.dates import days_between
from surveillance.rules.flag import Flag, Input, Look, Rule
from surveillance.rules.phrases import basis, shortened

# Both numbers are choices of this journal. A scan of long ago that is typed in without its report
# is no news: whoever fills in fifteen years must not be asked for each report.
REPORT_AFTER = 28  # days, after the last day that the scan's date can be
NEWS_FOR = 400  # days, after the same day


def report_missing(look: Look) -> Iterator[Flag]:
    for scan in look.history.awaited_reports():
        days = days_between(scan.when.last, look.today)
        if not REPORT_AFTER <= days <= NEWS_FOR:
            continue
        label, when = shortened(scan.label), scan.when.on_or_in()
        waited = f"{days} days" if scan.when.is_whole else f"at least {days} days"
        yield Flag(
            rule=REPORT_MISSING.key,
            when=scan.when,
            reason=f"{label}, {when}. No report of it is here after {waited}.",
            question=f"No report of my scan {when} is in my journal. The scan: {label}. "
            "Is it ready, and may I have a copy?",
            basis=basis(f"{scan.when.paper()}, no report here after {waited}", label),
            inputs=(Input(scan.source, f"{scan.label}, {when}", decides=True),),
        )


REPORT_MISSING = Rule(
    key="report-missing",
    name=f"No report {REPORT_AFTER} days after a scan",
    looks_for=f"A scan was done at least {REPORT_AFTER} days ago and has no report here. "
    "A report that is not linked to its scan does not count. "
    f"Scans of more than {NEWS_FOR} days ago are left out.",
    origin="Both numbers of days are a choice of this journal. No clinical figure is used.",
    look=report_missing,
    returns="It stays put aside until you look at it again.",
)
