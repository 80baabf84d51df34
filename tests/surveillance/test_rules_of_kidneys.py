"""Rules of a kidney's share: exactly up to the boundary, a side and an agent at a time."""

import pytest

from surveillance.facts import Side
from surveillance.rules import review
from surveillance.rules.kidneys import POINTS
from tests.surveillance.histories import (
    TODAY,
    history,
    noticed,
    on,
    reason,
    renogram,
)

# ---- a kidney's share, lower three times ----


def test_a_share_lower_three_times_in_a_row_is_said_with_its_side():
    falling = [renogram("2024-05", "42", "58"), renogram("2025", "40", "60")]
    assert reason("share-lower", *falling, renogram("2026-01-29", "37", "63")) == (
        "Three MAG3 renograms, each with a lower LEFT share than the one before. "
        "First LEFT 42% in May 2024. Then LEFT 40% in 2025. Then LEFT 37% on 29 January 2026."
    )


@pytest.mark.parametrize(
    ("shares", "fires"),
    [
        (["42", "40"], False),
        (["42", "40", "40"], False),
        (["42", "42", "40"], False),
        (["42", "40", "39.9"], True),
        (["42", "40", "39", "41"], False),
        (["42", "40", "<40"], True),
        (["42", "40", "≤40"], False),
        (["42", "<41", "40"], False),
    ],
)
def test_a_share_lower_three_times_exactly(shares, fires):
    for side in Side:
        facts = [
            renogram(f"{2020 + n}", **{side.value.lower(): share}) for n, share in enumerate(shares)
        ]
        assert bool(noticed("share-lower", *facts)) is fires


def test_shares_of_two_agents_or_sides_are_not_one_row():
    first, second = renogram("2020", left="42"), renogram("2021", left="40")
    assert not noticed("share-lower", first, second, renogram("2022", left="38", agent="DTPA"))
    assert not noticed("share-lower", first, second, renogram("2022", right="38"))
    assert noticed("share-lower", first, second, renogram("2022", left="38", agent="mag3 "))
    half_times = [renogram(f"202{n}", f"{9 - n}", analyte="renogram-half-time") for n in range(4)]
    assert not noticed("share-lower", *half_times)


# ---- a share more than 7 points away ----


@pytest.mark.parametrize(
    ("then", "now", "fires"),
    [("44", "37", False), ("44.1", "37", True), ("37", "44", False), ("37", "44.1", True),
     ("<50", "37", False), ("60", ">70", False)],
)  # fmt: skip
def test_seven_points_do_not_fire_and_more_do(then, now, fires):
    assert POINTS == 7
    facts = (renogram("2025", left=then), renogram("2026", left=now))
    assert bool(noticed("share-differs", *facts)) is fires


def test_both_sides_of_one_renogram_are_one_flag():
    facts = (renogram("2019-03-01", "50", "50"), renogram("2025-06-12", "45", "55"))
    (flag,) = noticed("share-differs", *facts, renogram("2026-01-29", "37.5", "62.5"))
    assert flag.reason.replace("\u00a0", " ") == (
        "MAG3 renogram on 29 January 2026. "
        "LEFT 37.5% is 7.5 points lower than the previous, LEFT 45% on 12 June 2025. "
        "LEFT 37.5% is 12.5 points lower than the first, LEFT 50% on 1 March 2019. "
        "RIGHT 62.5% is 7.5 points higher than the previous, RIGHT 55% on 12 June 2025. "
        "RIGHT 62.5% is 12.5 points higher than the first, RIGHT 50% on 1 March 2019."
    )
    assert flag.question == (
        "My LEFT and RIGHT shares are more than 7 points from earlier MAG3 renograms. "
        "Does my plan need to change?"
    )
    assert flag.basis.replace("\u00a0", " ") == (
        "29-Jan-2026, LEFT 37.5%, RIGHT 62.5%; 12-Jun-2025, LEFT 45%, RIGHT 55%; "
        "01-Mar-2019, LEFT 50%, RIGHT 50%; MAG3 renograms"
    )


def test_only_what_differs_is_told_but_both_shares_decide():
    facts = (renogram("2025-06", "45", "60"), renogram("2026-01", "37", "63"))
    (flag,) = noticed("share-differs", *facts)
    assert flag.question.startswith(
        "My LEFT share is more than 7 points from the previous MAG3 renogram."
    )
    assert "RIGHT" not in flag.reason
    assert [one.said[:5] for one in flag.inputs if one.decides] == ["LEFT\u00a0", "RIGHT"]
    slow = (renogram("2020", "45"), renogram("2024", "39"), renogram("2026-01", "37"))
    (flag,) = noticed("share-differs", *slow)
    assert "from the first MAG3 renogram" in flag.question


def test_each_agent_is_a_flag_of_its_own_and_never_held_against_another():
    mag3 = (renogram("2020", "50"), renogram("2021", "40"))
    dtpa = (renogram("2022", "60", agent="DTPA"), renogram("2023", "40", agent="DTPA"))
    assert len(noticed("share-differs", *mag3, *dtpa)) == 2
    assert not noticed("share-differs", mag3[0], renogram("2021", "40", agent="DTPA"))
    assert not noticed("share-differs", mag3[0], renogram("2021", "40", agent=""))
    said = reason(
        "share-differs", renogram("2020", "50", agent=""), renogram("2021", "9", agent="")
    )
    assert said.startswith("Renogram in 2021. LEFT 9% is 41 points lower")


def test_sides_whose_newest_shares_are_of_two_renograms_are_two_flags():
    facts = (renogram("2020", "50", "50"), renogram("2021", "40", "60"), renogram("2022", "30"))
    assert [flag.when for flag in noticed("share-differs", *facts)] == [on("2022"), on("2021")]


def test_an_order_of_renograms_that_is_not_certain_is_said():
    apart = (renogram("2023", "50"), renogram("2024", "46"), renogram("2026-01", "38"))
    assert [flag.doubt for flag in review(history(*apart), TODAY)] == ["", ""]
    further_back = (renogram("2024", "50"), renogram("2024-02", "46"), renogram("2026-01", "38"))
    assert [(flag.rule, bool(flag.doubt)) for flag in review(history(*further_back), TODAY)] == [
        ("share-lower", True),
        ("share-differs", True),
    ]
    of_one_day = (renogram("2026-01-29", "50", key="a"), renogram("2026-01-29", "38", key="b"))
    (flag,) = noticed("share-differs", *of_one_day)
    assert flag.doubt == "Some of these dates overlap, so their order is not certain."
