"""`read_report` and `compare_reports`: what they print, and what they refuse in words."""

from __future__ import annotations

import io
import json

import pytest
from django.core.management import CommandError, call_command

from surveillance.wording.read import LONGEST


@pytest.fixture
def run(tmp_path, monkeypatch):
    """Runs a command with what stands on its standard input; the lines that it prints."""

    def run(name: str, *args: str, given: str = "") -> str:
        stdin = io.TextIOWrapper(io.BytesIO(given.encode()))
        monkeypatch.setattr("sys.stdin", stdin)
        out = io.StringIO()
        call_command(name, *args, stdout=out)
        return out.getvalue()

    return run


def lines(*objects: dict) -> str:
    return "".join(json.dumps(one) + "\n" for one in objects)


def test_two_files_are_compared(run, tmp_path):
    earlier, later = tmp_path / "may.txt", tmp_path / "january.txt"
    earlier.write_text("Mesenteric mass 12 mm.")
    later.write_text("Spiculated mesenteric mass 17 mm.")
    printed = run("compare_reports", str(earlier), str(later), "--finding", "mesenteric-mass")
    assert json.loads(printed) == {
        "names": ["Mesenteric mass"],
        "sizes_mm": [12, 17],
        "new_words": ["spiculated"],
        "dropped_words": [],
        "mentioned_in_later": True,
        "direction": "larger",
        "sides": [None, None],
        "side_flip": False,
    }


def test_pairs_of_reports_are_compared_one_a_line(run):
    pair = {"finding": "hydronephrosis", "earlier": "Left hydronephrosis."}
    given = lines(
        pair | {"id": 1, "later": "Right hydronephrosis."}, pair | {"id": "two", "later": ""}
    )
    first, second = map(json.loads, run("compare_reports", "--jsonl", given=given).splitlines())
    assert (first["id"], first["side_flip"]) == (1, True)
    assert (second["id"], second["mentioned_in_later"]) == ("two", False)


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"finding": "no-such-thing"}, "Line 2: no-such-thing is no finding here"),
        ({"later": "a" * (LONGEST + 1)}, "Line 2: This text has more than 100,000 characters"),
        ({"later": 7}, "Line 2 needs an object"),
    ],
)
def test_a_line_that_cannot_be_compared_is_named(run, changed, words):
    pair = {"finding": "ascites", "earlier": "Ascites.", "later": "No ascites."}
    with pytest.raises(CommandError, match=words):
        run("compare_reports", "--jsonl", given=lines(pair, pair | changed))


def test_what_is_no_json_and_no_file_is_told(run, tmp_path):
    with pytest.raises(CommandError, match="Line 1 is no JSON"):
        run("compare_reports", "--jsonl", given="{")
    with pytest.raises(CommandError, match="cannot be read"):
        run("read_report", str(tmp_path / "none.txt"))
    with pytest.raises(CommandError, match="Name two files and the finding"):
        run("compare_reports", given="Ascites.")


def test_a_report_is_read_with_a_phrase_of_its_own(run):
    given = lines({"id": 3, "text": "No rash. Mesenteric mass 12 mm.", "phrase": "rash"})
    told = json.loads(run("read_report", "--jsonl", given=given))
    assert (told["id"], told["phrase_status"]) == (3, "absent")
    assert [one["finding"] for one in told["mentions"]] == ["mesenteric-mass"]
    assert told["measurements"][0]["mm"] == [12]
