"""5-HIAA, chromogranin A and NT-proBNP: what the tumour makes, and what the heart says of it.

The codes of 5-HIAA are those of the HL7 mCODE value set for tumour markers; those of the other two
were seen in public mappings of oncology data (see docs/clinical-sources.md).
"""

from fractions import Fraction

from surveillance.analytes.analyte import Analyte, Form, Group, Specimen, Watched
from surveillance.quantities import (
    MG_PER_DAY,
    MG_PER_G,
    MMOL_PER_MOL,
    NG_PER_ML,
    NMOL_PER_L,
    UG_PER_L,
    UMOL_PER_DAY,
    UMOL_PER_L,
    UMOL_PER_MMOL,
    Unit,
)

# The codes for plasma and serum are one: LOINC's system is Ser/Plas. "Blood, not said which" gets
# none, since it may be either or neither. The molar ratio to creatinine has no confirmed code.
HIAA = Analyte(
    key="5-hiaa",
    name="5-HIAA",
    forms=(
        Form(UMOL_PER_DAY, Specimen.URINE_24H, "14573-0"),
        Form(MG_PER_DAY, Specimen.URINE_24H, "1695-6"),
        Form(MMOL_PER_MOL, Specimen.URINE_24H),  # some UK laboratories, on an acidified sample
        Form(UMOL_PER_MMOL, Specimen.URINE_24H),
        Form(MG_PER_G, Specimen.URINE_24H),
        Form(UMOL_PER_L, Specimen.URINE_24H, "25971-3"),
        Form(MMOL_PER_MOL, Specimen.URINE_SPOT),
        Form(UMOL_PER_MMOL, Specimen.URINE_SPOT),
        Form(MG_PER_G, Specimen.URINE_SPOT, "11145-0"),
        Form(UMOL_PER_L, Specimen.URINE_SPOT, "15009-4"),
        Form(NMOL_PER_L, Specimen.PLASMA, "50149-4"),
        Form(NG_PER_ML, Specimen.PLASMA, "1693-1"),
        Form(UG_PER_L, Specimen.PLASMA),
        Form(NMOL_PER_L, Specimen.SERUM, "50149-4"),
        Form(NG_PER_ML, Specimen.SERUM, "1693-1"),
        Form(UG_PER_L, Specimen.SERUM),
        Form(NMOL_PER_L, Specimen.BLOOD_UNSPECIFIED),
        Form(NG_PER_ML, Specimen.BLOOD_UNSPECIFIED),
        Form(UG_PER_L, Specimen.BLOOD_UNSPECIFIED),
    ),
    group=Group.HORMONES,
    watched=Watched.HIGHER,
)

# Micrograms in a litre are nanograms in a millilitre. Moles are another quantity: kits differ in
# what they count, so that a molar mass would convert a number that it does not fit.
_CGA_MASS, _CGA_MOLES = "chromogranin A by mass", "chromogranin A in moles"
_CGA = (
    (Unit("cga:ug/L", "µg/L", "ug/L", _CGA_MASS), "9811-1"),
    (Unit("cga:ng/mL", "ng/mL", "ng/mL", _CGA_MASS), "9811-1"),
    (Unit("cga:pmol/L", "pmol/L", "pmol/L", _CGA_MOLES), "25587-7"),
    (Unit("cga:nmol/L", "nmol/L", "nmol/L", _CGA_MOLES, Fraction(1000)), "25587-7"),
)
CHROMOGRANIN_A = Analyte(
    key="chromogranin-a",
    name="Chromogranin A",
    forms=tuple(
        Form(unit, specimen, None if specimen is Specimen.BLOOD_UNSPECIFIED else code)
        for specimen in (Specimen.PLASMA, Specimen.SERUM, Specimen.BLOOD_UNSPECIFIED)
        for unit, code in _CGA
    ),
    group=Group.HORMONES,
    watched=Watched.HIGHER,
    needs_same_method=True,  # the kit, or where none is printed the laboratory
    is_alone_without_method=True,
)

# 1 pmol/L is 8.457 ng/L: notice of the laboratory of Vestfold Hospital Trust, 16 October 2017.
_BNP = "NT-proBNP"
NT_PROBNP = Analyte(
    key="nt-probnp",
    name="NT-proBNP",
    forms=(
        Form(Unit("bnp:ng/L", "ng/L", "ng/L", _BNP), None, "33762-6"),
        Form(Unit("bnp:pg/mL", "pg/mL", "pg/mL", _BNP), None, "33762-6"),
        Form(Unit("bnp:pmol/L", "pmol/L", "pmol/L", _BNP, Fraction("8.457")), None, "33763-4"),
    ),
    group=Group.HORMONES,
    watched=Watched.HIGHER,
)
