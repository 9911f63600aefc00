"""Rows to measure with where no data is at hand: as many recommendations as UPR Info exported of five sessions, and as long. They say nothing
of anybody: States and words are put together by rule, the same in every run."""

import csv
import random

ROWS = 6_594
COLUMNS = ("To", "To-Rgrp", "To-Org", "Text", "From", "From-Rgrp", "From-Org", "Response", "Action", "Issue", "Session")
DO = ("Ratify", "Consider ratifying", "Strengthen", "Adopt", "Continue", "Review", "Step up", "Fund", "Give effect to", "Report on", "Bring into force", "Monitor")
WHAT = (
    "the Optional Protocol on the sale of children", "measures against trafficking in persons, especially women and children", "a national plan for children in institutions",
    "the law on violence in the family", "the independence of the judiciary", "the national human rights institution", "access to schools in rural areas",
    "the training of police officers who meet children", "protection of refugees and of children who travel alone", "the prohibition of corporal punishment",
    "equal pay", "the registration of births", "the rights of persons with disabilities", "safe water in settlements", "help for victims of trafficking",
)
HOW = (
    "without delay", "in line with international standards", "with enough money for it", "together with civil society", "in all regions of the country",
    "and publish the results every year", "with particular attention to children and to indigenous peoples", "as the Committee recommended", "before the next review",
    "and see to it that complaints are examined by an independent body", "also in practice", "with the help of the United Nations",
)
ISSUES = ("Rights of the Child", "Women's rights", "Justice", "NHRI", "Detention", "Trafficking", "Right to education", "Right to health", "Disabilities", "Treaties")


def rows(states):
    """The rows of an export of UPR Info's form, for States of the register."""
    chance = random.Random(14)
    reviewed = [states[at] for at in range(0, len(states), max(1, len(states) // 80))][:80]
    made = []
    for number in range(ROWS):
        at = number * len(reviewed) // ROWS
        text = f"{chance.choice(DO)} {chance.choice(WHAT)} {chance.choice(HOW)}"
        # A third are long, as real ones are.
        if number % 3 == 0:
            text += f", and {chance.choice(DO).lower()} {chance.choice(WHAT)} {chance.choice(HOW)}"
        issues = ",".join(chance.sample(ISSUES, chance.choice((1, 1, 2, 3))))
        answer = "Accepted" if chance.random() < 0.75 else "Noted"
        made.append(
            {**dict.fromkeys(COLUMNS, ""), "To": reviewed[at], "From": chance.choice(states), "Text": f"{text} (point {number + 1}).",
             "Response": answer, "Action": str(chance.randint(1, 5)), "Issue": issues, "Session": str(at * 5 // len(reviewed) + 1)}
        )
    return made


def written(path, states):
    """The rows as a file, as UPR Info's are: Mac Roman."""
    names = [name for name in states if name.isascii()]
    with path.open("w", encoding="mac_roman", newline="") as file:
        out = csv.DictWriter(file, fieldnames=COLUMNS)
        out.writeheader()
        out.writerows(rows(names))
    return path
