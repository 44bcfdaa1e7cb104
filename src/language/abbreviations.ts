/** Words that carry a point without ending a sentence: titles, ranks, months, states, streets, and the like. */
export const abbreviations: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr prof rev fr sr hon gov lt sen rep gen col sgt capt cmdr cpl pvt maj adm brig supt insp det amb pres
   messrs st ft mt vs etc cf al inc corp ltd co bros jr ed dept univ assn est approx
   jan feb mar apr jun jul aug sep sept oct nov dec
   ala ariz ark calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev okla ore pa
   tenn tex va vt wash wis wyo`.split(/\s+/),
);

/** Of these the ones that are written small as well; "ill." and "mass." are otherwise a sentence's last word. */
export const smallAbbreviations: ReadonlySet<string> = new Set(
  'vs etc cf al inc corp ltd co est approx'.split(' '),
);

/** Words that carry a point only in front of a number: "No. 10". */
export const numberAbbreviations: ReadonlySet<string> = new Set('no nos vol fig'.split(' '));
