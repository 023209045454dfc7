"""The figures are complete and honest; the tools that measure them do what they say. No test here depends on speed."""

import json
import time
import urllib.request

from bench.figures import DATA, TABLE, Figure
from bench.relay import Link, Relay
from tests.help.pages import site

NAMES = {
    "first_page_requests": "A1.21",
    "first_page_bytes": "A1.21",
    "usable_1_6_mbit": "A1.21",
    "usable_0_4_mbit": "A1.21",
    "whole_path_bytes": "A1.21",
    "reports_per_second": "A1.22",
    "reports_per_sync": "A1.22",
    "report_milliseconds": "A1.22",
    "report_errors": "A1.22",
    "memory_after_10000": "A1.23",
    "start_to_first_answer": "A1.23",
    "derive_keys": "A1.23",
    "ledger_of_500": "A2.15",
    "her_page": "A2.15",
    "desk_list_usable": "A2.16",
    "desk_list_whole": "A2.16",
    "desk_list_again": "A2.16",
    "desk_memory": "A2.16",
    "evaluate": "A3.14",
    "evaluate_and_prove": "A3.14",
    "check_in_node": "A3.15",
    "check_in_browser": "A3.15",
    "rebuild_rows": "A3.16",
    "rebuild_rows_and_alerts": "A3.16",
    "one_more": "A3.16",
    "list_2000": "A3.17",
    "list_2000_cells": "A3.17",
    "list_10000": "A3.17",
    "list_10000_cells": "A3.17",
    "first_check": "A3.17",
    "later_check": "A3.17",
    "psi_query": "A3.18",
    "psi_set_up": "A3.18",
    "psi_download": "A3.18",
    "rules_overturned": "C1.15",
    "rules_too_open": "C1.15",
    "rules_asked": "C1.15",
    "rules_code": "C1.15",
    "rules_code_and_law": "C1.15",
    "rules_topic": "C1.15",
    "rules_whole": "C1.15",
    "rules_silent": "C1.15",
    "rules_fifty": "C1.15",
    "rules_fifty_first": "C1.15",
    "rules_first_answer": "C1.15",
    "rules_people": "C1.15",
    "rules_people_memory": "C1.15",
    "rules_openfisca": "C1.15",
    "rules_openfisca_again": "C1.15",
    "rules_lines": "C1.15",
    "rules_lines_js": "C1.15",
    "rules_lines_planes": "C1.15",
    "rules_lines_read": "C1.15",
}


def test_every_figure_stands_in_both_files() -> None:
    """Each figure was measured or says that it was not, has the verdict that follows, and stands in the table."""
    figures = json.loads(DATA.read_text())["figures"]
    assert {figure["name"]: figure["claim"] for figure in figures} == NAMES
    table = TABLE.read_text()
    for row in figures:
        figure = Figure(*(row[key] for key in ("claim", "name", "says", "value", "unit", "limit", "most")))
        assert (row["measured"], row["wanted"], row["verdict"]) == (figure.measured, figure.wanted, figure.verdict)
        assert f"| {row['claim']} | {row['says']} | {row['measured']} | {row['wanted']} | {row['verdict']} |" in table
        assert f"Measured on {row['day']}: {row['machine']}." in table


def test_a_verdict_follows_from_the_value() -> None:
    """A figure is good, falls short, or was not measured; upper and lower limits are told apart."""
    made = [Figure("A", "n", "says", value, "s", 2.0, most) for value, most in ((2.0, True), (2.1, True), (2.1, False))]
    assert [figure.verdict for figure in made] == ["✓", "falls short", "✓"]
    assert Figure("A", "n", "says", None, "s", 2.0).verdict == "not measured"


def test_numbers_are_written_plainly() -> None:
    """Four digits that count, thousands apart, and no power of ten."""
    made = [Figure("A", "n", "says", value, "kB", 10_000) for value in (0.00002, 15.4712, 123_456.7, 3_000_000)]
    assert [figure.measured for figure in made] == ["0.00002 kB", "15.47 kB", "123,500 kB", "3,000,000 kB"]
    assert made[0].wanted == "≤ 10,000 kB"


def test_the_relay_delays_limits_and_counts() -> None:
    """What passes the relay is unchanged and counted, and takes no less time than such a link would."""
    words = "rain " * 8000
    link = Link("slow", 1e6, 0.1)
    with site({"/": words}) as address, Relay(int(address.rpartition(":")[2]), link) as relay:
        began = time.monotonic()
        with urllib.request.urlopen(relay.address) as answer:
            assert answer.read().decode() == words
        took = time.monotonic() - began
    assert took >= 2 * link.round_trip_seconds + len(words) * 8 / link.bits_per_second
    assert len(words) < relay.down.passed < len(words) + 1000
    assert 0 < relay.up.passed < 1000
