"""Rules about what was left open: a question without an answer, an incidental finding."""

from collections.abc import Iterator
from datetime import date

from surveillance.dates import days_between
from surveillance.rules.flag import Flag, Input, Look, Rule
from surveillance.rules.phrases import basis, shortened

ANSWER_AFTER = 60  # days, after the last day that the date of asking can be; this journal's choice


def unanswered(look: Look) -> Iterator[Flag]:
    for asked in look.history.events:
        if asked.kind != "question asked":
            continue
        days = days_between(asked.when.last, look.today)
        if days < ANSWER_AFTER:
            continue
        label, when = shortened(asked.label), asked.when.on_or_in()
        waited = f"{days} days" if asked.when.is_whole else f"at least {days} days"
        yield Flag(
            rule=UNANSWERED.key,
            when=asked.when,
            reason=f"You asked “{label}” {when}. No answer is here after {waited}.",
            question=f"I asked “{label}” {when}. What is the answer?",
            basis=basis(f"Asked {asked.when.paper()}, no answer here after {waited}"),
            inputs=(Input(asked.source, f"“{asked.label}”, asked {when}", decides=True),),
        )


def incidental_open(look: Look) -> Iterator[Flag]:
    for finding in look.history.events:
        if finding.kind != "note incidental open" or not _over_a_year(
            finding.when.last, look.today
        ):
            continue
        label, when = shortened(finding.label), finding.when.on_or_in()
        yield Flag(
            rule=INCIDENTAL_OPEN.key,
            when=finding.when,
            reason=f"“{label}” was noted {when}. It is not closed here.",
            question=f"“{label}” was noted {when}. "
            "Has it been explained, or does it need another look?",
            basis=basis(f"Noted {finding.when.paper()}, not closed here"),
            inputs=(Input(finding.source, f"“{finding.label}”, noted {when}", decides=True),),
        )


def _over_a_year(day: date, today: date) -> bool:
    """Whether a year has passed and at least a day more; a year on from 29 February ends with it.

    That day has no 29 February, so 1 March is the first that is over a year later.
    """
    return (today.year - 1, today.month, today.day) > (day.year, day.month, day.day)


UNANSWERED = Rule(
    key="unanswered",
    name=f"A question without an answer after {ANSWER_AFTER} days",
    looks_for=f"A question was asked at least {ANSWER_AFTER} days ago. No answer is here.",
    origin="The number of days is a choice of this journal. No clinical figure is used.",
    look=unanswered,
    returns="It stays put aside until you look at it again.",
)
INCIDENTAL_OPEN = Rule(
    key="incidental-open",
    name="An incidental finding open for over a year",
    looks_for="An incidental finding was noted more than a year ago. It is not closed here.",
    origin="A year is a choice of this journal. No clinical figure is used.",
    look=incidental_open,
    returns="It stays put aside until you look at it again.",
)
