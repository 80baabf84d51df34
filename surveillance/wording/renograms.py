"""The shares of the two kidneys as a renogram's words give them."""

import re

_SIDE = r"(?P<side>left|right|lt|rt|lk|rk|l|r)\b"
_SHARE = r"(?P<share>\d{1,3}(?:\.\d+)?)[ \t]*(?:%|per[ \t]?cent)"
_SIDE_FIRST = re.compile(
    rf"\b{_SIDE}(?![ \t]*(?:ventric|atri|lobe|hemi))[^.;\d\n]{{0,60}}?{_SHARE}", re.IGNORECASE
)
_SHARE_FIRST = re.compile(rf"(?<![\d.]){_SHARE}[^.;,\d\n]{{0,25}}?\b{_SIDE}", re.IGNORECASE)
# "40/60 % (left/right)", "left:right 40:60".
_AND = r"[ \t]*(?:/|:|-|and|to|vs\.?|,)[ \t]*"
_ORDER = rf"(?P<order>left{_AND}right|l[ \t]*[/:][ \t]*r|right{_AND}left|r[ \t]*[/:][ \t]*l)\b"
_NUMBERS = rf"(?P<l>\d{{1,3}}(?:\.\d+)?)[ \t]*%?{_AND}(?P<r>\d{{1,3}}(?:\.\d+)?)[ \t]*%?"
_PAIR = re.compile(rf"{_NUMBERS}[ \t]*\(?{_ORDER}", re.IGNORECASE)
_ORDER_FIRST = re.compile(rf"{_ORDER}[^.\d\n]{{0,50}}?{_NUMBERS}", re.IGNORECASE)
_IS_SPLIT = re.compile(
    r"split|differential|divided|relative|renogra|mag[- ]?3|dmsa|dtpa|function|uptake",
    re.IGNORECASE,
)


def shares_in(text: str) -> dict[str, float | None] | None:
    """`{"left_percent": 40.0, "right_percent": 60.0}`; None where no such words stand there.

    A side of which two numbers are given is left out; where only one side is given, the other is
    not worked out.
    """
    if "%" not in text and "per" not in text.lower() and not _IS_SPLIT.search(text):
        return None
    if not _IS_SPLIT.search(text):
        return None
    for pattern in (_PAIR, _ORDER_FIRST):
        found = pattern.search(text)
        if found and 98 <= float(found["l"]) + float(found["r"]) <= 102:
            first, second = float(found["l"]), float(found["r"])
            is_left_first = found["order"].lower().startswith("l")
            left, right = (first, second) if is_left_first else (second, first)
            return {"left_percent": left, "right_percent": right}
    told: dict[str, set[float]] = {}
    side = re.search(r"\b(?:left|right|lt|rt|lk|rk)\b", text, re.IGNORECASE)
    share = re.search(r"\d[ \t]*%", text)
    patterns = [_SIDE_FIRST, _SHARE_FIRST]
    if side and share and share.start() < side.start():
        patterns.reverse()
    for pattern in patterns:
        its: dict[str, set[float]] = {}
        for found in pattern.finditer(text):
            if float(found["share"]) <= 100:
                its.setdefault(found["side"][0].lower(), set()).add(float(found["share"]))
        told = max(told, its, key=len)
    single = {name: values.pop() for name, values in told.items() if len(values) == 1}
    if not single:
        return None
    return {"left_percent": single.get("l"), "right_percent": single.get("r")}
