"""What the intake keeps of a photo or PDF."""

from __future__ import annotations

import hashlib
import tracemalloc
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from journal.intake import LIMITS, Accepted, Refused, accept
from tests.journal.test_intake_samples import (
    BLUE,
    CANARY,
    GREEN,
    RED,
    WHITE,
    chunks,
    decoded,
    encoded,
    halves,
    letter,
    looks_like,
    outcome,
    photo,
    png_photo,
    segments,
    stream,
    swapped_profile,
)


@pytest.fixture
def folder(tmp_path) -> Path:
    return tmp_path / "letters"


def take(data: bytes, folder: Path) -> tuple[Accepted, Image.Image]:
    kept = accept(BytesIO(data), folder=folder)
    stored = (folder / kept.name).read_bytes()
    assert (len(stored), hashlib.sha256(stored).hexdigest()) == (kept.size, kept.sha256)
    assert max(decoded((folder / kept.thumbnail).read_bytes()).size) <= 480
    if kept.content_type == "application/pdf":
        return kept, decoded((folder / kept.thumbnail).read_bytes())
    picture = decoded(stored)
    assert picture.size == (kept.width, kept.height)
    assert kept.content_type == Image.MIME[picture.format]
    return kept, picture


def everything(folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file()]


# ---- photos ----------------------------------------------------------------------------------


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_photo_is_kept_upright_whichever_way_the_camera_was_held(orientation, folder):
    upright = halves(80, 40)
    undo = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    upright.paste(GREEN, (0, 30, 80, 40))  # a floor: tells upside down as well
    held = upright.transpose(undo[orientation]) if orientation in undo else upright
    kept, picture = take(photo(held, orientation=orientation), folder)
    assert (kept.width, kept.height) == (80, 40)
    assert looks_like(picture.getpixel((10, 10)), RED)
    assert looks_like(picture.getpixel((70, 10)), BLUE)
    assert looks_like(picture.getpixel((40, 36)), GREEN)


@pytest.mark.parametrize("options", [{}, {"progressive": True}, {"icc_profile": swapped_profile()}])
def test_nothing_but_pixels_is_kept_of_a_jpeg(options, folder):
    kept, picture = take(photo(orientation=6, **options), folder)
    for name in (kept.name, kept.thumbnail):
        stored = (folder / name).read_bytes()
        assert set(segments(stored)) <= {0xE0, 0xDB, 0xC0, 0xC4, 0xDA}  # JFIF, tables, frame, scan
        for trace in (CANARY, b"Exif", b"GPS", b"xmp", b"8BIM", b"ICC_PROFILE", b"PK\x03\x04"):
            assert trace not in stored
    assert not picture.getexif()
    assert set(picture.info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}


def test_nothing_but_pixels_is_kept_of_a_png_or_webp(folder):
    kept, _ = take(png_photo(halves()), folder)
    stored = (folder / kept.name).read_bytes()
    assert kept.content_type == "image/png"
    assert set(chunks(stored)) == {b"IHDR", b"IDAT", b"IEND"}
    data = encoded(halves(), "WEBP", exif=b"Exif\x00\x00" + CANARY, xmp=CANARY)
    kept, _ = take(data, folder)
    assert CANARY in data
    assert kept.content_type == "image/jpeg"
    assert all(CANARY not in path.read_bytes() for path in everything(folder))


def test_further_pictures_in_one_jpeg_are_dropped(folder):
    data = encoded(halves(), "MPO", save_all=True, append_images=[Image.new("RGB", (80, 40))])
    kept, picture = take(data, folder)
    assert looks_like(picture.getpixel((10, 10)), RED)
    assert (folder / kept.name).read_bytes().count(b"\xff\xd8\xff") == 1


def test_only_the_first_frame_of_an_animation_is_kept(folder):
    frames = [Image.new("RGB", (30, 30), colour) for colour in (RED, BLUE)]
    data = encoded(frames[0], "WEBP", save_all=True, append_images=frames[1:], lossless=True)
    _, picture = take(data, folder)
    assert looks_like(picture.getpixel((15, 15)), RED)
    data = encoded(frames[0], "PNG", save_all=True, append_images=frames[1:])
    kept, picture = take(data, folder)
    assert looks_like(picture.getpixel((15, 15)), RED)
    assert b"fcTL" not in chunks((folder / kept.name).read_bytes())


def test_what_is_see_through_is_kept_on_white(folder):
    palette = halves().quantize(4)
    see_through = palette.getpixel((70, 20))
    _, picture = take(encoded(palette, "PNG", transparency=see_through), folder)
    assert looks_like(picture.getpixel((70, 20)), WHITE)
    assert looks_like(picture.getpixel((10, 20)), RED)
    writing = Image.new("LA", (20, 20), (0, 128))  # black, half see-through: grey on white
    _, picture = take(encoded(writing, "PNG"), folder)
    assert picture.getpixel((5, 5))[0] == pytest.approx(127, abs=2)


def test_colours_stay_what_they_were(folder):
    _, picture = take(encoded(halves(mode="CMYK"), "JPEG"), folder)
    assert (picture.mode, looks_like(picture.getpixel((10, 20)), RED)) == ("RGB", True)
    grey = encoded(Image.new("I;16", (20, 20), 0x8000), "PNG")
    _, picture = take(grey, folder)
    assert picture.getpixel((5, 5)) == 0x80
    _, picture = take(encoded(halves(mode="1"), "PNG"), folder)
    assert picture.mode == "L"


def test_a_colour_profile_is_applied_since_it_is_not_kept(folder):
    _, picture = take(encoded(halves(), "JPEG", icc_profile=swapped_profile()), folder)
    assert looks_like(picture.getpixel((10, 20)), GREEN)
    _, picture = take(encoded(halves(), "JPEG", icc_profile=b"no profile at all"), folder)
    assert looks_like(picture.getpixel((10, 20)), RED)


def test_a_large_photo_is_made_smaller_and_a_large_png_becomes_a_jpeg(folder):
    kept, _ = take(encoded(Image.new("L", (4200, 2100), 200), "JPEG"), folder)
    assert (kept.width, kept.height) == (4096, 2048)
    noise = Image.effect_noise((1500, 1500), 90)
    kept, _ = take(encoded(noise, "PNG", compress_level=1), folder)
    assert kept.content_type == "image/jpeg"


# ---- PDFs ------------------------------------------------------------------------------------


def test_a_pdf_is_kept_as_it_came_with_a_picture_of_its_first_page(folder):
    script = b"/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>"
    data = b"\xef\xbb\xbf\n" + letter(pages=3, catalogue=script)
    kept, page = take(data, folder)
    assert (folder / kept.name).read_bytes() == data
    assert (kept.content_type, kept.pages) == ("application/pdf", 3)
    assert (kept.width, kept.height) == (0, 0)
    assert looks_like(page.getpixel((page.width // 4, 100)), RED)
    assert looks_like(page.getpixel((page.width * 3 // 4, 100)), WHITE)


def test_a_page_is_drawn_small_whatever_size_it_claims(folder):
    for box in (b"0 0 1000000 14400", b"0 0 0.01 14000", b"0 0 1e30 1e30", b"0 0 0 0"):
        take(letter(box=box), folder)


def test_a_pdf_of_exactly_as_many_pages_as_allowed_is_kept(folder):
    assert take(letter(pages=100), folder)[0].pages == 100
    assert "more than 100 pages" in outcome(letter(pages=101), folder / "none")


def test_a_font_that_is_not_in_the_pdf_is_replaced_without_looking_for_it(folder):
    fonts = b"/Font << /F1 << /Type /Font /Subtype /TrueType /BaseFont /Arial >> >>"
    data = letter(resources=fonts, content=stream(b"BT /F1 90 Tf 50 400 Td (Chromogranin) Tj ET"))
    _, page = take(data, folder)
    assert page.convert("L").getextrema()[0] < 100  # something was written


# ---- what an upload may be -------------------------------------------------------------------


def test_an_upload_may_be_a_path_or_a_stream_that_was_read_before(folder, tmp_path):
    file = tmp_path / "letter.jpg"
    file.write_bytes(photo())
    assert accept(file, folder=folder).sha256 == accept(str(file), folder=folder).sha256
    upload = BytesIO(photo())
    upload.read()
    assert accept(upload, folder=folder).width == 80


def test_an_upload_that_breaks_off_is_refused(folder):
    class Broken(BytesIO):
        def read(self, length=-1):
            if self.tell():
                raise OSError("the sender hung up")
            return super().read(length)

    with pytest.raises(Refused, match="did not arrive whole"):
        accept(Broken(photo() + bytes(200_000)), folder=folder)
    assert everything(folder) == []


def test_a_file_of_just_under_the_limit_is_kept_and_memory_stays_flat(folder):
    data = photo()
    upload = BytesIO(data + bytes(LIMITS.bytes - len(data)))
    accept(BytesIO(photo()), folder=folder)  # what is loaded once is not counted
    tracemalloc.start()
    try:
        kept = accept(upload, folder=folder)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert kept.content_type == "image/jpeg"
    assert peak < 1024 * 1024
