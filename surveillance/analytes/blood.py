"""Results of blood and stool, weight and blood pressure. Codes only where a source confirms them.

A unit converts only where a source gives the factor: creatinine by its molar mass. Every other unit
that letters print is a quantity of its own, so that no two of them are ever joined.
"""

from surveillance.analytes.analyte import Analyte, Form, Group, Specimen, Watched
from surveillance.quantities import CREATININE_MOLAR_MASS, Unit

_UCUM = {
    "µmol/L": "umol/L", "µg/L": "ug/L", "µg/g": "ug/g", "10⁹/L": "10*9/L", "mmHg": "mm[Hg]",
    "mL/min/1.73 m²": "mL/min/{1.73_m2}", "U/L": "U/L", "INR": "{INR}",
}  # fmt: skip


def _unit(key: str, printed: str) -> Unit:
    return Unit(f"{key}:{printed}", printed, _UCUM.get(printed, printed), f"{key} in {printed}")


def _row(
    key: str,
    name: str,
    group: Group,
    *units: str,
    watched: Watched = Watched.NEITHER,
    specimen: Specimen | None = None,
    is_held_close: bool = False,
) -> Analyte:
    forms = tuple(Form(_unit(key, printed), specimen) for printed in units)
    return Analyte(key, name, forms, group, watched, is_held_close=is_held_close)


# Held close (see Analyte) are only those of which a tenth, or ten times as much, is not survived or
# not known. Creatinine, liver enzymes, CRP and hormones do rise ten-fold, platelets and white cells
# do fall so: of these nothing is asked.

# mg in a decilitre times 10, over the molar mass: 1 mg/dL is 88.4 µmol/L.
_MG_PER_DL = 10_000 / CREATININE_MOLAR_MASS
CREATININE = Analyte(
    key="creatinine",
    name="Creatinine",
    forms=(
        Form(Unit("creatinine:umol/L", "µmol/L", "umol/L", "creatinine")),
        # 2160-0: the renal value set of the HL7 PDDI guide. No source confirms a molar code.
        Form(Unit("creatinine:mg/dL", "mg/dL", "mg/dL", "creatinine", _MG_PER_DL), None, "2160-0"),
    ),
    group=Group.KIDNEYS,
    watched=Watched.HIGHER,
)
_PER_SURFACE = _unit("egfr", "mL/min/1.73 m²")
EGFR = Analyte(
    key="egfr",
    name="eGFR",
    forms=(
        Form(_PER_SURFACE),
        Form(_PER_SURFACE, None, "98979-8", "CKD-EPI 2021"),
        Form(_PER_SURFACE, None, "62238-1", "CKD-EPI 2009"),
        Form(_PER_SURFACE, None, "33914-3", "MDRD"),
        Form(_unit("egfr", "mL/min")),  # without the surface: another quantity
    ),
    group=Group.KIDNEYS,
    watched=Watched.LOWER,
)

KIDNEYS = (
    CREATININE,
    EGFR,
    _row("urea", "Urea", Group.KIDNEYS, "mmol/L", "mg/dL", watched=Watched.HIGHER),
    _row("potassium", "Potassium", Group.KIDNEYS, "mmol/L", is_held_close=True),
)
LIVER = (
    _row("bilirubin", "Bilirubin", Group.LIVER, "µmol/L", "mg/dL", watched=Watched.HIGHER),
    _row("alt", "ALT", Group.LIVER, "U/L", watched=Watched.HIGHER),
    _row("ast", "AST", Group.LIVER, "U/L", watched=Watched.HIGHER),
    _row("alp", "Alkaline phosphatase (ALP)", Group.LIVER, "U/L", watched=Watched.HIGHER),
    _row("ggt", "GGT", Group.LIVER, "U/L", watched=Watched.HIGHER),
    _row("albumin", "Albumin", Group.LIVER, "g/L", "g/dL", watched=Watched.LOWER,
         is_held_close=True),
)  # fmt: skip
BLOOD = (
    _row("haemoglobin", "Haemoglobin", Group.BLOOD, "g/L", "g/dL", watched=Watched.LOWER,
         is_held_close=True),
    _row("white-cells", "White cells", Group.BLOOD, "10⁹/L"),
    _row("neutrophils", "Neutrophils", Group.BLOOD, "10⁹/L"),
    _row("platelets", "Platelets", Group.BLOOD, "10⁹/L", watched=Watched.LOWER),
    _row("crp", "CRP", Group.BLOOD, "mg/L", watched=Watched.HIGHER),
)  # fmt: skip
NUTRITION = (
    _row("b12", "Vitamin B12", Group.NUTRITION, "ng/L", "pmol/L", watched=Watched.LOWER),
    _row("vitamin-a", "Vitamin A", Group.NUTRITION, "µmol/L", "mg/L", watched=Watched.LOWER),
    _row("vitamin-d", "Vitamin D", Group.NUTRITION, "nmol/L", "ng/mL", watched=Watched.LOWER),
    _row("vitamin-e", "Vitamin E", Group.NUTRITION, "µmol/L", "mg/L", watched=Watched.LOWER),
    _row("vitamin-k", "Vitamin K", Group.NUTRITION, "µg/L", "nmol/L", watched=Watched.LOWER),
    _row("inr", "INR", Group.NUTRITION, "INR"),
    _row("niacin", "Niacin (vitamin B3)", Group.NUTRITION, "µmol/L", "nmol/L",
         watched=Watched.LOWER),
    _row("hba1c", "HbA1c", Group.NUTRITION, "mmol/mol", "%", watched=Watched.HIGHER,
         is_held_close=True),
    _row("elastase", "Faecal elastase", Group.NUTRITION, "µg/g", watched=Watched.LOWER,
         specimen=Specimen.STOOL),
)  # fmt: skip
BODY = (
    Analyte(
        key="weight",
        name="Body weight",
        forms=(Form(Unit("weight:kg", "kg", "kg", "body weight"), None, "29463-7"),),
        group=Group.BODY,
        watched=Watched.LOWER,
        is_held_close=True,
    ),
    _row("systolic", "Blood pressure, upper number", Group.BODY, "mmHg", is_held_close=True),
    _row("diastolic", "Blood pressure, lower number", Group.BODY, "mmHg", is_held_close=True),
)

#: What letters put into one table of the kidneys, and what a journal means by "bloods" and
#: "vitamins" when it looks for when they were last done.
BLOODS = frozenset(analyte.key for analyte in (*KIDNEYS, *LIVER, *BLOOD))
VITAMINS = frozenset(
    ("b12", "vitamin-a", "vitamin-d", "vitamin-e", "vitamin-k", "inr", "niacin")
)  # fmt: skip
RESULTS = (*KIDNEYS, *LIVER, *BLOOD, *NUTRITION, *BODY)
