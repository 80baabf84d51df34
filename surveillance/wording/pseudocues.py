"""What looks like a cue and is none: "no increase in", "not only", "previous scan".

The spelling is that of `cues.py`, and `_` stands for one of its degrees.
"""

_CHANGE = (
    "change|changes|increase|progression|growth|enlargement|decrease|reduction|improvement|"
    "deterioration|worsening|alteration|difference|flare|flares|exacerbation|exacerbations"
)
_FOR = (
    "explanation|treatment|cause|reason|cure|need|indication|contraindication|therapy|role|plan|"
    "plans|medication|medicine|surgery|tablets|drug|operation|follow up|risk|source|"
    "concern|admissions|admission|hospital admissions|hospital admission|appointments"
)
_UNSURE = ("definite", "convincing", "clear")
_UPTAKE = (
    "uptake|avidity|activity|enhancement|flow|calcification|abnormal uptake|tracer uptake|"
    "tracer accumulation|increased uptake|necrosis"
)

LOOKALIKES = (
    f"no _ {_UPTAKE.replace('|', ' in; no _ ')} in; "
    f"no _ {_UPTAKE.replace('|', ' within; no _ ')} within; "
    f"no _ {_UPTAKE.replace('|', ' of; no _ ')} of; "
    f"no _ {_CHANGE.replace('|', ' in; no _ ')} in; "
    f"no _ {_CHANGE.replace('|', ' of; no _ ')} of; "
    f"no _ evidence of {_CHANGE.replace('|', ' of; no _ evidence of ')} of; "
    f"no _ evidence of {_CHANGE.replace('|', ' in; no _ evidence of ')} in; "
    f"no _ {_CHANGE.replace('|', '; no _ ')}; "
    f"without _ {_CHANGE.replace('|', ' in; without _ ')} in; "
    + "".join(
        f"no {unsure} {change} {of}; "
        for unsure in _UNSURE
        for change in _CHANGE.split("|")
        for of in ("of", "in")
    )
    + f"without _ {_CHANGE.replace('|', '; without _ ')}; "
    f"no _ {_FOR.replace('|', ' for; no _ ')} for; no contraindication to; "
    "no evidence that; no sign that; no indication that; no suggestion that; no delay in; "
    "not had a flare of; not had any flare of; had no flare of; not recall; not remember; "
    "not remembered; not recalled; no memory of; no recollection of; "
    "gone up; gone down; gone from; previously not visible; previously not seen; "
    "previously not identified; previously not present; previously not noted; "
    "not recommend; not recommended; without treatment; without surgery; "
    "no longer; not deny; not denying; never denied; never free of; never without; "
    "not infrequent; not infrequently; not rare; not rarely; not attend; not attended; "
    "not aware of; not been told; not told; not been informed; not know; not make; not due to; "
    "not related to; not caused by; not explained by; not because of; not help; not helped; "
    "not responded; not responding; not controlled; not well controlled; not improve; "
    "not settled; not settle; not gone; not gone away; not cleared; not explain; not mean; "
    "not bother; not bothered by; not affect; not prevent; not stop; not limit; not radiate; "
    "not require; not need; not want; not wish; not like; not keen; not get worse; "
    "not worsen; not worsened; not worse; not better; not yet; not treated for; "
    "not true that; not the case that; not correct that; "
    "for resection of; proceed to resection of; regarding resection of; "
    "consider resection of; considered for resection of; suitable for resection of; "
    "planned resection of; discuss resection of; awaiting resection of; "
    "amenable to resection of; consideration of resection of; not surprised; not forget; "
    "not fit for; not suitable for; not ready for; "
    "not only; not just; not merely; not simply; not necessarily; not always; "
    "not alone; no doubt; without doubt; no question of; without question; "
    "not without; no absence of; not absent; not free of; not denied; "
    "not significantly changed; not changed; not increased; not decreased; not grown; "
    "not progressed; not changed significantly; not appreciably changed; "
    "not enlarged since; not increased since; not increased in; not decreased in; "
    "not improved; not resolved; not yet resolved; not completely resolved; "
    "not fully resolved; has not resolved; have not resolved; not disappeared; "
    "free of the; free from the; clear of the; free of this; clear of this; "
    "no longer than; no more than; not more than; not less than; no less than; "
    "not as; not so; not unexpected; not surprisingly; not unusual; not uncommon; "
    "likely from; probably from; possibly from; presumably from; "
    "likely secondary to; likely due to; likely related to; likely reflecting; "
    "likely reflects; likely because of; likely caused by; probably due to; "
    "probably secondary to; probably related to; possibly due to; possibly related to; "
    "possibly secondary to; presumably due to; "
    "gram negative; rh negative; triple negative; receptor negative; node negative; "
    "her2 negative; coagulase negative; no one; not drain; not feel; whether or not; "
    "not change; not interfere; no response; no _ response to; with no _ response to; "
    "without _ response to; not respond; not tolerate; not known whether; "
    "not diagnostic; no problem; no help; not mentioned; not limited to; "
    "old as; years old; year old; months old; yearold; noted previously; post contrast; "
    "post prandial; post void; post operative; post intravenous; post op; past the; "
    "not measured; no need; not clinically significant; "
    "post prrt; post treatment; post chemotherapy; post ablation; post embolisation; "
    "post embolization; post procedure; post micturition; post stent; post stenting; "
    "with no ct correlate; with no correlate; no ct correlate; "
    "without ct correlate; without a ct correlate; no correlate; "
    "prior to; previous scan; previous study; previous examination; previous ct; "
    "previous imaging; previous report; previous studies; previous scans; prior study; "
    "prior ct; prior scan; prior imaging; prior examination; prior exam; prior report; "
    "prior studies; previous mri; prior mri; previous pet; prior pet; previous films; "
    "no previous; no prior; not previously; no comparison; no comparator; "
    "not possible; not previously seen; not previously noted; not previously identified; "
    "not previously described; not seen previously; not seen on previous; not seen on prior; "
    "not seen on the previous; not seen on the prior; not present on the previous; "
    "not present on previous; not present on the prior; not present previously"
)
