"""The words that reports use, by what they can name.

A row names a flag and its words. A word that ends in * stands for all words that begin so; two
words with a blank are joined into one when they stand side by side. Spelling is that of
`tokens.spelling`: no hyphens, American vowels. The words are those of clinical.md, section 10, and
of the wider field. A word here suggests what a phrase may be about; it decides nothing.
"""

from itertools import count

_bits = (1 << place for place in count())

# Where something can be.
LIVER, MESENTERY, RETROPERITONEUM, PERITONEUM, BOWEL, BONE = (next(_bits) for _ in range(6))
GREAT_VESSEL, VESSEL, URETER, KIDNEY, COLLECTING, VALVE = (next(_bits) for _ in range(6))
GALLBLADDER, ELSEWHERE, SEGMENT, HEART, ILIAC = (next(_bits) for _ in range(5))
# What can be there.
METASTASIS, LESION, TUMOR, PRIMARY, DISEASE, TISSUE = (next(_bits) for _ in range(6))
FIBROSIS, DILATED, OBSTRUCTED, DELAYED, STONE, LEAK = (next(_bits) for _ in range(6))
CONTACT, NARROWED, TETHERED, NODE = (next(_bits) for _ in range(4))
# What is a finding by itself.
RPF, HYDRONEPHROSIS, ASCITES, HYDROCELE, GALLSTONES, DESMOPLASIA = (next(_bits) for _ in range(6))
BOWEL_OBSTRUCTION, CARCINOMATOSIS, UROPATHY, UNOBSTRUCTED, CARCINOID_HEART = (
    next(_bits) for _ in range(5)
)
HOLDUP, ATHEROMA, LEAKY_VALVE = (next(_bits) for _ in range(3))
LYTIC, DRAINAGE, UNDILATED, FREE, UPTAKE = (next(_bits) for _ in range(5))
# What a sentence is made of.
STOP, VERB, SHOWS, INSIDE, SEEN, AND, LEFT, RIGHT, BOTH = (next(_bits) for _ in range(9))

SITES = (
    LIVER | MESENTERY | RETROPERITONEUM | PERITONEUM | BOWEL | BONE | GREAT_VESSEL | VESSEL
    | URETER | KIDNEY | COLLECTING | VALVE | GALLBLADDER | ELSEWHERE | SEGMENT | NODE | HEART
)  # fmt: skip

_ROWS: tuple[tuple[int, str], ...] = (
    (LIVER, "liver, livers, hep, hepatic, intrahepatic, transhepatic, perihepatic, hepatobiliary"),
    (SEGMENT, "segment, segments, seg"),
    (MESENTERY, "mesenter*, mesentric, mes, mesent"),
    (RETROPERITONEUM, "retroperiton*, rp"),
    (
        PERITONEUM,
        "peritone*, intraperitone*, omentum, omenta, omental, serosal, paracolic gutter, "
        "paracolic gutters, paracolic, pouch of douglas, subdiaphragmatic",
    ),
    (
        BOWEL,
        "ileum, ileal, ileocec*, ileocaec*, ileostom*, ileus, jejun*, duoden*, cecum, cecal, "
        "caecum, caecal, small bowel, "
        "small intestin*, smallbowel, bowel, bowels, intestin*, enteric, appendix, appendiceal, "
        "midgut, colon, colonic, loop, loops, gi, sb",
    ),
    (
        BONE,
        "bone, bones, bony, osseous, skelet*, vertebra*, spine, spinal, marrow, rib, ribs, "
        "sacrum, sacral, femoral, femur, femora, femoral head, femoral neck, humer*, pelvic bone, "
        "pelvic bones, iliac bone, iliac bones, iliac crest, iliac wing, ilium, sternum, sternal, "
        "scapula*, clavicle, acetabul*, ischium, pubis, pubic, skull, calvari*",
    ),
    (
        GREAT_VESSEL,
        "aorta, aortas, aortic, periaortic, paraaortic, aortocaval, interaortocaval, aortoiliac, "
        "preaortic, retroaortic, infrarenal aorta, abdominal aorta, aortic wall, "
        "aortic bifurcation, great vessels, great vessel, pericaval, paracaval, iliac bifurcation, "
        "iliac axis, iliac axes, sacral promontory",
    ),
    (
        GREAT_VESSEL | VESSEL | ILIAC,
        "iliacs, iliac artery, iliac arteries, iliac vessel, iliac vessels, common iliac, "
        "common iliac artery, common iliac arteries, external iliac artery, internal iliac artery",
    ),
    (GREAT_VESSEL | VESSEL, "ivc, cava, caval, vena cava, inferior vena"),
    (
        VESSEL,
        "sma, smv, mesenteric vessel, mesenteric vessels, mesenteric artery, mesenteric arteries, "
        "mesenteric vein, mesenteric veins, superior mesenteric, portal vein, splenic vein, "
        "renal vein, renal veins, renal artery, renal arteries, iliac vein, iliac veins, vessel, "
        "common iliac vein, common iliac veins, external iliac vein, vein, veins, artery, "
        "arteries, "
        "vessels, vascular, venous, arterial, perivascular, celiac axis, celiac trunk, celiac, "
        "portal confluence, branch vessels, ileocolic",
    ),
    (URETER, "ureter*, periureter*, ureteropelvic, pelviureteric, vesicoureteric, puj, upj, vuj, "
     "uvj"),
    (KIDNEY, "nephrogram*, lk, rk, kidney*, renal, renally, perirenal"),
    (
        COLLECTING,
        "collecting system, collecting systems, renal pelvis, renal pelves, pelvicalyc*, "
        "pelvicaly*, pelvicalic*, pelvicaliceal, pelvocalic*, calyx, calyc*, calic*, calices, pcs, "
        "pyelocalic*, pyelocalyc*, pyelum, pyelon, excretory ways, excretory tract, "
        "upper tract, upper tracts, urinary tract, urinary tracts, upper urinary, "
        "urinary cavities, upper renal tract, renal tract, renal tracts, infundibul*, extrarenal",
    ),
    (
        VALVE,
        "tv, valve, valves, valvular, valvulopathy, tricuspid, mitral, pulmonic, "
        "leaflet, leaflets, "
        "aortic valve, pulmonary valve, cusp, cusps",
    ),
    (GALLBLADDER, "gb, gallbladder, gall bladder, biliary, cholecyst*, bile duct, cystic duct"),
    (HEART, "heart, cardiac"),
    (
        ELSEWHERE,
        "lung, lungs, pulmonary, pleura*, thyroid, adrenal*, spleen, splenic, pancrea*, ovar*, "
        "uter*, prostat*, bladder, breast, skin, brain, muscle, muscular, testi*, scrot*, "
        "subcutaneous, stomach, gastric, esophag*, rectum, rectal, sigmoid, chest, thorac*, "
        "psoas, cerebral, mediast*, carotid, coronary, dental, "
        "meninge*, bronch*, airway*, abdominal wall, chest wall, endometri*, cervix, vagin*",
    ),
    (METASTASIS, "metast*, mets, filiae, secondaries, deposit, deposits, implant, implants"),
    (LESION, "recurrence, recurrences, lesion*, nodule, nodules, nodularity, mass, masses, "
     "focus, foci, sol, sols, lump, "
     "lumps, conglomerate, conglomerates, studding, caking, spots, "
     "growths, hypodensity, hypodensities"),
    (TUMOR, "tumor*, neoplas*, carcinoid, carcinoids, net, nets, carcinoma, malignan*"),
    (PRIMARY, "primary, primaries, si net, si nets, sinet, sinets, sb net, sb nets"),
    (DISEASE, "disease, involvement, spread, seeding, infiltration, dissemination"),
    (
        TISSUE,
        "soft tissue, soft tissues, softtissue, tissue, tissues, rind, cuff, cuffing, mantle, "
        "sleeve, plaque*, thickening, thickened, encas*, encircl*, ensheath*, fibroinflam*, "
        "fibrous, fat stranding, stranding",
    ),
    (FIBROSIS, "fibros*, fibrotic, scarring"),
    (
        DILATED,
        "dilat*, distend*, distension, distention, fullness, ballooned, ballooning, ectasia, "
        "ectatic, swollen, swelling, prominent, prominence, blunted, blunting, full, "
        "widened, widening, wide, baggy",
    ),
    (OBSTRUCTED, "obstruct*, blockage, blocked"),
    (UNOBSTRUCTED, "unobstruct*, nonobstruct*"),
    (UNDILATED, "undilated, nondilated, nondistended, decompressed"),
    (UPTAKE, "uptake"),
    (FREE, "free, clear, spared, uninvolved"),
    (DELAYED, "delayed, impaired, impairment, delay, delays, sluggishly, slowly, poorly, "
     "poor, slow, sluggish, reduced, prolonged, incomplete"),
    (
        DRAINAGE,
        "drainage, drains, drain, drained, draining, washes out, "
        "clearance, excretion, washout, outflow, emptying",
    ),
    (HOLDUP, "holdup, hold up, stasis, retained tracer, tracer retained, residual tracer, "
     "tracer retention, retention, rising curve, "
     "rising renogram curve, accumulating curve, progressive accumulation, response"),
    (ATHEROMA, "atherom*, atheroscl*, calcific"),
    (LEAKY_VALVE, "aortic regurgitation, aortic stenosis, aortic incompetence, "
     "pulmonary regurgitation, pulmonary stenosis, pulmonary incompetence"),
    (STONE, "stone, stones, lithiasis, calcul*, concrement, concrements"),
    (
        LEAK,
        "regurg*, leak*, stenosis, stenoses, stenotic, thickening, thickened, retraction, "
        "retracted, "
        "stenosed, incompetence, incompetent, dysfunction, insufficiency, plaque, plaques, "
        "disease, "
        "involvement, lesion, lesions, fibrosis, immobile, malcoapt*, fixation",
    ),
    (
        CONTACT,
        "abut*, encas*, encircl*, surround*, impinge*, impinging, contact, contacts, contacting, "
        "touch*, involv*, invad*, invasion, infiltrat*, engulf*, envelop*, entrap*, compress*, "
        "displac*, deviat*, trapped, medialis*, medializ*, drawn, tether*, adher*, infiltration, "
        "indent*, "
        "distort*, approach*, stricture*, encroach*, wrap*, press*, draw*, pull*, kink*, "
        "hugging, stuck, mass effect, extrinsic, squeez*, caught, reach, reaches, reaching",
    ),
    (
        NARROWED,
        "narrow*, occlu*, stenosis, stenosed, stenotic, thrombo*, thrombus, attenuat*, "
        "effac*, taper*, compress*, collateral*, stricture*, flatten*, slit*",
    ),
    (TETHERED, "tether*, kink*, angulat*, puckering, puckered, matting, matted, retraction"),
    (
        NODE,
        "node, nodes, nodal, ln, lns, lymph node, lymph nodes, lymph nodal, lymphaden*, "
        "adenopath*, lymphnode*, lymphoaden*, glands, lymph gland, lymph glands",
    ),
    (
        RPF,
        "rpf, periaortitis, ormond, ormonds, perianeurysmal fibrosis, periureteritis, "
        "plaquelike, plaque like",
    ),
    (
        HYDRONEPHROSIS,
        "hydroneph*, hydroureter*, hydrouretero*, hn, hun, pelviectasis, pelviectas*, caliect*, "
        "pelvic dilatation, pelvic dilation, calyect*, pelvicaliect*, pelvicalyect*, "
        "pelvic fullness, pyelocaliect*, pyelocalyect*, uroneph*, "
        "hydrocaly*, hydrocalic*, pyelectas*, "
        "back pressure, "
        "backpressure, pelvocaliect*, hydro, hydronefro*",
    ),
    (ASCITES, "ascites, ascitic, free fluid, peritoneal effusion, fluid in your tummy, "
     "fluid in your belly, fluid in your abdomen, fluid in the peritoneal cavity, "
     "fluid in peritoneal cavity, free intraperitoneal fluid, free peritoneal fluid, "
     "free pelvic fluid, free abdominal fluid, intraperitoneal fluid, peritoneal fluid, ff, "
     "free liquid, fluid in the abdomen, fluid in the tummy, fluid around the liver, "
     "fluid around the spleen, perihepatic fluid, perisplenic fluid, "
     "fluid in the pelvis, fluid in the belly, abdominal fluid, fluid in morisons pouch, "
     "fluid in morrisons pouch, fluid in the paracolic gutter, fluid in the paracolic gutters"),
    (HYDROCELE, "hydrocel*, hydrocoel*"),
    (GALLSTONES, "gs, gallstone*, gall stone, gall stones, cholelith*, cholecystolith*"),
    (
        DESMOPLASIA,
        "desmoplas*, spokewheel, wheelspoke, spoke wheel, wheel spoke, sunburst, "
        "cartwheel, radiating strands",
    ),
    (BOWEL_OBSTRUCTION, "sbo, mechanical ileus, subocclusion, transition point, transition zone"),
    (
        CARCINOMATOSIS,
        "carcinomatosis, carcinosis, peritonitis carcinomatosa, pseudomyxoma, "
        "omental cake, omental caking",
    ),
    (UROPATHY, "uropath*"),
    (CARCINOID_HEART, "carcinoid heart, carcinoid valve, carcinoid valvulopathy, "
     "hedinger, hedingers"),
    (LYTIC, "sclerotic, lytic, destructive, osteoblastic, osteolytic, blastic"),
    (0, "infiltrative, ureterolysis, ureteroscop*, hepatitis, hepatocyte*, hepatocell*, bowels"),
    # -- what a sentence is made of
    (
        STOP | VERB,
        "is, are, was, were, be, been, being, has, have, had, remains, remain, remained, appears, "
        "appear, appeared, measures, measure, measured, looks, look, lies, extends, becomes, "
        "became, persists, persist, can, could, may, might, will, would, should, cannot, does, "
        "do, did, seems, seem, arises, needs, suggests, suggest, represents, represent, denies, "
        "continues, causes, causing, caused, results, resulting, increases, decreases, "
        "demonstrate, demonstrates, demonstrated",
    ),
    (SHOWS, "shows, show, showed, showing, demonstrates, demonstrate, demonstrated, "
     "demonstrating, contains, contain, containing, has, have, had, reveals, reveal, revealed, "
     "revealing, exhibits, harbors, harbours, displays, with"),
    (STOP | INSIDE, "in, within, of, at, on, throughout, involving, along, inside, into, "
     "affecting, "
     "around, about, surrounding, near, from, to, by, over, across, through, between, behind, "
     "anterior, posterior, adjacent, next, against, beside, above, below, beneath, via"),
    (STOP, "with, without, for, as, than, no, not, nor, neither, there, which, that, who, but, "
     "however, although, though, while, whereas, because, since, except, the, a, an, this, these, "
     "those, its, his, her, their, if, when, apart, other, rather"),
    (SEEN, "seen, noted, identified, present, demonstrated, visible, visualized, visualised, "
     "evident, found, shown, detected, observed, again, also, still, scattered, measuring, "
     "located, situated, arising, centered, centred, lying, visualised"),
    (AND, "and, or, nor, plus"),
    (LEFT, "left, leftsided, lt, lk, lhs"),
    (RIGHT, "right, rightsided, rt, rk, rhs"),
    (BOTH, "bilateral, bilaterally, both"),
)  # fmt: skip

WHOLE: dict[str, int] = {}
STEMS: dict[str, int] = {}
JOINED: dict[str, list[tuple[str, ...]]] = {}


def words(row: str) -> frozenset[str]:
    """Words told apart by blanks."""
    return frozenset(row.split())


def _fill() -> None:
    for flag, row in _ROWS:
        for entry in row.split(","):
            words = entry.split()
            if not words:
                continue
            plain = "".join(words)
            table, key = (STEMS, plain[:-1]) if plain.endswith("*") else (WHOLE, plain)
            table[key] = table.get(key, 0) | flag if flag else 0
            if len(words) > 1 and not plain.endswith("*"):
                JOINED.setdefault(words[0], []).append(tuple(words[1:]))
    for key, flags in WHOLE.items():  # a whole word is also what its stem says
        for length in range(len(key), 2, -1) if flags else ():
            if key[:length] in STEMS:
                WHOLE[key] |= STEMS[key[:length]]
                break
    for joints in JOINED.values():
        joints.sort(key=len, reverse=True)


_fill()
