"""The child process that reads one file with its hands tied: a script, without Django or settings.

    python -I -S child.py KIND SEARCH_PATH NUMBER=VALUE… < the file > the answer

Decoders of pictures and PDFs are large C programs that meet bytes from anywhere. So they run here,
never in the site: with little memory and time, and, once everything they need is loaded, without
the means to open a file, reach the network or start a program. What they make goes out through the
one file that was handed to them, in this shape:

    kept PAGES WIDTH HEIGHT FORMAT LENGTH LENGTH\\n, the picture (none for a PDF), the thumbnail
    refused REASON\\n

REASON is one of journal.intake.refusal.Reason. No answer at all means that the child died.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from io import BytesIO
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the decoders can only be found once main() knows where they are
    from PIL import Image
    from pypdfium2 import PdfDocument

Numbers = dict[str, int]
NO_ROOM = 28  # the exit code when the answer finds no room on the disk


class Refusal(Exception):
    """A reason why the file is not taken."""


# ---- limits ----------------------------------------------------------------------------------


def confine(numbers: Numbers) -> None:
    """Bound memory, time and what can be written, before any byte of the file is read.

    Windows has no such limits: there only the parent's clock and the bounds on pixels and pages
    hold. macOS refuses the limit on memory; the others hold there.
    """
    if os.name != "posix":
        return
    import resource
    import signal

    signal.alarm(numbers["wall_seconds"] + 2)  # should the parent die and not end this one
    _limit(resource.RLIMIT_CPU, numbers["cpu_seconds"])
    _limit(resource.RLIMIT_FSIZE, numbers["answer_bytes"])
    _limit(resource.RLIMIT_CORE, 0)  # a core would hold the letter
    _limit(resource.RLIMIT_NPROC, 0)
    if sys.platform != "darwin":
        _limit(resource.RLIMIT_AS, numbers["memory"])


def seal() -> None:
    """From here on nothing can be opened: no file, no socket. What is open stays usable."""
    if os.name != "posix":
        return
    import resource

    _limit(resource.RLIMIT_NOFILE, 0)


def _limit(what: int, most: int) -> None:
    import resource

    highest = resource.getrlimit(what)[1]
    if highest != resource.RLIM_INFINITY:
        most = min(most, highest)
    resource.setrlimit(what, (most, most))


# ---- photos ----------------------------------------------------------------------------------

# What EXIF calls an orientation, and the turn that sets it upright.
TURNS = {
    2: "FLIP_LEFT_RIGHT",
    3: "ROTATE_180",
    4: "FLIP_TOP_BOTTOM",
    5: "TRANSPOSE",
    6: "ROTATE_270",
    7: "TRANSVERSE",
    8: "ROTATE_90",
}
ORIENTATION = 0x0112


def read_photo(data: bytes, kind: str, numbers: Numbers) -> bytes:
    """A photo, upright, in sRGB on white, of bounded size, with nothing but its pixels."""
    from PIL import Image

    image = _opened(data, kind, numbers)
    turn = TURNS.get(_orientation(image))
    profile = image.info.get("icc_profile")
    image.load()
    image = _on_white(_plain_mode(image))
    image.thumbnail((numbers["side"], numbers["side"]))
    image = _srgb(image, profile)
    if turn:
        image = image.transpose(Image.Transpose[turn])
    image.info = {}  # the writers would copy a comment or a profile out of it
    picture, written = _picture(image, kind, numbers)
    return _kept(1, image.size, written, picture, _thumbnail(image, numbers))


def _opened(data: bytes, kind: str, numbers: Numbers) -> Image.Image:
    """The picture's header; no pixel is decoded yet. Only the decoder of its kind gets to see it.

    Pillow raises above twice its bound, and for WebP checks at no other moment before it reserves
    the memory; hence half.
    """
    from PIL import Image

    Image.MAX_IMAGE_PIXELS = numbers["pixels"] // 2
    try:
        return Image.open(BytesIO(data), formats=(kind.upper(),))
    except Image.DecompressionBombError as error:
        raise Refusal("too_many_pixels") from error


def _orientation(image: Image.Image) -> int:
    """How the camera was held; a photo is not refused for damaged notes about it."""
    try:
        return int(image.getexif().get(ORIENTATION, 1))
    except Exception:
        return 1


def _plain_mode(image: Image.Image) -> Image.Image:
    """One of L, RGB, CMYK, RGBA, each 8 bits a channel; no copy where it is that already."""
    if image.mode.startswith("I"):
        # Pillow would clip 16 bits to 255: white, for nearly every point.
        return image.point(lambda level: level * (1 / 256) + 0.0).convert("L")
    if image.has_transparency_data:
        return image if image.mode == "RGBA" else image.convert("RGBA")
    if image.mode == "1":
        return image.convert("L")
    return image if image.mode in ("L", "RGB", "CMYK") else image.convert("RGB")


def _on_white(image: Image.Image) -> Image.Image:
    """As it would lie on paper: black writing on nothing must not end as black on black.

    White is painted into the picture itself: a second sheet of its size would not fit the memory.
    """
    if image.mode != "RGBA":
        return image
    from PIL import ImageChops

    see_through = ImageChops.invert(image.getchannel("A"))
    image.paste("white", mask=see_through)
    return image.convert("RGB")


def _srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """Colours as every screen understands them, since the profile is not kept.

    A profile that does not fit the picture is passed over, as browsers do.
    """
    from PIL import ImageCms

    if profile:
        with suppress(ImageCms.PyCMSError, OSError, ValueError):
            own = ImageCms.ImageCmsProfile(BytesIO(profile))
            # Most telephones write sRGB: converting that would cost 0.3 s for nothing.
            if not ImageCms.getProfileDescription(own).startswith("sRGB"):
                target, was_grey = ImageCms.createProfile("sRGB"), image.mode == "L"
                image = ImageCms.profileToProfile(image, own, target, outputMode="RGB")
                return image.convert("L") if was_grey else image
    return image.convert("RGB") if image.mode == "CMYK" else image


def _picture(image: Image.Image, kind: str, numbers: Numbers) -> tuple[bytes, str]:
    """The copy to keep: a small PNG stays one (screenshots stay crisp), all else is JPEG."""
    width, height = image.size
    if kind == "png" and width * height <= numbers["png_pixels"]:
        written = BytesIO()
        image.save(written, "PNG")
        if written.tell() <= numbers["png_bytes"]:
            return written.getvalue(), "png"
    return _jpeg(image, numbers["quality"]), "jpeg"


def _thumbnail(image: Image.Image, numbers: Numbers) -> bytes:
    side = numbers["thumbnail_side"]
    image.thumbnail((side, side))
    return _jpeg(image, numbers["thumbnail_quality"])


def _jpeg(image: Image.Image, quality: int) -> bytes:
    written = BytesIO()
    image.save(written, "JPEG", quality=quality)
    return written.getvalue()


# ---- PDFs ------------------------------------------------------------------------------------


def read_pdf(data: bytes, numbers: Numbers) -> bytes:
    """A PDF that opens, and its first page as a thumbnail. Its scripts and forms are never run."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        locked = (pypdfium2.raw.FPDF_ERR_PASSWORD, pypdfium2.raw.FPDF_ERR_SECURITY)
        raise Refusal("password" if error.err_code in locked else "damaged") from error
    pages = len(document)
    if pages > numbers["pages"]:
        raise Refusal("too_many_pages")
    return _kept(pages, (0, 0), "pdf", b"", _thumbnail(_first_page(document, numbers), numbers))


def _first_page(document: PdfDocument, numbers: Numbers) -> Image.Image:
    """The page drawn no larger than the thumbnail, whatever size it claims for itself."""
    page = document[0]
    longest = max(page.get_size())
    if not 0 < longest < float("inf"):
        raise Refusal("damaged")
    scale = numbers["thumbnail_side"] / longest
    bitmap = page.render(scale=scale, may_draw_forms=False, limit_image_cache=True)
    return bitmap.to_pil().convert("RGB")


# ---- the run ---------------------------------------------------------------------------------


def _kept(
    pages: int, size: tuple[int, int], written: str, picture: bytes, thumbnail: bytes
) -> bytes:
    width, height = size
    line = f"kept {pages} {width} {height} {written} {len(picture)} {len(thumbnail)}\n"
    return line.encode("ascii") + picture + thumbnail


def warm(kind: str, numbers: Numbers) -> None:
    """Walk the whole way once with a blank sheet, so that nothing is left to load when sealed."""
    if kind == "pdf":
        import pypdfium2

        document = pypdfium2.PdfDocument.new()
        document.new_page(1, 1)
        _thumbnail(_first_page(document, numbers), numbers)
        return
    from PIL import Image, MpoImagePlugin  # noqa: F401  (a JPEG with further pictures in it)

    written = BytesIO()
    Image.new("L", (1, 1)).save(written, kind.upper(), icc_profile=b"not a profile")
    read_photo(written.getvalue(), kind, numbers)


def read(data: bytes, kind: str, numbers: Numbers) -> bytes:
    """The answer for one file, whatever its bytes."""
    try:
        return read_pdf(data, numbers) if kind == "pdf" else read_photo(data, kind, numbers)
    except Refusal as refusal:
        reason = str(refusal)
    except MemoryError:
        reason = "too_hard" if kind == "pdf" else "too_many_pixels"
    except Exception:  # decoders raise nearly anything: struct.error, SyntaxError, KeyError …
        reason = "damaged"
    return f"refused {reason}\n".encode("ascii")


def main(kind: str, search_path: str, *pairs: str) -> None:
    """Read standard input, answer on standard output."""
    numbers = {name: int(value) for name, value in (pair.split("=") for pair in pairs)}
    confine(numbers)
    sys.path.extend(search_path.split(os.pathsep))
    warm(kind, numbers)
    seal()
    with open(0, "rb", closefd=False) as source:
        data = source.read()
    answer = read(data, kind, numbers)
    try:
        with open(1, "wb", closefd=False) as out:
            out.write(answer)
    except OSError:
        os._exit(NO_ROOM)
    os._exit(0)  # taking everything down in order would only cost time


if __name__ == "__main__":
    main(*sys.argv[1:])
