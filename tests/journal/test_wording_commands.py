"""`read_report` and `compare_reports`: what they print, and what they refuse in words."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys

import pytest
from django.conf import settings
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


@pytest.fixture
def run_on(monkeypatch):
    """Runs a command on objects, one a line, of which some cannot be answered: its answers."""

    def run_on(name: str, given: str) -> list[dict]:
        out = io.StringIO()
        monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(given.encode())))
        with pytest.raises(CommandError, match="Not answered: 1 of"):
            call_command(name, "--jsonl", stdout=out)
        return [json.loads(line) for line in out.getvalue().splitlines()]

    return run_on


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
        ({"finding": "no-such-thing"}, "Line 2: no-such-thing is no finding here."),
        ({"later": "a" * (LONGEST + 1)}, "Line 2: This text has more than 100,000 characters."),
        ({"later": 7}, "Line 2: This needs an object with finding and earlier and later as text."),
    ],
)
def test_pairs_are_compared_before_and_behind_one_that_cannot_be(run_on, changed, words):
    pair = {"id": "a", "finding": "ascites", "earlier": "Ascites.", "later": "No ascites."}
    first, second, third = run_on("compare_reports", lines(pair, pair | changed, pair))
    assert second == {"id": "a", "error": words}
    assert first == third
    assert first["mentioned_in_later"]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("{", {"id": None, "error": "Line 2: This is no JSON."}),
        ("[" * 100_000, {"id": None, "error": "Line 2: This is no JSON."}),
        ("[1]", {"id": None, "error": "Line 2: This needs an object with text as text."}),
        ('{"id": 7}', {"id": 7, "error": "Line 2: This needs an object with text as text."}),
        ('{"id": 7, "text": null}',
         {"id": 7, "error": "Line 2: This needs an object with text as text."}),
        ('{"id": 7, "text": "Rash.", "phrase": 3}',
         {"id": 7, "error": "Line 2: phrase needs to be text that is not empty."}),
        (json.dumps({"id": "x", "text": "a" * (LONGEST + 1)}),
         {"id": "x", "error": "Line 2: This text has more than 100,000 characters."}),
    ],
)  # fmt: skip
def test_reports_are_read_before_and_behind_one_that_cannot_be(run_on, line, told):
    whole = json.dumps({"id": 1, "text": "No ascites."})
    first, second, third = run_on("read_report", f"{whole}\n{line}\n\n{whole}\n")
    assert second == told
    assert first == third
    assert first["mentions"][0]["status"] == "absent"


@pytest.mark.parametrize("occurrence", [0, -1, True, 1.0, "1", "two", []])
def test_an_occurrence_is_a_whole_number_from_1(run_on, occurrence):
    asked = {"id": 1, "text": "Rash.", "phrase": "rash", "occurrence": occurrence}
    (told,) = run_on("read_report", lines(asked))
    assert told == {"id": 1, "error": "Line 1: occurrence needs to be a whole number from 1."}


def test_what_is_no_file_is_told(run, tmp_path):
    with pytest.raises(CommandError, match="cannot be read"):
        run("read_report", str(tmp_path / "none.txt"))
    with pytest.raises(CommandError, match="Name two files and the finding"):
        run("compare_reports", given="Ascites.")
    with pytest.raises(CommandError, match="more than 100,000 characters"):
        run("read_report", given="a" * (LONGEST + 1))


def test_a_report_is_read_with_a_phrase_of_its_own(run):
    given = lines({"id": 3, "text": "No rash. Mesenteric mass 12 mm.", "phrase": "rash"})
    told = json.loads(run("read_report", "--jsonl", given=given))
    assert (told["id"], told["phrase_status"]) == (3, "absent")
    assert [one["finding"] for one in told["mentions"]] == ["mesenteric-mass"]
    assert told["measurements"][0]["mm"] == [12]


def test_shares_and_half_times_are_printed_with_their_words(run):
    text = "MAG3: left 40%, right 60%.\r\nHalf-time: left 12.5 min, right 8 min."
    told = json.loads(run("read_report", given=text))
    assert told["renogram"] == {
        "left_percent": 40, "right_percent": 60,
        "quote": "left 40%, right 60%", "start": 6, "end": 25,
    }  # fmt: skip
    times = [(one["side"], one["value"], one["what"]) for one in told["quantities"]]
    assert times == [("left", "12.5", "half-time"), ("right", "8", "half-time")]


@pytest.mark.parametrize("name", ["read_report", "compare_reports"])
def test_nothing_is_told_where_nobody_reads_on(name, tmp_path):
    """As with `… | head -1`: the pipe is closed before the answers are written."""
    pair = {"finding": "ascites", "earlier": "Ascites.", "later": "No ascites.", "text": "Rash."}
    with subprocess.Popen(
        [sys.executable, str(settings.BASE_DIR / "manage.py"), name, "--jsonl"],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        env=os.environ | {"SURVEILLANCE_NO_VENV": "1", "DATA_DIR": str(tmp_path)},
    ) as ran:  # fmt: skip
        ran.stdout.close()
        ran.stdin.write(lines(*[pair] * 1000).encode())
        ran.stdin.close()
        assert ran.stderr.read() == b""
        assert ran.wait() == 1
