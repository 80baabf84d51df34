"""The sizes of a drawing in px, and the room that each leaves round its plot."""

from dataclasses import dataclass, replace

TEXT, VALUE = 14, 17  # px; nothing on a chart that stands alone is smaller
LANE = 38  # px of height that each treatment adds under the time axis
RIGHT_OF_SIDES = 124  # on a desk: "RIGHT 63%" stands beside the end of its line


@dataclass(frozen=True)
class Size:
    """A drawing's width and height in px, and the room round its plot: left, top, right, bottom."""

    name: str
    width: int
    height: int
    room: tuple[int, int, int, int]
    says: bool = False  # carries the numbers, the limit and the last visit as text
    has_years: bool = True
    radius: float = 4.5
    letter: int = 12  # px of the L and R

    def with_lanes(self, count: int) -> "Size":
        """The same with room for so many treatments under it; small ones show none."""
        if not self.says or not count:
            return self
        left, top, right, bottom = self.room
        more = LANE * count
        return replace(self, height=self.height + more, room=(left, top, right, bottom + more))


PHONE = Size("phone", 288, 230, (32, 26, 30, 24), says=True, letter=16)
DESK = Size("desk", 680, 300, (40, 28, 76, 26), says=True, radius=5, letter=16)
PAPER = Size("paper", 288, 152, (32, 24, 30, 22), says=True, radius=4, letter=14)
SMALL = Size("small", 256, 92, (6, 8, 10, 22), radius=3.2, letter=14)
SPARK = Size("spark", 132, 52, (4, 6, 9, 4), has_years=False, radius=2.6)
STRIP = Size("strip", 210, 40, (4, 5, 46, 5), has_years=False, radius=2.2, letter=14)
