const UNITS: Readonly<Record<string, readonly string[]>> = {
  en: 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  ),
  fr: 'première deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième quinzième seizième dix-septième dix-huitième dix-neuvième'.split(
    ' ',
  ),
  es: 'primer segundo tercer cuarto quinto sexto séptimo octavo noveno décimo undécimo duodécimo decimotercer decimocuarto decimoquinto decimosexto decimoséptimo decimoctavo decimonoveno'.split(
    ' ',
  ),
  ar: 'الأولى الثانية الثالثة الرابعة الخامسة السادسة السابعة الثامنة التاسعة العاشرة'.split(' '),
};
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  twentie: 20,
  thirty: 30,
  thirtie: 30,
  forty: 40,
  fortie: 40,
  fifty: 50,
  fiftie: 50,
  sixty: 60,
  sixtie: 60,
  seventy: 70,
  seventie: 70,
  eighty: 80,
  eightie: 80,
  ninety: 90,
  ninetie: 90,
  vingt: 20,
  trent: 30,
  quarant: 40,
  cinquant: 50,
  soixant: 60,
  vigésim: 20,
  vigesim: 20,
  trigesim: 30,
  cuadragesim: 40,
  quincuagesim: 50,
  sexagesim: 60,
  trigésim: 30,
  cuadragésim: 40,
  quincuagésim: 50,
  sexagésim: 60,
  العشر: 20,
  الثلاث: 30,
  الأربع: 40,
  الخمس: 50,
  الستين: 60,
};

/** The number that an ordinal names, in figures or in words up to 99: "34th", "thirty-fourth", "34º"; or null. */
export function ordinal(text: string): number | null {
  const figures = /\d{1,3}/u.exec(text)?.[0];
  if (figures !== undefined) return Number(figures);
  const words = text.toLowerCase().trim();
  const ten = Object.entries(TENS).find(([stem]) => words.includes(stem) && !UNITS['en']?.includes(words));
  // the ten's own word ("sixt" in "sixtieth") may not be taken for a unit's
  // while Spanish may write ten and unit as one: "vigesimoséptimo"
  const rest = ten ? words.replace(new RegExp(`${ten[0]}(?:o(?=\\p{L})|\\p{L}*)`, 'u'), ' ') : words;
  const unit = unitOf(rest);
  if (ten) return ten[1] + (unit ?? 0);
  if (/عشرة?$/u.test(words)) return 10 + (unit ?? 0);
  return unit;
}

function unitOf(words: string): number | null {
  let best: { value: number; length: number } | null = null;
  for (const names of Object.values(UNITS)) {
    for (const [index, name] of names.entries()) {
      if (words.includes(name) && name.length > (best?.length ?? 0))
        best = { value: index + 1, length: name.length };
    }
  }
  // Spanish also writes "decimosegundo" for "duodécimo"
  if (best) return best.value < 10 && /^décimo|^decimo/u.test(words) ? best.value + 10 : best.value;
  if (/unième|\bun\b|الحادية/u.test(words)) return 1;
  return null;
}
