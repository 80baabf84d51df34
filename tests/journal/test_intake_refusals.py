"""What the intake does not keep, and what it says then."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pytest

from journal.intake import LIMITS, Refused, accept
from journal.intake.refusal import REASONS, UNWANTED, Reason
from journal.intake.signatures import TAKEN, Kind, recognise
from tests.journal.test_intake_samples import (
    bomb,
    chunk,
    encoded,
    halves,
    letter,
    locked_letter,
    outcome,
    photo,
    png_photo,
)


@pytest.fixture
def folder(tmp_path) -> Path:
    return tmp_path / "letters"


def everything(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


FTYP = b"\x00\x00\x00\x18ftyp"
UNTAKEN = {
    "heic": (FTYP + b"heic\x00\x00\x00\x00mif1heic", "Most Compatible"),
    "heif": (FTYP + b"mif1\x00\x00\x00\x00mif1heic", "HEIC"),
    "avif": (FTYP + b"mif1\x00\x00\x00\x00mif1avif", "AVIF"),
    "video": (FTYP + b"isom\x00\x00\x02\x00isommp41", "video"),
    "svg": (b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>", "HTML, XML or SVG"),
    "xml": (b"\xef\xbb\xbf \n<?xml version='1.0'?><svg/>", "HTML, XML or SVG"),
    "html": (b"<!DOCTYPE html><script>alert(1)</script>", "HTML, XML or SVG"),
    "utf-16": ("\ufeff<html>".encode("utf-16-le"), "HTML, XML or SVG"),
    "html before a pdf": (b"<script>alert(1)</script>" + letter(), "HTML, XML or SVG"),
    "pdf after a word": (b"hello " + letter(), "not a kind of file"),
    "zip": (b"PK\x03\x04" + bytes(60), "Office"),
    "doc": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(60), "Office"),
    "dicom": (bytes(128) + b"DICM", "scan disc"),
    "dicom in a pdf": (letter()[:128] + b"DICM" + letter(), "scan disc"),
    "dicom in a photo": (photo()[:128] + b"DICM" + photo(), "scan disc"),
    "gif": (b"GIF89a\x01\x00\x01\x00;", "GIF"),
    "tiff": (encoded(halves(), "TIFF"), "TIFF"),
    "bmp": (encoded(halves(), "BMP"), "BMP"),
    "elf": (b"\x7fELF" + bytes(60), "program"),
    "exe": (b"MZ" + bytes(60), "program"),
    "script": (b"#!/bin/sh\nrm -rf /\n", "program"),
    "text": (b"Dear Dr Smith", "not a kind of file"),
    "nothing": (b"", "empty"),
    "one byte": (b"\xff", "not a kind of file"),
}


@pytest.mark.parametrize(("data", "words"), UNTAKEN.values(), ids=list(UNTAKEN))
def test_other_kinds_are_refused_by_name_whatever_they_are_called(data, words, folder):
    upload = BytesIO(data)
    upload.name, upload.content_type = "letter.jpg", "image/jpeg"
    with pytest.raises(Refused, match=words):
        accept(upload, folder=folder)
    assert everything(folder) == []


def test_every_reason_has_words_that_say_what_to_do():
    assert set(REASONS) == set(Reason)
    assert set(UNWANTED) == set(Kind) - TAKEN
    for words in (*REASONS.values(), *UNWANTED.values()):
        assert words.endswith(".")
        assert words.count(". ") >= 1  # what it is, then how to mend it


def test_a_locked_pdf_is_refused_with_the_way_out(folder):
    assert "without one" in outcome(locked_letter(), folder)


@pytest.mark.parametrize("size", [(16_000, 12_000), (8_000, 6_300)])
def test_a_picture_of_too_many_points_is_refused_before_it_is_unpacked(size, folder):
    data = bomb(*size)
    assert "50 million" in outcome(data, folder)
    # With its pixels missing it would be damaged, had anybody looked at them.
    cut = data[:33] + chunk(b"IDAT", b"\x00") + chunk(b"IEND", b"")
    assert "50 million" in outcome(cut, folder)


def test_a_webp_of_too_many_points_is_refused_by_its_header(folder):
    canvas = (16_000 - 1).to_bytes(3, "little") * 2
    body = b"WEBPVP8X\x0a\x00\x00\x00\x00\x00\x00\x00" + canvas
    assert "50 million" in outcome(b"RIFF" + len(body).to_bytes(4, "little") + body, folder)


def test_a_file_over_the_limit_is_refused_without_reading_on(folder):
    class Endless:
        taken = 0

        def seekable(self):
            return False

        def read(self, length):
            self.taken += length
            assert self.taken < 64 * 1024 * 1024
            return b"\xff\xd8\xff" + bytes(length - 3)

    upload = Endless()
    with pytest.raises(Refused, match="larger than 20 MB"):
        accept(upload, folder=folder)
    assert upload.taken <= LIMITS.bytes + 128 * 1024
    assert everything(folder) == []
    assert "larger than 20 MB" in outcome(photo() + bytes(21 * 1024 * 1024), folder)


def test_kinds_are_told_by_their_first_bytes():
    heads = (photo(), png_photo(halves()), encoded(halves(), "WEBP"), letter())
    assert {recognise(head[:1024]) for head in heads} == TAKEN
