"""What is no size: the shares of the kidneys, half-times and SUV, each with its words."""

import pytest

from surveillance.wording.read import read


@pytest.mark.parametrize(
    ("text", "left", "right", "quote"),
    [
        ("Split function: left 40 %, right 60 %.", 40, 60, "left 40 %, right 60 %"),
        ("MAG3: L 40 R 60", 40, 60, "L 40 R 60"),
        ("DMSA: right kidney 55, left kidney 45.", 45, 55, "right kidney 55, left kidney 45"),
        ("Divided function 58:42 (right:left).", 42, 58, "58:42 (right:left)"),
        ("Differential function\r\nLeft 40\u00a0%\r\nRight 60\u00a0%", 40, 60,
         "Left 40\u00a0%\r\nRight 60\u00a0%"),
        ("MAG3. The left\nkidney contributes\n38 %.", 38, None, "left\nkidney contributes\n38 %"),
        ("MAG3. Left hydronephrosis; the right kidney gives 60%, the left 40%.", 40, 60,
         "right kidney gives 60%, the left 40%"),
        ("MAG3. Obstruction on the left, right kidney 60% of function.", None, 60,
         "right kidney 60%"),
    ],
)  # fmt: skip
def test_shares_are_given_with_their_words(text, left, right, quote):
    shares = read(text).renogram
    assert (shares.left_percent, shares.right_percent, shares.quote) == (left, right, quote)
    assert text[shares.start : shares.end] == quote


@pytest.mark.parametrize(
    "text",
    [
        "Ejection fraction left ventricle 60%, right coronary 40% stenosis. Renal function normal.",
        "Split function not given. Right renal artery stenosis of 40%, left of 60%.",
        "MAG3: left kidney 11 cm, right kidney 89 mm.",
        "MAG3: L 40 R 20",
        "MAG3: left peak at 40 min, right at 60 min.",
        "Left 40 patients, right 60 patients.",
    ],
)
def test_other_numbers_of_two_sides_are_no_shares(text):
    assert read(text).renogram is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Half time: left 12.5 min, right 8 min.", [("left", "12.5"), ("right", "8")]),
        ("T1/2 L 12 min R 8 min", [("left", "12"), ("right", "8")]),
        ("T1/2 (L) 12 min (R) 8 min", [("left", "12"), ("right", "8")]),
        ("Half-time 12 minutes on the left and 8 on the right.", [("left", "12")]),
        ("Half-time left 12, right 8 minutes.", [("left", "12"), ("right", "8")]),
        ("Half-time 12 min (left), 8 min (right).", [("left", "12"), ("right", "8")]),
        ("Half-time on the left is 13 minutes (L) and 6 min on the right.",
         [("left", "13"), ("right", "6")]),
        ("The left kidney drains with a half-time of 12\r\nmin.", [("left", "12")]),
        ("Left T1/2 12 min, right T1/2 8 min.", [("left", "12"), ("right", "8")]),
        ("Half-time of both kidneys 9 min.", [("both", "9")]),
        ("Half-time 13 min with furosemide at 20 minutes.", [(None, "13")]),
        ("Drainage half-life of the right kidney 20 min.", [("right", "20")]),
        ("Half-life 68 minutes Ga-68.", []),
        ("68Ga (T1/2 68 min) was given.", []),
        ("The drug has a half-life of 100 minutes.", []),
    ],
)  # fmt: skip
def test_each_half_time_has_its_side(text, told):
    times = read(text).quantities
    assert [(one.side, one.value) for one in times] == told
    assert all(text[one.start : one.end] == one.quote for one in times)
    assert {one.what for one in times} <= {"half-time"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("SUVs up to 22.", [("22", False)]),
        ("SUVmax of lesion 14.3.", [("14.3", False)]),
        ("SUVmax of the lesion in segment 8 14.3.", [("14.3", False)]),
        ("SUV in the 14 mm node 20.5.", [("20.5", False)]),
        ("SUV increased from 10 to 14.", [("10", True), ("14", False)]),
        ("SUVmax 14.3, previously 12.1.", [("14.3", False), ("12.1", True)]),
        ("SUVmax has risen to 22.5.", [("22.5", False)]),
        ("SUV 12-14.", [("12-14", False)]),
        ("SUV\u00a012\u201314", [("12\u201314", False)]),
        ("SUV at 60 minutes; threshold of SUV 41%.", []),
        ("SUV not given for the node of 14 mm.", []),
    ],
)
def test_each_suv_is_read_whole(text, told):
    values = read(text).quantities
    assert [(one.value, one.prior) for one in values] == told
    assert all(text[one.start : one.end] == one.quote for one in values)
