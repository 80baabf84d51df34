"""The access log in plain words: what a page is called, what was done, how an entry is named."""

from __future__ import annotations

from typing import Any

from journal import accesslog
from journal.kinds import BY_SLUG
from journal.people import Membership

DID = {"seen": "looked at", "printed": "printed", "taken": "downloaded"}
#: What each page is called; {} stands for the entry, measure or kind that it is about.
PAGES = {
    "home": "the home page",
    "help_now": "“When to get help now”",
    "timeline": "the timeline",
    "search": "what a search had found",
    "trends": "the trends",
    "trend": "the trend of {}",
    "trend_csv": "the values of {} as a table",
    "sparkline": "the small picture of {}",
    "hormones": "the hormones",
    "kidneys": "the kidneys",
    "raise": "the questions to raise",
    "rules": "the rules that notice things",
    "asked": "the form for what was said to {}",
    "after_visit": "the form for after a visit",
    "findings": "the wording history",
    "finding_words": "the wording history of {}",
    "phrases": "the phrases of {}",
    "compare_report": "the choice of reports to compare with {}",
    "compare_reports": "{} beside another report",
    "disease": "“My disease on one page”",
    "plan": "the plan",
    "summary": "the clinic summary",
    "background": "the background",
    "data": "“My data”",
    "download": "everything",
    "erase": "the page that erases the journal",
    "bin": "the bin",
    "bring_back": "the bin",
    "done": "what was just saved",
    "undo": "what could not be undone",
    "add": "the choice of what to add",
    "add_one": "the form for {}",
    "results_letter": "the form for a letter of results",
    "list": "the list of {}",
    "show": "{}",
    "change": "the form to correct {}",
    "delete": "the page that deletes {}",
    "attach": "the form to attach a letter to {}",
    "letter": "{}",
    "letter_small": "the small picture of {}",
    "letter_delete": "the page that deletes {}",
    "decide": "the form for a decision",
    "comment": "the form for a comment on {}",
    "suggest": "the form to suggest a question",
    "suggest_about": "the form to suggest a question about {}",
    "remark": "a comment",
    "remark_change": "the form to correct a comment",
    "remark_delete": "the page that deletes a comment",
    "remark_question": "the form for a suggested question",
    "news": "what is new",
    "read": "what is new",
    "take_along": "the sheet to take along",
    "drafts": "the unfinished forms",
    "people": "the people who can see the journal",
    "invite": "the form for an invitation",
    "another_role": "the form for what somebody may do",
    "remove_member": "the page that takes somebody out",
    "leave": "the page to leave the journal",
    "hand_over": "the page that hands the journal over",
    "access_log": "the list of who saw what",
    "access_log_csv": "the list of who saw what as a table",
}
#: Sharing; {} stands for the person it was done to, or for whom the invitation is.
SHARED = {
    accesslog.INVITED: "made an invitation{}",
    accesslog.WITHDREW: "withdrew an invitation{}",
    accesslog.JOINED: "joined",
    accesslog.LEFT: "left the journal",
    accesslog.REMOVED: "took {} out of the journal",
    accesslog.ROLE_CHANGED: "changed what {} may do",
    accesslog.HANDED_OVER: "handed the journal over to {}",
}
#: What "looked at" would not say.
WORDED = {
    ("seen", "search"): "searched the journal",
    ("seen", "done"): "read back what was just saved",
}
#: Rows that are no kind's, and kinds whose name does not fit into a sentence: one, several.
NAMES = {
    "letter": ("letter", "letters"),
    "mention": ("phrase of a report", "phrases of reports"),
    "decision": ("decision", "decisions"),
    "remark": ("comment", "comments"),
    "suggestion": ("question", "questions"),  # what is suggested
    "symptoms": ("entry of symptoms", "entries of symptoms"),
    "check": ("agreed check", "agreed checks"),
    "pathology": ("pathology entry", "pathology entries"),
    "finding": ("finding to follow", "findings to follow"),
}


def done(line: accesslog.Access) -> str:
    """ "looked at the trend of {}": what one line says that somebody did."""
    act, page = line.act, line.page
    if act == accesslog.Access.Act.SHARED:
        told = SHARED.get(page, "changed who may open the journal")
        if page == accesslog.LEFT and line.by_id is None:  # "somebody who has left" did
            return "went out of the journal"
        role = {accesslog.JOINED: line.role, accesslog.ROLE_CHANGED: line.entry}.get(page)
        return f"{told}: {role_in_words(role)}" if role else told
    if (act, page) in WORDED:
        return WORDED[act, page]
    called = PAGES.get(page) or f"the page “{page.replace('_', ' ')}”"
    return f"{DID[act]} {called}"


def role_in_words(role: str) -> str:
    """ "can add and correct, read and print", as the pages say it elsewhere."""
    labels = {choice.value: choice.label for choice in Membership.Role}
    return str(labels.get(role, role)).lower()


def name_of(slug: str, *, several: bool = False) -> str:
    """ "5-HIAA result", "scan report": a kind's name within a sentence, from its slug."""
    if slug in NAMES:
        return NAMES[slug][several]
    kind = BY_SLUG.get(slug)
    if kind is None:
        return "entries" if several else "entry"
    name = kind.plural if several else kind.name
    return name if name[1:2].isupper() or not name[0].isalpha() else name[0].lower() + name[1:]


def one(slug: str) -> str:
    """ "a scan report", "an appointment"."""
    name = name_of(slug)
    return f"{'an' if name[0] in 'aeiou' else 'a'} {name}"


def entry(slug: str, row: Any) -> str:
    """ "the 5-HIAA result of 16 February 2026"; an erased one is no more than its kind."""
    if row is None:
        return f"{one(slug)} that has been erased since"
    if slug == "letter":
        named = f"the letter “{row.caption}”" if row.caption else f"a {row.headline()}"
        named = named.replace("a Photo", "a photo")
    else:
        named = f"the {name_of(slug)} of {row.date.long()}"
    return f"{named} (in the bin)" if row.binned_at else named
