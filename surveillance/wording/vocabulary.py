"""The findings that phrases are sorted under: an id for programs, a name for people."""

FINDINGS = {
    "retroperitoneal-fibrosis": "Retroperitoneal fibrosis (tissue round the great vessels)",
    "mesenteric-mass": "Mesenteric mass",
    "hydronephrosis": "Hydronephrosis (widened kidney drainage)",
    "ureter-involvement": "Ureter touched, pressed or drawn",
    "vessel-involvement": "Vessel touched, narrowed or closed",
    "lymph-nodes": "Lymph nodes",
    "liver-metastases": "Liver lesions or metastases",
    "bowel-primary": "Primary in the bowel",
    "bowel-obstruction": "Bowel obstruction",
    "peritoneal-disease": "Peritoneal disease",
    "bone-metastases": "Bone lesions or metastases",
    "ascites": "Ascites (free fluid)",
    "renal-drainage-obstruction": "Kidney drainage slowed or obstructed",
    "valve-disease": "Heart valve disease",
    "gallstones": "Gallstones",
    "hydrocele": "Hydrocele",
}
