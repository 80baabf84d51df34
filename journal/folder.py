"""The data folder: where it lies, who may read it, and the key that is kept in it."""

import os
import re
import secrets
import sys
import tempfile
from contextlib import suppress
from pathlib import Path

# The standard library only: manage.py imports this before it knows that Django can be imported.
BESIDE_MANAGE = Path(__file__).resolve().parent.parent
KEY_NAME = "secret-key"


class PlainProblem(Exception):
    """Told to the person as it stands, without a traceback."""


class UnusableFolder(PlainProblem):
    """The data folder cannot be made, read or written."""


def data_folder() -> Path:
    """Where everything a person could lose is kept: one folder to back up."""
    named = os.environ.get("JOURNAL_DATA", "").strip()
    return private_folder(Path(named).expanduser() if named else BESIDE_MANAGE / "data")


def private_folder(path: Path) -> Path:
    try:
        # A folder that is there already may be somebody's own: its rights are left alone.
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        return path.resolve()
    except OSError as error:
        raise UnusableFolder(
            f"The data folder {path} cannot be made ({in_words(error)}). "
            "Choose another one with JOURNAL_DATA=/a/folder/of/yours."
        ) from error


def check_writable(folder: Path) -> None:
    try:
        with tempfile.TemporaryFile(dir=folder) as probe:
            probe.write(b"0")
    except OSError as error:
        raise UnusableFolder(
            f"The data folder {folder} cannot be written to ({in_words(error)}). "
            "Choose another one with JOURNAL_DATA=/a/folder/of/yours, or make room in it."
        ) from error


def secret_key() -> str:
    """SECRET_KEY of the environment, else the one in the data folder, made at the first start."""
    given = os.environ.get("SECRET_KEY", "")
    if given:
        return given
    path = data_folder() / KEY_NAME
    try:
        key = _read_key(path)
        if not key:
            _write_key(path)
            key = _read_key(path)
    except OSError as error:
        raise UnusableFolder(
            f"The key in {path} cannot be read or written ({in_words(error)}). "
            "Choose another data folder with JOURNAL_DATA=/a/folder/of/yours."
        ) from error
    return key


def _read_key(path: Path) -> str:
    try:
        key = path.read_text(encoding="ascii").strip()
    except FileNotFoundError:
        return ""
    make_private(path)
    return key


def _write_key(path: Path) -> None:
    """Two first starts at once must end with one key, and a kill must not leave half of one."""
    half = path.with_name(f"{KEY_NAME}.{secrets.token_hex(8)}")
    descriptor = os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with open(descriptor, "w", encoding="ascii") as file:
            file.write(secrets.token_urlsafe(64))
            file.flush()
            os.fsync(file.fileno())
        if path.exists() and not _read_key(path):
            path.unlink()  # empty: nothing can have been signed with it
        try:
            os.link(half, path)  # fails if another start was first: its key is the key
        except FileExistsError:
            return
        except OSError:  # a file system without links, such as a memory stick
            half.replace(path)
    finally:
        half.unlink(missing_ok=True)


def make_private(path: Path) -> None:
    """Readable by its owner only; where the file is another's, its rights are theirs to set."""
    with suppress(OSError):
        if path.stat().st_mode & 0o077:
            path.chmod(0o600)


def in_words(error: BaseException) -> str:
    return getattr(error, "strerror", None) or str(error) or type(error).__name__


# ---- where the folder lies ----------------------------------------------------------------------

SYNCED = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "icloud": "iCloud",
    "mobile documents": "iCloud",
    "com~apple~clouddocs": "iCloud",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "cloudstorage": "a synchronised folder",
}
NETWORK = re.compile(
    r"nfs\d?|cifs|smb\d?|smbfs|afs|ncpfs|9p|ceph|glusterfs|lustre|davfs|"
    r"fuse\.(sshfs|rclone|glusterfs|davfs2?|gvfsd-fuse|s3fs|ceph)"
)


def is_synced_or_network(path: Path) -> str | None:
    """The name of what carries the folder away or brings it from afar, if anything does."""
    for part in path.parts:
        for sign, name in SYNCED.items():
            if part.lower().startswith(sign):
                return name
    if str(path).startswith(("\\\\", "//")):
        return "a network folder"
    if sys.platform == "linux" and NETWORK.fullmatch(_file_system(path)):
        return "a network folder"
    return None


def _file_system(path: Path, mounts: Path = Path("/proc/mounts")) -> str:
    """The type of the file system mounted nearest above the path."""
    try:
        lines = mounts.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    kind, nearest = "", -1
    for line in lines:
        _, point, found, *_ = line.split(" ")
        point = re.sub(r"\\(\d{3})", lambda octal: chr(int(octal[1], 8)), point)
        if path.is_relative_to(point) and len(point) >= nearest:
            kind, nearest = found, len(point)
    return kind
