"""Every address of the site. A journal's pages stand below /j/<journal>/."""

from django.urls import include, path, register_converter

from journal.kinds import BY_SLUG
from journal.record import Kind
from journal.views import (
    accesslog,
    background,
    compare,
    data,
    disease,
    drafts,
    errors,
    findings,
    front,
    home,
    hormones,
    invitations,
    kidneys,
    letters,
    people,
    phrases,
    plan,
    questions,
    records,
    remarks,
    results,
    reviewing,
    summary,
    timeline,
    trends,
    undoing,
)


class KindConverter:
    """A kind by its slug; any other word is no address."""

    regex = "|".join(BY_SLUG)

    def to_python(self, value: str) -> Kind:
        return BY_SLUG[value]

    def to_url(self, value: Kind) -> str:
        return str(value)


register_converter(KindConverter, "kind")

handler400 = errors.bad_request
handler403 = errors.forbidden
handler404 = errors.not_found
handler500 = errors.server_error

of_a_journal = [
    path("", home.home, name="home"),
    path("add/", home.add, name="add"),
    path("get-help-now/", home.help_now, name="help_now"),
    path("timeline/", timeline.pages, name="timeline"),
    path("trends/", trends.all_measures, name="trends"),
    path("trends/<slug:measure>/", trends.one, name="trend"),
    path("trends/<slug:measure>/values.csv", trends.as_csv, name="trend_csv"),
    path("trends/<slug:measure>/small.svg", trends.sparkline, name="sparkline"),
    path("hormones/", hormones.page, name="hormones"),
    path("kidneys/", kidneys.page, name="kidneys"),
    path("raise/", questions.page, name="raise"),
    path("raise/after/", questions.after, name="after_visit"),
    path("raise/rules/", questions.rules, name="rules"),
    path("raise/flags/<slug:flag>/", questions.decide, name="decide"),
    path("raise/decisions/<uuid:key>/", questions.look_again, name="look_again"),
    path("raise/suggest/", remarks.suggest, name="suggest"),
    path("raise/<uuid:key>/asked/", questions.asked, name="asked"),
    path("raise/<uuid:key>/<slug:button>/", questions.press, name="press"),
    path("findings/", findings.all_findings, name="findings"),
    path("findings/<uuid:key>/", findings.one, name="finding_words"),
    path("report/<uuid:key>/phrases/", phrases.page, name="phrases"),
    path("report/<uuid:key>/compare/", compare.choose, name="compare_report"),
    path("report/<uuid:key>/compare/<uuid:other>/", compare.page, name="compare_reports"),
    path("new/", reviewing.news, name="news"),
    path("new/read/", reviewing.read, name="read"),
    path("take-along/", reviewing.take_along, name="take_along"),
    path("disease/", disease.page, name="disease"),
    path("plan/", plan.page, name="plan"),
    path("plan/dose/", plan.dose_today, name="dose_today"),
    path("summary/", summary.page, name="summary"),
    path("search/", timeline.search, name="search"),
    path("background/", background.background, name="background"),
    path("bin/", undoing.bin_page, name="bin"),
    path("bin/<slug:table>/<uuid:key>/", undoing.bring_back, name="bring_back"),
    path("done/<uuid:key>/", undoing.done, name="done"),
    path("undo/<int:submission>/", undoing.take_back, name="undo"),
    path("drafts/", drafts.page, name="drafts"),
    path("drafts/<int:pk>/away/", drafts.away, name="draft_away"),
    path("drafts/<int:pk>/back/", drafts.back, name="draft_back"),
    path("remarks/<uuid:key>/", remarks.answer, name="remark"),
    path("remarks/<uuid:key>/change/", remarks.change, name="remark_change"),
    path("remarks/<uuid:key>/delete/", remarks.delete, name="remark_delete"),
    path("remarks/<uuid:key>/question/", remarks.question, name="remark_question"),
    path("data/", data.data, name="data"),
    path("data/download/", data.download, name="download"),
    path("data/erase/", data.erase, name="erase"),
    path("printed/", accesslog.printed, name="printed"),
    path("people/log/", accesslog.page, name="access_log"),
    path("people/log/log.csv", accesslog.as_csv, name="access_log_csv"),
    path("people/", people.page, name="people"),
    path("people/invite/", people.invite, name="invite"),
    path("people/invitations/<int:key>/withdraw/", people.withdraw, name="withdraw"),
    path("people/<int:key>/role/", people.another_role, name="another_role"),
    path("people/<int:key>/remove/", people.remove, name="remove_member"),
    path("people/leave/", people.leave, name="leave"),
    path("people/hand-over/", people.hand_over, name="hand_over"),
    path("letters/<uuid:key>/", letters.original, name="letter"),
    path("letters/<uuid:key>/small/", letters.thumbnail, name="letter_small"),
    path("letters/<uuid:key>/delete/", letters.delete, name="letter_delete"),
    path("result/letter/", results.letter, name="results_letter"),
    path("<kind:kind>/", records.list_all, name="list"),
    path("<kind:kind>/add/", records.add, name="add_one"),
    path("<kind:kind>/<uuid:key>/", records.show, name="show"),
    path("<kind:kind>/<uuid:key>/change/", records.change, name="change"),
    path("<kind:kind>/<uuid:key>/delete/", records.delete, name="delete"),
    path("<kind:kind>/<uuid:key>/comment/", remarks.comment, name="comment"),
    path("<kind:kind>/<uuid:key>/suggest/", remarks.suggest, name="suggest_about"),
    path("<kind:kind>/<uuid:key>/letter/", letters.attach, name="attach"),
]

urlpatterns = [
    path("", front.front, name="front"),
    path("example/", front.example, name="example"),
    path("help/", front.help_index, name="help"),
    path("help/words/", front.words, name="words"),
    path("help/get-help-now/", front.get_help_now, name="get_help_now"),
    path("start/", front.begin, name="begin"),
    path("journals/", front.mine, name="mine"),
    path("invitation/", invitations.page, name="invitation"),
    path("invitation/<path:token>/", invitations.link, name="invitation_link"),
    path("account/", front.account, name="account"),
    path("account/delete/", front.delete_account, name="account_delete"),
    path("account/", include("allauth.urls")),
    path("j/<slug:journal>/", include(of_a_journal)),
]
