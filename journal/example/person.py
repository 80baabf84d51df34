"""Who the example is about, and whom he rings. Nobody here exists; 01632 960 is kept for drama."""

from __future__ import annotations

from datetime import date
from typing import Any

NAME = "Alan Hartley"
BORN = "1958-05-14"

BACKGROUND: dict[str, Any] = {
    "name": NAME,
    "hospital_number": "C 000 4711",
    # Numbers that begin with 999 are given to nobody.
    "national_number": "999 014 0558",
    "diagnosis": (
        "Small-intestine neuroendocrine tumour (midgut NET), [2011]: several primaries in the "
        "ileum, grade 1; one mesenteric deposit grade 2.\n"
        "Retroperitoneal fibrosis around the aorta, found with it; benign where it was removed.\n"
        "Avid retroperitoneal lymph nodes on PET, since [2023-10]. No liver metastases."
    ),
    "operations": (
        "[2011-07-05]: 62 cm of ileum removed with the mesenteric mass; aorta and vena cava freed "
        "from three quarters of the tissue; LEFT ureter freed.\n"
        "Appendix, as a young man"
    ),
    "treatment": (
        "Lanreotide 120 mg every 28 days, since [2024-09]\n"
        "Loperamide 2 mg before meals when needed\n"
        "Pancreatic enzymes with meals\n"
        "Vitamin D 800 units a day"
    ),
    "conditions": "Gallstones, without pain\nHydrocele on the LEFT",
    "allergies": "Penicillin: rash, as a child",
    "usual_bowel_movements": 3,
    "clinic_name": "NET clinic, City Hospital",
    "clinic_telephone": "01632 960145",
    "nurse_name": "Ruth Pell, NET nurse",
    "nurse_telephone": "01632 960123",
    "doctor_name": "Dr Moorcroft",
    "doctor_telephone": "01632 960178",
    "out_of_hours_telephone": "01632 960199",
    "kin_name": "Jean Hartley, wife",
    "kin_telephone": "01632 960166",
    "unit_of_5_hiaa": "µmol/24 h",
    "unit_of_creatinine": "µmol/L",
    "unit_of_nt_probnp": "ng/L",
}

#: What the background page said before the injections began.
BEFORE: dict[str, Any] = {
    "diagnosis": (
        "Small-intestine neuroendocrine tumour (midgut NET), [2011]: several primaries in the "
        "ileum, grade 1; one mesenteric deposit grade 2.\n"
        "Retroperitoneal fibrosis around the aorta, found with it; benign where it was removed."
    ),
    "treatment": "Loperamide 2 mg before meals when needed",
    "clinic_telephone": "01632 960140",
}
TYPED, CORRECTED = date(2011, 9, 4), date(2024, 9, 29)
