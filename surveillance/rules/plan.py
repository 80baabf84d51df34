"""Rules about what was agreed: a check that is overdue, a stent whose change date has passed."""

from collections.abc import Iterator

from surveillance.checked import is_ahead
from surveillance.dates import PartialDate
from surveillance.drains import Drain, drains
from surveillance.plan import DRAIN, Item, State
from surveillance.rules.flag import Flag, Input, Look, Rule
from surveillance.rules.phrases import NAME_AT_MOST, basis, shortened


def check_overdue(look: Look) -> Iterator[Flag]:
    for item in look.planned:
        if item.what == DRAIN or item.state is not State.OVERDUE or item.booked or not item.due:
            continue
        name, last = shortened(item.name, NAME_AT_MOST), item.last
        was = _was(item, item.due)
        done = (
            f"It was last done {last.when.on_or_in()}."
            if last
            else "Nothing here says that it was done."
        )
        deciding = Input(item.source, f"{item.name}, {item.told_said}, {was}", decides=True)
        yield Flag(
            rule=CHECK_OVERDUE.key,
            when=item.due,
            reason=f"“{name}” was {was}. {done} No date is booked here.",
            question=f"“{name}” was {was}, as I was told. When will it be done?",
            basis=basis(
                f"{name}: {'put off until' if item.is_put_off else 'due'} {item.due.paper()}",
                f"last done {last.when.paper()}" if last else "no record of it here",
                f"{item.agreed} {item.told.paper()}",
            ),
            inputs=(deciding, *_last_done(item)),
            doubt=item.perhaps_said,
        )


def _was(item: Item, due: PartialDate) -> str:
    return f"put off until {due.long()}" if item.is_put_off else f"due {due.on_or_in()}"


def _last_done(item: Item) -> Iterator[Input]:
    if item.last and item.last.source:
        yield Input(item.last.source, f"{item.last.label}, {item.last.when.on_or_in()}")


def _may_be(look: Look, sort: str, named: str) -> str:
    """Said where something is booked of which no record tells whether it is this."""
    for event in look.history.events:
        if event.kind == "appointment" and event.what == sort and is_ahead(event, look.today):
            return f"{named} is booked for {event.when.long()}. It may be this one."
    return ""


def stent_change(look: Look) -> Iterator[Flag]:
    every = drains(look.history)
    for drain in every:
        due, newest = drain.due, drain.newest
        if not drain.is_in or due is None or due.last >= look.today:
            continue
        name, done = f"{drain.name}, {drain.side_said}", newest.what.rpartition(" ")[2]
        mine = f"{drain.side} {drain.name.lower()}" if drain.side else drain.name.lower()
        unsaid = "" if drain.side else " The letter does not say its side."
        told = f"{done} {newest.when.on_or_in()}, change by {due.long()}"
        yield Flag(
            rule=STENT_CHANGE.key,
            when=due,
            reason=f"{name}, {done} {newest.when.on_or_in()}. "
            f"You were told to have it changed by {due.long()}. "
            "No later change or removal of it is here.",
            question=f"My {mine} was to be changed by {due.long()}.{unsaid} When will it be done?",
            basis=basis(
                f"{name}: {done} {newest.when.paper()}",
                f"change by {due.paper()}",
                "no later change or removal here",
            ),
            inputs=(Input(newest.source, f"{name}, {told}", decides=True),),
            doubt=_may_be_it(drain, every) or _may_be(look, "operation", "An operation"),
        )


def _may_be_it(drain: Drain, every: tuple[Drain, ...]) -> str:
    """Said where a later letter may be about this one, since one of the two does not say a side."""
    others = (one for one in every if one.name == drain.name and one is not drain)
    for one in others:
        unsure = one.side is None or drain.side is None
        if unsure and one.newest.when.last > drain.newest.when.first:
            return (
                f"A later entry is about a {drain.name.lower()}, {one.side_said}. "
                "It may be this one."
            )
    return ""


CHECK_OVERDUE = Rule(
    key="check-overdue",
    name="A check that was agreed is overdue",
    looks_for="The date of something agreed has passed, and it was not done since. "
    "Nothing is booked for it here, and it is not put off.",
    origin="The date or the interval that you were told. No clinical figure is used.",
    look=check_overdue,
    returns="It comes back if what was agreed changes, or with its next date.",
)
STENT_CHANGE = Rule(
    key="stent-change",
    name="The change date of a stent or nephrostomy has passed",
    looks_for="A letter says by when a stent or nephrostomy is to be changed. "
    "That date has passed. No later change or removal on that side is here.",
    origin="The date that the letter gives. No clinical figure is used.",
    look=stent_change,
    returns="It comes back if its date is changed, or with the next one.",
)
