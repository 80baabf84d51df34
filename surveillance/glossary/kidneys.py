"""Words for the kidneys and how they drain."""

from surveillance.glossary.entry import of
from surveillance.glossary.sources import CAIAFA, GRAINGER, GRAY, KDIGO, LABTESTS, NCI, OXMED, SNMMI

ENTRIES = (
    *of(
        "Kidneys and drainage",
        (
            "Hydronephrosis",
            "HN, hydronephrotic, hydroureteronephrosis, HUN",
            "A kidney that is swollen because urine is slow to drain.",
            "NHS, Hydronephrosis",
        ),
        (
            "Hydroureter",
            "hydroureters, dilated ureter, ureteric dilatation, ureteral dilatation",
            "A ureter that is wider than the reader expected.",
            OXMED,
        ),
        (
            "Ureter",
            "ureters, ureteric, ureteral, periureteric, periureteral",
            "The tube that carries urine from a kidney to the bladder.",
            NCI,
        ),
        (
            "Collecting system",
            "collecting systems, pelvicalyceal system, pelvicalyceal systems, pelvicalyceal, "
            "pelvicaliceal, PCS, upper tract, upper tracts, calyces, calyx, calices",
            "The hollow part of a kidney, where urine gathers before it goes down the ureter.",
            GRAY,
        ),
        (
            "Renal pelvis",
            "renal pelves, renal pelvic, extrarenal pelvis",
            "The funnel in a kidney that leads into the ureter. An “extrarenal” one lies partly "
            "outside the kidney.",
            NCI,
        ),
        (
            "Dilatation",
            "dilated, dilation, dilatated, distended, distension, fullness, pelvicalyceal "
            "dilatation, pelvicalyceal fullness, ectasia, pelviectasis, caliectasis",
            "Wider than the reader expected. It is not the same as a blockage.",
            "Oxford Handbook of Urology",
        ),
        (
            "Obstruction",
            "obstructed, obstructing, obstructive, non-obstructed, unobstructed, obstructive "
            "uropathy, renal obstruction, ureteric obstruction",
            "Something holds back the flow; “non-obstructed” means that nothing does. A kidney "
            "can look wide without it, or be blocked and not look wide.",
            "Oxford Handbook of Urology",
        ),
        (
            "Hold-up",
            "holdup, stasis, delayed drainage, impaired drainage, slow drainage",
            "Urine, or the dye in it, waits in one place before it moves on.",
            SNMMI,
        ),
        (
            "Drainage",
            "drains, draining, prompt drainage, washout, excretion",
            "How urine, or the tracer in it, leaves the kidney.",
            SNMMI,
        ),
        (
            "Renogram",
            "renograms, renography, diuretic renography, diuretic renogram, renal scintigraphy, "
            "scintigraphy, isotope renogram",
            "A scan that shows how much of the work each kidney does, and how it drains.",
            SNMMI,
        ),
        (
            "MAG3",
            "Tc-99m MAG3, 99mTc-MAG3, mercaptoacetyltriglycine, DTPA, DMSA",
            "A tracer for a kidney scan. DTPA and DMSA are other tracers, and their numbers may "
            "differ.",
            "Radiopaedia, Tc-99m MAG3",
        ),
        (
            "Furosemide",
            "frusemide, Lasix, diuretic, F+20, F-15, F0",
            "A drug that makes more urine. In a kidney scan it shows whether the kidney empties "
            "when pushed.",
            SNMMI,
        ),
        (
            "Split function",
            "split renal function, differential function, differential renal function, divided "
            "function, divided renal function, relative function, DRF, split",
            "The share of the work that each kidney does. The LEFT and RIGHT shares add up to "
            "the whole.",
            SNMMI,
        ),
        (
            "Half-time",
            "half-life of clearance, T1/2, T half, clearance half-time, washout half-time",
            "The time in which half of the tracer has left the kidney. It depends on when the "
            "furosemide was given.",
            SNMMI,
        ),
        (
            "Time to peak",
            "Tmax, T max, peak time, transit time, parenchymal transit",
            "The time until the kidney holds the most tracer.",
            SNMMI,
        ),
        ("Perfusion", "perfused, blood flow", "How well blood reaches a part.", NCI),
        (
            "Cortex",
            "cortical, cortical thinning, renal cortex, parenchymal thinning, cortical thickness",
            "The outer part of a kidney, which does the filtering.",
            GRAY,
        ),
        (
            "Nephrogram",
            "nephrograms, delayed nephrogram, symmetrical nephrograms",
            "The way a kidney lights up after the dye is given.",
            GRAINGER,
        ),
        (
            "Stent",
            "stents, stented, ureteric stent, ureteric stents, ureteral stent, double-J stent, "
            "JJ stent, JJ stents, stent in situ",
            "A thin tube that holds a passage open. In the ureter it lets urine run to the "
            "bladder.",
            "CIRSE standards on nephrostomy and ureteric stents, 2026",
        ),
        (
            "Nephrostomy",
            "nephrostomies, nephrostomy tube, nephrostogram",
            "A tube through the skin of the back into a kidney, to let urine out.",
            "CIRSE standards on nephrostomy and ureteric stents, 2026",
        ),
        (
            "Ureterolysis",
            "lysis of the ureter",
            "An operation that frees a ureter from the tissue round it.",
            CAIAFA,
        ),
        (
            "Calculus",
            "calculi, kidney stone, kidney stones, renal calculus, renal calculi, ureteric "
            "calculus, stones",
            "A stone, such as a kidney stone.",
            OXMED,
        ),
        (
            "Reflux",
            "vesicoureteric reflux, vesicoureteral reflux",
            "Flow the wrong way. In the ureter, urine goes back up towards the kidney.",
            OXMED,
        ),
        (
            "Creatinine",
            "serum creatinine, plasma creatinine",
            "A waste product from muscle that the kidneys clear. The test helps to show how "
            "both kidneys work together.",
            LABTESTS,
        ),
        (
            "eGFR",
            "estimated GFR, glomerular filtration rate, GFR, estimated glomerular filtration rate",
            "A sum made from creatinine, age and sex. It says how fast both kidneys together "
            "filter blood.",
            KDIGO,
        ),
        (
            "Urea",
            "BUN, blood urea nitrogen",
            "A waste product from protein that the kidneys clear.",
            LABTESTS,
        ),
        (
            "Acute kidney injury",
            "AKI, chronic kidney disease, CKD",
            "AKI is a drop in kidney function over hours or days. CKD means it has been low for "
            "months.",
            KDIGO,
        ),
    ),
)
