"""The rules: what they notice is for the visit, and each flag tells its reason and its inputs."""

from datetime import date

from surveillance.facts import History
from surveillance.plan import Item
from surveillance.plan import plan as what_was_agreed  # beside a module of that name
from surveillance.rules.flag import Flag, Input, Look, Rule
from surveillance.rules.kidneys import SHARE_DIFFERS, SHARE_LOWER
from surveillance.rules.plan import CHECK_OVERDUE, STENT_CHANGE
from surveillance.rules.questions import INCIDENTAL_OPEN, UNANSWERED
from surveillance.rules.results import (
    ABOVE_LIMIT,
    BELOW_LIMIT,
    EACH_HIGHER,
    EACH_LOWER,
    HIGHEST,
)
from surveillance.rules.scans import REPORT_MISSING
from surveillance.rules.wording import NEW_WORDS
from surveillance.series import Measure, measures

__all__ = ["RULES", "RULE_OF", "Flag", "Input", "Look", "Rule", "review"]

RULES: tuple[Rule, ...] = (
    STENT_CHANGE,
    ABOVE_LIMIT,
    BELOW_LIMIT,
    HIGHEST,
    EACH_HIGHER,
    EACH_LOWER,
    SHARE_LOWER,
    SHARE_DIFFERS,
    NEW_WORDS,
    REPORT_MISSING,
    CHECK_OVERDUE,
    UNANSWERED,
    INCIDENTAL_OPEN,
)
RULE_OF = {rule.key: rule for rule in RULES}


def review(
    history: History,
    today: date,
    *,
    measured: tuple[Measure, ...] | None = None,
    planned: tuple[Item, ...] | None = None,
) -> tuple[Flag, ...]:
    """What every rule notices: the newest deciding date first, then in the order of RULES.

    `measured` and `planned` are what `measures` and `plan` give, where they are known already. No
    flag only means that none of the rules matched what was typed.
    """
    found = measures(history) if measured is None else measured
    agreed = what_was_agreed(history, today) if planned is None else planned
    look = Look(history, found, today, agreed)
    flags = [flag for rule in RULES for flag in rule.look(look)]
    return tuple(sorted(flags, key=lambda flag: flag.when.iso, reverse=True))
