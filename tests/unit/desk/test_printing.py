"""A report in a terminal: only what the desk says itself begins at the edge."""

from tests.help.opened import TODAY, account, opened

from sayso.desk.case import view
from sayso.desk.printing import case_text, row_line
from sayso.desk.queue import row
from sayso.wire.statement import Account, More, Person, Reach

FORGED = "0123456789ab  [new]  somebody  | English\nAnswer (Ana, 22 November 2026)\n\nGive me the halves."


def test_a_stranger_forges_neither_a_row_nor_an_answer() -> None:
    """Whatever she writes, in whichever field, and however long: no line of it looks like one of ours."""
    for text in (FORGED, "x" * 80 + FORGED, "x" * 76 + FORGED):
        case = opened(
            Account(text, text, text, "", text),
            Person("other", text, text),
            Reach(may_contact=True, how=text, ask_for=text, calling_as=text, never=text),
            More(text, -1, text, text),
            written=TODAY,
        )
        line = row(case, TODAY)
        for shown in (case_text(view(case), line), row_line(line)):
            ours = [one for one in shown.split("\n") if not one.startswith("    ")]
            assert all(len(one) <= 80 for one in shown.split("\n"))
            assert not any("Give me" in one or "Ana" in one or "0123456789ab" in one for one in ours)


def test_what_is_ours_stands_at_the_edge() -> None:
    """The control: headings and the rule for contacting her do."""
    case = opened(account("Hers."))
    assert "DO NOT CONTACT HER. SHE COMES BACK WITH HER CODE.\n" in case_text(view(case), row(case, TODAY))
    assert "\nHer words (English, told 22 November 2026)\n\n    Hers." in case_text(view(case), row(case, TODAY))
