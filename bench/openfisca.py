"""Our compiled rules in OpenFisca: the same law, the same people, the same questions, but nobody withholds anything.

OpenFisca has no unknown: what is not told is its default, no or 0. So each of our concepts becomes a variable with a
formula over numpy arrays, and each fact a variable that is set. Whatever the law leaves open is set to its default.
"""

# ruff: noqa: ANN401, C901, PLR0911 - OpenFisca's values have no types; one branch for each kind of term

from collections.abc import Callable, Iterable
from typing import Any

import numpy as np
from openfisca_core.entities import build_entity
from openfisca_core.periods import DateUnit
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

from sayso.rules.planes import Population
from sayso.rules.values import YES, Expression, Tree, day_text

KINDS = {"b": bool, "c": int, "d": int, "n": int}


class OpenFisca:
    """A law as a tax-benefit system, and a population that has told everything that ours told."""

    def __init__(self, law: Tree, people: Population, today: int) -> None:
        self.today, self.day = today, day_text(today)
        person = build_entity(key="person", plural="persons", label="A person", is_person=True)
        system = TaxBenefitSystem([person])
        common = {"entity": person, "definition_period": DateUnit.DAY, "label": "One of ours"}
        for i, fact in enumerate(law["facts"]):
            system.add_variable(type(f"fact_{i}", (Variable,), {**common, "value_type": KINDS[fact["type"]]}))
        for i, concept in enumerate(law["concepts"]):
            formula = self._formula(concept)
            of_concept = {**common, "value_type": KINDS[concept["type"]], "formula": formula}
            system.add_variable(type(f"concept_{i}", (Variable,), of_concept))
        self.simulation = SimulationBuilder().build_default_simulation(system, count=people.size)
        for i, column in enumerate(people.columns):
            if law["facts"][i]["type"] in "dn":
                told: Any = np.where(column[0] == column[1], column[0], 0)
            else:
                settled = column & (column - 1) == 0
                told = column == YES if law["facts"][i]["type"] == "b" else np.where(settled, column, 0)
            self.simulation.set_input(f"fact_{i}", self.day, told)

    def compared(self, pairs: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
        """For each pair of questions, how many gain and how many lose."""
        counted = []
        for first, other in pairs:
            before, after = (self.simulation.calculate(f"concept_{number}", self.day) for number in (first, other))
            counted.append((int((~before & after).sum()), int((before & ~after).sum())))
        return counted

    def _formula(self, concept: dict[str, Any]) -> Callable[[Any, Any], Any]:
        day, versions, today = concept["chosen"], concept["law"], self.today

        def formula(person: Any, period: Any) -> Any:
            if day is None:
                return _read([v for v in versions if v[0] <= today][-1][1], person, period, today)
            when = _read(day, person, period, today)
            found = _read(versions[0][1], person, period, today)
            for version in versions[1:]:
                found = np.where(when >= version[0], _read(version[1], person, period, today), found)
            return found

        return formula


def _read(e: Expression, person: Any, period: Any, today: int) -> Any:
    def read(part: Expression) -> Any:
        return _read(part, person, period, today)

    match e[0]:
        case "fact" | "concept":
            return person(f"{e[0]}_{e[1]}", period)
        case "value":
            return e[1][0] if isinstance(e[1], list) else e[1]
        case "today":
            return today
        case "not":
            return ~_truth(read(e[1]))
        case "all" | "any":
            join = np.logical_and if e[0] == "all" else np.logical_or
            return join.reduce(np.broadcast_arrays(*(_truth(read(part)) for part in e[1:])))
        case "in":
            return (read(e[1]) & e[2]) != 0
        case "le":
            return read(e[1]) <= read(e[2])
        case "min" | "max":
            return (np.minimum if e[0] == "min" else np.maximum)(read(e[1]), read(e[2]))
        case "shift":
            return _shifted(np.asarray(read(e[1])), e[2], e[3])
        case _:
            found = read(e[-1])
            for condition, then in reversed(e[1:-1]):
                found = np.where(_truth(read(condition)), read(then), found)
            return found


def _truth(value: Any) -> Any:
    return np.asarray(value == YES if isinstance(value, int) and not isinstance(value, bool) else value)


def _shifted(days: Any, months: int, more: int) -> Any:
    if months:
        month = days.astype("datetime64[D]").astype("datetime64[M]")
        steps = (month, month + months, month + (months + 1))
        start, first, last = (one.astype("datetime64[D]").astype(np.int64) for one in steps)
        days = np.minimum(first + (days - start), last - 1)
    return days + more
