"""Lymph nodes, and what is told of as a mass although it is made of them."""

from surveillance.wording import words as w
from surveillance.wording.line import Line

_NO_LYMPH_NODES = w.words("schmorl schmorls av sinus atrioventricular heberden singer singers")
_MASSES = w.words("mass masses deposit deposits conglomerate conglomerates metastasis disease")


def beside_nodes(
    line: Line, at: int, flags: int, before: list[int], sites: list[int], named: int
) -> list[int] | None:
    """The sites beside the nodes of "liver and nodal metastases"; None where there are no nodes.

    "Nodal metastases" has none: the nodes are mentioned by their own word, and what is said of
    them is their place.
    """
    nodes = [one for one in before if line.flags[one] & w.NODE]
    is_mass = flags & (w.LESION | w.METASTASIS) and named & w.MESENTERY
    is_mass = is_mass and line.words[at] in _MASSES
    is_of_nodes = flags & (w.METASTASIS | w.DISEASE | w.LESION)
    if not nodes or is_mass or at - nodes[-1] > 2 or not is_of_nodes:
        return None
    joints = [one for one in range(at) if line.words[one] in ("and", "or", "/")]
    if any(one in joints or line.words[one] == "," for one in range(nodes[-1], at)):
        return None
    joint = max((one for one in joints if one < nodes[-1]), default=-1)
    return [one for one in sites if one < joint]


def is_of_a_mass(line: Line, at: int) -> bool:
    """Whether the node only says of what a mesenteric mass is: "mesenteric nodal mass"."""
    following = line.flags[at + 1] if at + 1 < len(line.flags) else 0
    if not following & (w.LESION | w.METASTASIS) or line.words[at] not in ("nodal", "lymphnodal"):
        return False
    if line.words[at + 1] == "metastases":
        return False  # the plural tells of nodes, "a mesenteric nodal metastasis" of the mass
    is_mesenteric = line.flags[at - 1] if at and line.flags[at - 1] & w.SITES else line.context
    behind = line.sites(at + 1)
    return bool(is_mesenteric & w.MESENTERY) or bool(
        behind
        and not any(line.flags[one] & w.RETROPERITONEUM for one in behind)
        and any(one > at + 1 and line.flags[one] & w.MESENTERY for one in behind)
    )


def is_no_lymph_node(line: Line, at: int) -> bool:
    """Schmorl's nodes, and those of "metastasis in 4 of 17 nodes", which are counted."""
    is_counted = line.words[at - 2 : at - 1] == ["of"] and line.words[at - 1].isdigit()
    is_counted = is_counted and line.words[at - 3].isdigit()
    is_counted = is_counted and sum(bool(flags & w.NODE) for flags in line.flags) > 1
    return bool(at) and (line.words[at - 1] in _NO_LYMPH_NODES or is_counted)
