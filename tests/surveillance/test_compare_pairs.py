"""Pairs of reports that somebody wrote without having seen the comparison."""

import pytest

from surveillance.wording.compare import compare
from tests.surveillance.compare_cases import PAIRS


@pytest.mark.parametrize("pair", PAIRS)
def test_pairs_written_blind_are_compared(pair):
    finding, earlier, later, sizes, is_named, direction, is_flipped = pair
    got = compare(earlier, later, finding)
    assert got.sizes_mm == sizes
    assert got.mentioned_in_later is is_named
    assert got.direction == direction
    assert got.side_flip is is_flipped
