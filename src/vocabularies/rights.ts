/**
 * The instruments in which rights are guaranteed, in the order of their adoption: the Universal Declaration of Human
 * Rights and the nine core treaties of the United Nations.
 */
export const instruments = [
  'UDHR',
  'ICERD',
  'ICCPR',
  'ICESCR',
  'CEDAW',
  'CAT',
  'CRC',
  'ICRMW',
  'CRPD',
  'ICPPED',
] as const;

export type Instrument = (typeof instruments)[number];

/** Articles as the treaties number them: `12`, `14(2)(b)`, `9–11`. */
type Articles = Partial<Record<Instrument, readonly [string, ...string[]]>>;

/** Parts that the rights are read in. */
export const rightFamilies = ['equality', 'person', 'freedoms', 'social', 'persons'] as const;
type RightFamily = (typeof rightFamilies)[number];

/**
 * Human rights by the last part of their address, with the articles that guarantee each. An address never breaks: a
 * right may be added, its words and articles put right, but a name that was published stays. Our own selection: an article
 * stands where its words are about the right, or where the treaty's committee has long read it so (water in ICESCR 11
 * and 12, violence against women in CEDAW 1, 2 and 5, disappearance in ICCPR 6, 7, 9 and 16).
 */
const vocabulary = {
  equality: {
    family: 'equality',
    articles: {
      UDHR: ['1', '2', '7'],
      ICERD: ['2', '5'],
      ICCPR: ['2(1)', '3', '26'],
      ICESCR: ['2(2)', '3'],
      CEDAW: ['1', '2', '15'],
      CRC: ['2'],
      ICRMW: ['7'],
      CRPD: ['5'],
    },
  },
  'racial-equality': {
    family: 'equality',
    articles: {
      UDHR: ['2', '7'],
      ICERD: ['1–7'],
      ICCPR: ['2(1)', '20(2)', '26'],
      ICESCR: ['2(2)'],
      CRC: ['2'],
      ICRMW: ['7'],
    },
  },
  'gender-equality': {
    family: 'equality',
    articles: {
      UDHR: ['2', '16(1)'],
      ICCPR: ['3', '23(4)', '26'],
      ICESCR: ['3', '7(a)(i)'],
      CEDAW: ['1–16'],
      CRPD: ['6'],
    },
  },
  'self-determination': {
    family: 'equality',
    articles: { ICCPR: ['1'], ICESCR: ['1'] },
  },
  development: {
    family: 'equality',
    articles: { UDHR: ['22', '28'], ICCPR: ['1'], ICESCR: ['1', '2(1)'] },
  },

  life: {
    family: 'person',
    articles: {
      UDHR: ['3'],
      ICCPR: ['6'],
      CRC: ['6', '37(a)'],
      ICRMW: ['9'],
      CRPD: ['10'],
    },
  },
  torture: {
    family: 'person',
    articles: {
      UDHR: ['5'],
      ICCPR: ['7'],
      CAT: ['1–16'],
      CRC: ['37(a)'],
      ICRMW: ['10'],
      CRPD: ['15', '17'],
    },
  },
  'gender-violence': {
    family: 'person',
    articles: {
      UDHR: ['3', '5'],
      ICERD: ['5(b)'],
      ICCPR: ['3', '7'],
      CEDAW: ['1', '2', '5'],
      CRC: ['19', '34'],
      ICRMW: ['16(2)'],
      CRPD: ['16'],
    },
  },
  slavery: {
    family: 'person',
    articles: {
      UDHR: ['4'],
      ICCPR: ['8'],
      CEDAW: ['6'],
      CRC: ['35'],
      ICRMW: ['11', '68'],
      CRPD: ['27(2)'],
    },
  },
  liberty: {
    family: 'person',
    articles: {
      UDHR: ['3', '9'],
      ICERD: ['5(b)'],
      ICCPR: ['9', '11'],
      CRC: ['37(b)', '37(d)'],
      ICRMW: ['16', '20'],
      CRPD: ['14'],
      ICPPED: ['17'],
    },
  },
  detention: {
    family: 'person',
    articles: {
      UDHR: ['5'],
      ICCPR: ['10'],
      CAT: ['10', '11', '16'],
      CRC: ['37(c)'],
      ICRMW: ['17'],
      CRPD: ['14(2)'],
      ICPPED: ['17', '18'],
    },
  },
  disappearance: {
    family: 'person',
    articles: { ICCPR: ['6', '7', '9', '16'], ICPPED: ['1–25'] },
  },
  'legal-personality': {
    family: 'person',
    articles: {
      UDHR: ['6'],
      ICCPR: ['16'],
      CEDAW: ['15(2)', '15(3)'],
      ICRMW: ['24'],
      CRPD: ['12'],
    },
  },
  'fair-trial': {
    family: 'person',
    articles: {
      UDHR: ['10', '11'],
      ICERD: ['5(a)'],
      ICCPR: ['14', '15'],
      CEDAW: ['15(2)'],
      CAT: ['15'],
      CRC: ['40'],
      ICRMW: ['18', '19'],
      CRPD: ['13'],
      ICPPED: ['11(3)'],
    },
  },
  remedy: {
    family: 'person',
    articles: {
      UDHR: ['8'],
      ICERD: ['6'],
      ICCPR: ['2(3)', '9(5)', '14(6)'],
      CEDAW: ['2(c)'],
      CAT: ['12–14'],
      CRC: ['39'],
      ICRMW: ['83'],
      CRPD: ['13'],
      ICPPED: ['8(2)', '12', '24'],
    },
  },

  privacy: {
    family: 'freedoms',
    articles: {
      UDHR: ['12'],
      ICCPR: ['17'],
      CRC: ['16'],
      ICRMW: ['14'],
      CRPD: ['22'],
      ICPPED: ['19'],
    },
  },
  movement: {
    family: 'freedoms',
    articles: {
      UDHR: ['13'],
      ICERD: ['5(d)(i)', '5(d)(ii)'],
      ICCPR: ['12'],
      CEDAW: ['15(4)'],
      CRC: ['10(2)'],
      ICRMW: ['8', '39'],
      CRPD: ['18(1)'],
    },
  },
  asylum: {
    family: 'freedoms',
    articles: {
      UDHR: ['14'],
      ICCPR: ['7', '13'],
      CAT: ['3'],
      CRC: ['22'],
      ICRMW: ['22', '56'],
      ICPPED: ['16'],
    },
  },
  nationality: {
    family: 'freedoms',
    articles: {
      UDHR: ['15'],
      ICERD: ['5(d)(iii)'],
      ICCPR: ['24(2)', '24(3)'],
      CEDAW: ['9'],
      CRC: ['7', '8'],
      ICRMW: ['29'],
      CRPD: ['18'],
      ICPPED: ['25(4)'],
    },
  },
  family: {
    family: 'freedoms',
    articles: {
      UDHR: ['16'],
      ICERD: ['5(d)(iv)'],
      ICCPR: ['23'],
      ICESCR: ['10'],
      CEDAW: ['5(b)', '16'],
      CRC: ['5', '9', '10', '18', '20', '21'],
      ICRMW: ['44'],
      CRPD: ['23'],
    },
  },
  property: {
    family: 'freedoms',
    articles: {
      UDHR: ['17'],
      ICERD: ['5(d)(v)', '5(d)(vi)'],
      CEDAW: ['14(2)(g)', '15(2)', '16(1)(h)'],
      ICRMW: ['15'],
      CRPD: ['12(5)'],
    },
  },
  religion: {
    family: 'freedoms',
    articles: {
      UDHR: ['18'],
      ICERD: ['5(d)(vii)'],
      ICCPR: ['18'],
      CRC: ['14'],
      ICRMW: ['12'],
    },
  },
  expression: {
    family: 'freedoms',
    articles: {
      UDHR: ['19'],
      ICERD: ['5(d)(viii)'],
      ICCPR: ['19'],
      CRC: ['13', '17'],
      ICRMW: ['13'],
      CRPD: ['21'],
    },
  },
  assembly: {
    family: 'freedoms',
    articles: { UDHR: ['20'], ICERD: ['5(d)(ix)'], ICCPR: ['21'], CRC: ['15'] },
  },
  association: {
    family: 'freedoms',
    articles: {
      UDHR: ['20'],
      ICERD: ['5(d)(ix)'],
      ICCPR: ['22'],
      CEDAW: ['7(c)'],
      CRC: ['15'],
      ICRMW: ['26', '40'],
      CRPD: ['29(b)'],
      ICPPED: ['24(7)'],
    },
  },
  participation: {
    family: 'freedoms',
    articles: {
      UDHR: ['21'],
      ICERD: ['5(c)'],
      ICCPR: ['25'],
      CEDAW: ['7', '8'],
      ICRMW: ['41', '42'],
      CRPD: ['29'],
    },
  },

  work: {
    family: 'social',
    articles: {
      UDHR: ['23(1)'],
      ICERD: ['5(e)(i)'],
      ICESCR: ['6'],
      CEDAW: ['11'],
      ICRMW: ['51–55'],
      CRPD: ['27'],
    },
  },
  'working-conditions': {
    family: 'social',
    articles: {
      UDHR: ['23(2)', '23(3)', '24'],
      ICERD: ['5(e)(i)'],
      ICESCR: ['7'],
      CEDAW: ['11(1)(d)', '11(1)(f)', '11(2)'],
      CRC: ['32'],
      ICRMW: ['25'],
      CRPD: ['27(1)(b)'],
    },
  },
  unions: {
    family: 'social',
    articles: {
      UDHR: ['23(4)'],
      ICERD: ['5(e)(ii)'],
      ICCPR: ['22'],
      ICESCR: ['8'],
      ICRMW: ['26', '40'],
      CRPD: ['27(1)(c)'],
    },
  },
  'social-security': {
    family: 'social',
    articles: {
      UDHR: ['22', '25(1)'],
      ICERD: ['5(e)(iv)'],
      ICESCR: ['9'],
      CEDAW: ['11(1)(e)', '11(2)(b)', '13(a)', '14(2)(c)'],
      CRC: ['26'],
      ICRMW: ['27'],
      CRPD: ['28(2)'],
    },
  },
  'living-standard': {
    family: 'social',
    articles: {
      UDHR: ['25(1)'],
      ICESCR: ['11'],
      CEDAW: ['14(2)(h)'],
      CRC: ['27'],
      CRPD: ['28'],
    },
  },
  food: {
    family: 'social',
    articles: {
      UDHR: ['25(1)'],
      ICESCR: ['11'],
      CEDAW: ['12(2)'],
      CRC: ['24(2)(c)', '27(3)'],
      CRPD: ['25(f)', '28(1)'],
    },
  },
  water: {
    family: 'social',
    articles: {
      ICESCR: ['11', '12'],
      CEDAW: ['14(2)(h)'],
      CRC: ['24(2)(c)'],
      CRPD: ['28(2)(a)'],
    },
  },
  housing: {
    family: 'social',
    articles: {
      UDHR: ['25(1)'],
      ICERD: ['5(e)(iii)'],
      ICCPR: ['17'],
      ICESCR: ['11(1)'],
      CEDAW: ['14(2)(h)'],
      CRC: ['27(3)'],
      ICRMW: ['43(1)(d)'],
      CRPD: ['28(1)', '28(2)(d)'],
    },
  },
  health: {
    family: 'social',
    articles: {
      UDHR: ['25(1)'],
      ICERD: ['5(e)(iv)'],
      ICESCR: ['12'],
      CEDAW: ['11(1)(f)', '12', '14(2)(b)'],
      CRC: ['24'],
      ICRMW: ['28', '43(1)(e)', '45(1)(c)'],
      CRPD: ['25', '26'],
    },
  },
  'reproductive-health': {
    family: 'social',
    articles: {
      ICESCR: ['10(2)', '12'],
      CEDAW: ['10(h)', '12', '14(2)(b)', '16(1)(e)'],
      CRC: ['24(2)(d)', '24(2)(f)'],
      CRPD: ['23(1)(b)', '23(1)(c)', '25(a)'],
    },
  },
  education: {
    family: 'social',
    articles: {
      UDHR: ['26'],
      ICERD: ['5(e)(v)', '7'],
      ICESCR: ['13', '14'],
      CEDAW: ['10', '14(2)(d)'],
      CRC: ['28', '29'],
      ICRMW: ['30', '43(1)(a)', '45(1)(a)'],
      CRPD: ['24'],
    },
  },
  culture: {
    family: 'social',
    articles: {
      UDHR: ['27'],
      ICERD: ['5(e)(vi)'],
      ICCPR: ['27'],
      ICESCR: ['15'],
      CEDAW: ['13(c)'],
      CRC: ['30', '31'],
      ICRMW: ['31', '43(1)(g)', '45(1)(d)'],
      CRPD: ['30'],
    },
  },
  environment: {
    family: 'social',
    articles: { ICESCR: ['12(2)(b)'], CRC: ['24(2)(c)', '29(1)(e)'] },
  },

  children: {
    family: 'persons',
    articles: {
      UDHR: ['25(2)'],
      ICCPR: ['24'],
      ICESCR: ['10(3)'],
      CRC: ['1–41'],
      ICRMW: ['29', '30'],
      CRPD: ['7'],
      ICPPED: ['25'],
    },
  },
  'child-protection': {
    family: 'persons',
    articles: {
      UDHR: ['25(2)'],
      ICCPR: ['24(1)'],
      ICESCR: ['10(3)'],
      CEDAW: ['16(2)'],
      CRC: ['11', '19', '32–36', '38', '39'],
      CRPD: ['16(5)'],
      ICPPED: ['25'],
    },
  },
  'child-justice': {
    family: 'persons',
    articles: {
      ICCPR: ['6(5)', '10(2)(b)', '10(3)', '14(4)'],
      CRC: ['37', '40'],
      ICRMW: ['18(4)'],
    },
  },
  disability: {
    family: 'persons',
    articles: { CRC: ['23'], CRPD: ['1–30'] },
  },
  accessibility: {
    family: 'persons',
    articles: { CRPD: ['9', '20', '21'] },
  },
  'independent-living': {
    family: 'persons',
    articles: { CRC: ['23'], CRPD: ['19', '26'] },
  },
  minorities: {
    family: 'persons',
    articles: {
      UDHR: ['27(1)'],
      ICERD: ['2(2)'],
      ICCPR: ['27'],
      ICESCR: ['15(1)(a)'],
      CRC: ['30'],
    },
  },
  'indigenous-peoples': {
    family: 'persons',
    articles: {
      ICERD: ['2(2)', '5'],
      ICCPR: ['1', '27'],
      ICESCR: ['1', '15(1)(a)'],
      CRC: ['17(d)', '29(1)(d)', '30'],
    },
  },
  migrants: {
    family: 'persons',
    articles: { ICCPR: ['13'], ICRMW: ['7–63'] },
  },
} satisfies Record<string, { family: RightFamily; articles: Articles }>;

export type Right = keyof typeof vocabulary;

/** Every right, family by family. */
export const rights = Object.keys(vocabulary) as [Right, ...Right[]];

export function rightsOfFamily(family: RightFamily): Right[] {
  return rights.filter((right) => vocabulary[right].family === family);
}

export function findRight(slug: string): Right | undefined {
  return rights.find((right) => right === slug);
}

/** Where a right is written, in the order of the instruments. */
export function articlesOf(right: Right): { instrument: Instrument; articles: readonly string[] }[] {
  const of: Articles = vocabulary[right].articles;
  return instruments.flatMap((instrument) => {
    const articles = of[instrument];
    return articles ? [{ instrument, articles }] : [];
  });
}
