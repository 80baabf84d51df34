"""Why a file is not taken, in words that say how to mend it."""

from __future__ import annotations

from enum import StrEnum

from journal.intake.limits import LIMITS
from journal.intake.signatures import Kind


class Reason(StrEnum):
    """Why a file that was recognised is refused. The child answers with one of these words."""

    EMPTY = "empty"
    TOO_LARGE = "too_large"
    CUT_OFF = "cut_off"
    DAMAGED = "damaged"
    TOO_MANY_PIXELS = "too_many_pixels"
    TOO_MANY_PAGES = "too_many_pages"
    TOO_HARD = "too_hard"
    PASSWORD = "password"
    BUSY = "busy"
    NO_ROOM = "no_room"
    NOT_KEPT = "not_kept"


class Refused(Exception):
    """A file that is not taken. Its text is shown to the person as it stands."""


SCREENSHOT = "For a picture you already have: open it, take a screenshot, and attach that."
INSTEAD = "Attach a photo (JPEG, PNG or WebP) or a PDF of the letter instead."
PRINT_TO_PDF = "Open it and save or print it as PDF, then attach the PDF."

REASONS = {
    Reason.EMPTY: "This file is empty. Please choose it again, or take the photo again.",
    Reason.TOO_LARGE: f"This file is larger than {LIMITS.megabytes} MB. Take the photo again at a "
    "lower quality, or attach the pages one by one.",
    Reason.CUT_OFF: "The file did not arrive whole. Please send it again.",
    Reason.DAMAGED: "This file cannot be read; it may be damaged or cut off. Try to open it on "
    "your own device. If it opens there, take a screenshot and attach that; "
    "if not, ask for the letter again.",
    Reason.TOO_MANY_PIXELS: f"This picture has more than {LIMITS.pixels // 1_000_000} million "
    f"points, or needs too much memory. Take the photo again at a lower resolution. {SCREENSHOT}",
    Reason.TOO_MANY_PAGES: f"This PDF has more than {LIMITS.pages} pages. Save only the pages of "
    "the letter as a PDF of their own, and attach that.",
    Reason.TOO_HARD: "Reading this file took too much time or memory, so it was stopped. Take a "
    "screenshot or a photo of the letter and attach that.",
    Reason.PASSWORD: "This PDF is protected by a password. Open it with the password, print it to "
    "a new PDF without one, and attach that.",
    Reason.BUSY: "Other files are being read just now. Please send this one again in a minute.",
    Reason.NO_ROOM: "There is no room left for files where this journal is kept, so this one was "
    "not kept. Free some room on that disk, then send it again.",
    Reason.NOT_KEPT: "This file could not be kept. The fault is with this site, not with your "
    "file. Please try again later.",
}

UNWANTED = {
    Kind.HEIC: "This is a HEIC photo, which most browsers cannot show. Your phone can save it as "
    "JPEG. On an iPhone: Settings, Camera, Formats, “Most Compatible”, then take the photo again. "
    "On other phones: turn off “High efficiency pictures” in the settings of the camera. "
    + SCREENSHOT,
    Kind.AVIF: f"This is an AVIF picture, which this journal does not take. {SCREENSHOT}",
    Kind.GIF: f"This is a GIF picture, which this journal does not take. {SCREENSHOT}",
    Kind.TIFF: "This is a TIFF picture or a camera’s raw photo, which browsers cannot show. Save "
    "it as JPEG or PDF and attach that.",
    Kind.BMP: f"This is a BMP picture. Save it as PNG or JPEG and attach that. {SCREENSHOT}",
    Kind.PHOTO: f"This kind of picture cannot be shown by every browser. {SCREENSHOT}",
    Kind.MARKUP: "This is a web page or a drawing with code in it (HTML, XML or SVG), which is "
    f"not safe to keep. {PRINT_TO_PDF}",
    Kind.ARCHIVE: "This is a Word or other Office document, or a folder packed as ZIP. "
    f"{PRINT_TO_PDF} If it is packed, unpack it first and attach the letter inside.",
    Kind.DICOM: "This is a picture from a scan disc (DICOM), not a letter. " + INSTEAD,
    Kind.VIDEO: "This is a video or a sound recording. " + INSTEAD,
    Kind.PROGRAM: "This is a program, not a photo or PDF. Do not open it if you did not expect "
    "it. " + INSTEAD,
    Kind.UNKNOWN: "This is not a kind of file that this journal can keep. " + INSTEAD,
}


def refused(reason: Reason) -> Refused:
    """The refusal for a reason, ready to raise."""
    return Refused(REASONS[reason])


def unwanted(kind: Kind) -> Refused:
    """The refusal for a kind of file that is never taken, ready to raise."""
    return Refused(UNWANTED[kind])
