"""Attached photos and PDFs: adding, showing, deleting."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from journal import erasing, letters
from journal.access import for_writers
from journal.forms import LetterForm
from journal.intake import Refused
from journal.models import Journal, Letter
from journal.record import Kind
from journal.writing import Conflict, Gone, Intent, new_key, write

# A letter's page may do nothing at all: no script, no form, no frame, no address.
SANDBOX = "default-src 'none'; sandbox"


@for_writers
@require_http_methods(["GET", "HEAD", "POST"])
def attach(request: HttpRequest, journal: Journal, kind: Kind, key: UUID) -> HttpResponse:
    """Attach a photo or PDF to an entry."""
    row = kind.of(journal).filter(pk=key).first()
    if row is None:
        raise Http404
    form = LetterForm(request.POST or None, request.FILES or None)
    submission = new_key(request.POST.get("submission"))
    if request.method == "POST" and form.is_valid():
        try:
            letters.attach(
                form.cleaned_data["file"],
                record=row,
                caption=form.cleaned_data["caption"],
                by=request.user,
                key=submission,
            )
        except Refused as refused:
            form.add_error("file", str(refused))
        except Gone:
            raise Http404 from None
        else:
            messages.success(request, "The letter is attached. It stands further down.")
            return redirect("show", journal=journal.pk, kind=kind, key=row.pk)
    context = {"form": form, "kind": kind, "row": row, "key": submission, "section": "timeline"}
    status = 422 if request.method == "POST" else 200
    return render(request, "letters/attach.html", context, status=status)


@require_safe
def original(request: HttpRequest, journal: Journal, key: UUID) -> FileResponse:
    """The photo or PDF itself."""
    letter = _letter_or_404(journal, key)
    return _send(letter.file, letter.content_type, letter.ending)


@require_safe
def thumbnail(request: HttpRequest, journal: Journal, key: UUID) -> FileResponse:
    """Its small picture."""
    return _send(_letter_or_404(journal, key).thumbnail_file, "image/jpeg", "jpg")


@for_writers
@require_http_methods(["GET", "HEAD", "POST"])
def delete(request: HttpRequest, journal: Journal, key: UUID) -> HttpResponse:
    """Put a letter into the bin."""
    binned = erasing.binned_row(journal, "letter", key) if request.method == "POST" else None
    letter = binned or _letter_or_404(journal, key)
    if request.method != "POST":
        context = {"letter": letter, "key": new_key(None), "section": "timeline"}
        return render(request, "letters/delete.html", context)
    submission = new_key(request.POST.get("submission"))
    try:
        write(
            journal,
            [Intent(letter, seen=letter.version, binned=True)],
            by=request.user,
            key=submission,
        )
    except (Conflict, Gone):
        return redirect("letter_delete", journal=journal.pk, key=key)
    return redirect("done", journal=journal.pk, key=submission)


def _letter_or_404(journal: Journal, key: UUID) -> Letter:
    letter = letters.one(journal, key)
    if letter is None:
        raise Http404
    return letter


def _send(path, content_type: str, ending: str) -> FileResponse:
    try:
        stored = path.open("rb")
    except FileNotFoundError:
        raise Http404 from None
    # A browser shows no PDF in a sandbox, so a PDF is saved and opened by the reader's own program.
    response = FileResponse(
        stored,
        content_type=content_type,
        filename=f"letter.{ending}",
        as_attachment=ending == "pdf",
    )
    response.headers["Content-Security-Policy"] = SANDBOX
    response.headers["Content-Encoding"] = "identity"  # it is compressed already
    response.headers["X-Content-Type-Options"] = "nosniff"
    return response
