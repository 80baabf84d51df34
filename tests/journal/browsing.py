"""What a browser without script would send of a form: all that stands in it, as it stands in it."""

from __future__ import annotations

import re
from html.parser import HTMLParser

CHOSEN = ("radio", "checkbox")  # sent only where they are ticked


class Controls(HTMLParser):
    """What the one form for saving on a page would send, as a browser sends it.

    A name that stands once has its text; one that stands more often, the list of its texts.
    """

    def __init__(self, page: str) -> None:
        super().__init__()
        self.sent: dict[str, str | list[str]] = {}
        self.area = self.select = self.text = ""
        form = re.search(r'<form method="post" novalidate.*?</form>', page, re.DOTALL)
        self.feed(form[0])

    def handle_starttag(self, tag, attrs):
        given = {name: value or "" for name, value in attrs}
        name, kind = given.get("name", ""), given.get("type")
        if tag == "textarea":
            self.area, self.text = name, ""
        elif tag == "select":
            self.select = name
            self.sent[name] = ""
        elif tag == "option" and "selected" in given:
            self.sent[self.select] = given.get("value", "")
        elif tag == "input" and name and (kind not in CHOSEN or "checked" in given):
            self._add(name, re.sub(r"\r?\n", "\r\n", given.get("value", "")))

    def handle_data(self, data):
        if self.area:
            self.text += re.sub(r"\r?\n", "\r\n", data)

    def handle_endtag(self, tag):
        if tag == "textarea":  # a first line end is the page's own, not the text's
            self._add(self.area, self.text.removeprefix("\r\n"))
            self.area = ""

    def _add(self, name: str, text: str) -> None:
        if name not in self.sent:
            self.sent[name] = text
            return
        before = self.sent[name]
        self.sent[name] = [*(before if isinstance(before, list) else [before]), text]


def as_a_browser(actor, response, **typed: str):
    """Type into the form of a page and send it with all that it carries."""
    address = response.wsgi_request.get_full_path()
    return actor.client.post(address, Controls(response.content.decode()).sent | typed)


class Page(HTMLParser):
    """The text of a page by the paragraph, cell or list item that it stands in.

    What reports say (`q`) and what is drawn (`svg`) is left out.
    """

    HOLDS = frozenset(["p", "li", "td", "th", "h1", "h2", "h3", "dd", "dt", "caption", "summary"])
    LEFT_OUT = frozenset(("q", "svg", "script", "style", "head"))

    def __init__(self, page: str) -> None:
        super().__init__()
        self.blocks: list[str] = []  # every block with its row's header before it
        self.open: list[tuple[str, list[str]]] = []
        self.header = ""  # of the row that is being read
        self.left_out = 0
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        if tag in self.LEFT_OUT:
            self.left_out += 1
        elif tag == "tr":
            self.header = ""
        elif tag in self.HOLDS:
            self.open.append((tag, []))

    def handle_data(self, data):
        if self.open and not self.left_out:
            self.open[-1][1].append(data)

    def handle_endtag(self, tag):
        if tag in self.LEFT_OUT:
            self.left_out -= 1
        elif tag == "tr":
            self.header = ""
        elif tag in self.HOLDS and self.open and self.open[-1][0] == tag:
            text = " ".join("".join(self.open.pop()[1]).split())
            if tag == "th":
                self.header += f"{text} "
            self.blocks.append(f"{self.header}{text}" if tag == "td" else text)


def without_tokens(page: str) -> str:
    """A page but for what is fresh each time: tokens, and the keys of its forms."""
    page = re.sub(r'(csrfmiddlewaretoken" value=)"\w+"', r"\1", page)
    page = re.sub(r'(name="draft_of" value=|data-opened=)"[^"]+"', r"\1", page)
    return re.sub(r'("submission" value=)"[-\w]+"', r"\1", page)
