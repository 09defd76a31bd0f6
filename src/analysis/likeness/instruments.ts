import { lineOf, whole } from './plain.ts';

/** What stands between the parts of a treaty's name. */
const ALL = '(?:toutes les formes de |todas las formas de |all forms of |all |جميع اشكال )?';
const OF = '(?:the |la |les |el |los |las |of |de |des |del )*';

/**
 * Treaties, declarations and principles by the short names that the United Nations' treaty bodies and States use, with how
 * they are written in English, French, Spanish and Arabic, as `plainWords` folds them. The first that is found takes its words.
 */
const NAMED: readonly (readonly [name: string, pattern: string])[] = [
  [
    'ICCPR',
    `iccpr|pidcp|(?:international )?covenant (?:on|for|of) civil and political rights?|pacte international relatif aux droits civils et politiques|pacto internacional de derechos civiles y politicos|العهد الدولي الخاص بالحقوق المدنيه والسياسيه`,
  ],
  [
    'ICESCR',
    `icescr|icesr|pidesc|(?:international )?covenant (?:on|for|of) economic social (?:and )?cultural rights?|pacte international relatif aux droits economiques sociaux et culturels|pacto internacional de derechos economicos sociales y culturales|العهد الدولي الخاص بالحقوق الاقتصاديه والاجتماعيه والثقافيه`,
  ],
  [
    'ICERD',
    `icerd|cerd|(?:international )?convention (?:on|for) the elimination of ${ALL}(?:forms of )?racial discrimination|convention (?:internationale )?sur l elimination de ${ALL}discrimination raciale|convencion internacional sobre la eliminacion de ${ALL}discriminacion racial|الاتفاقيه الدوليه للقضاء علي ${ALL}التمييز العنصري`,
  ],
  [
    'CEDAW',
    `cedaw|cedef|cedeaw|convention (?:on|for) the elimination of ${ALL}(?:forms of )?discrimination against women|women s convention|convention sur l elimination de ${ALL}discrimination a l egard des femmes|convencion sobre la eliminacion de ${ALL}discriminacion contra la mujer|اتفاقيه القضاء علي ${ALL}التمييز ضد المراه|سيداو`,
  ],
  [
    'CAT',
    `cat|uncat|(?:un |united nations )?convention (?:against|on) tortures?(?: and other cruel inhuman or degrading treatment or punishment)?|convention contre la torture(?: et autres peines ou traitements cruels inhumains ou degradants)?|convencion contra la tortura(?: y otros tratos o penas crueles inhumanos o degradantes)?|اتفاقيه مناهضه التعذيب(?: وغيره من ضروب المعامله)?`,
  ],
  [
    'CRC',
    `crc|uncrc|(?:un |united nations )?convention (?:on|of|for) (?:the )?rights? (?:of|on) (?:the )?(?:child|children)|convention relative aux droits de l enfant|convencion sobre los derechos del nino|اتفاقيه حقوق الطفل`,
  ],
  [
    'CRPD',
    `crpd|cdph|cdpd|(?:un |united nations |international )?convention (?:on|for) (?:the )?(?:protection of )?(?:the )?rights? of (?:people|persons|peoples|disabled) (?:with disabilit(?:y|ies)|persons|people|living with disabilit(?:y|ies))|convention relative aux droits des personnes handicapees|convencion sobre los derechos de las personas con discapacidad|اتفاقيه حقوق الاشخاص ذوي الاعاقه`,
  ],
  [
    'ICPPED',
    `icppedd?|cped|cpped|ced|icped|(?:international )?convention (?:for|on|of) (?:the )?protection of (?:all )?(?:persons|people) (?:from|against) enforced disappearances?|(?:international )?convention (?:on|against) enforced disappearances?|convention internationale pour la protection de toutes les personnes contre les disparitions forcees|convencion internacional para la proteccion de todas las personas contra las desapariciones forzadas|الاتفاقيه الدوليه لحمايه جميع الاشخاص من الاختفاء القسري`,
  ],
  [
    'ICRMW',
    `icrmw|cmw|icprmw|icmw|(?:un |united nations )?(?:international )?convention on (?:the )?(?:protection of )?(?:the )?(?:rights )?(?:of )?(?:all )?(?:the )?(?:rights of )?(?:all )?migrants?(?: workers?)?(?: and (?:the )?members of their famil(?:y|ies)| and their famil(?:y|ies))?|convention internationale sur la protection des droits de tous les travailleurs migrants(?: et des membres de leur famille)?|convencion internacional sobre la proteccion de los derechos de todos los trabajadores migratorios(?: y de sus familiares)?|الاتفاقيه الدوليه لحمايه حقوق جميع العمال المهاجرين(?: وافراد اسرهم)?`,
  ],
  [
    'Rome Statute',
    `(?:rome |roma )?statute of (?:the )?(?:international criminal court|icc)|rome statute(?: of (?:the )?(?:international criminal court|icc))?|icc statute|statut de rome(?: de la cour penale internationale)?|estatuto de roma(?: de la corte penal internacional)?|نظام روما الاساسي(?: للمحكمه الجناييه الدوليه)?`,
  ],
  ['Kampala amendments', `kampala amendments?|amendements de kampala|enmiendas de kampala|تعديلات كمبالا`],
  [
    'APIC',
    `apic|agreement on (?:the )?privileges and immunities(?: of (?:the )?(?:international criminal court|icc))?|accord sur les privileges et immunites|acuerdo sobre (?:los )?privilegios e inmunidades`,
  ],
  [
    'Genocide Convention',
    `genocide convention|convention (?:on|for) the prevention and (?:the )?punishment of the crime of genocide|convention pour la prevention et la repression du crime de genocide|convencion para la prevencion y la sancion del delito de genocidio|اتفاقيه منع جريمه الاباده الجماعيه`,
  ],
  [
    'Refugee Convention',
    `(?:1951 )?(?:geneva |united nations |un )?convention relating to (?:the )?status of refugees|(?:1951 )?refugees? convention|(?:1951|geneva) (?:refugee )?convention (?:on|for|relating to) (?:the )?(?:status of )?refugees|1951 (?:geneva |refugee |un )?convention|convention (?:de 1951 )?relative au statut des refugies|convencion (?:de 1951 )?sobre el estatuto de los refugiados|اتفاقيه (?:1951 )?(?:الخاصه ب)?وضع اللاجيين`,
  ],
  [
    'Refugee Protocol 1967',
    `(?:the )?(?:its )?1967 (?:additional |optional )?protocol|protocole de 1967|protocolo de 1967|بروتوكول 1967`,
  ],
  [
    'Stateless Persons Convention',
    `(?:1954 )?(?:un |united nations )?convention relating to (?:the )?status of stateless(?: persons?| people)?|1954 (?:un )?convention(?: on (?:the )?(?:status of )?stateless(?:ness| persons?)?)?|convention (?:de 1954 )?relative au statut des apatrides|convencion (?:de 1954 )?sobre el estatuto de los apatridas|الاتفاقيه (?:المتعلقه|الخاصه) بوضع الاشخاص عديمي الجنسيه`,
  ],
  [
    'Statelessness Convention',
    `(?:1961 )?(?:un |united nations )?convention on (?:the )?reduction of statelessness|1961 (?:un )?convention(?: on (?:the )?(?:reduction of )?statelessness)?|convention (?:de 1961 )?sur la reduction des cas d apatridie|convencion (?:de 1961 )?para reducir los casos de apatridia|اتفاقيه خفض حالات انعدام الجنسيه`,
  ],
  [
    'Statelessness conventions',
    `(?:two |both )?(?:un |international )?conventions (?:on|relating to|concerning|against) statelessness|statelessness conventions`,
  ],
  [
    'Palermo Protocol',
    `palermo protocols?|(?:un |united nations )?protocol to prevent suppress and punish trafficking(?: in persons(?: especially women and children)?)?|protocole de palerme|protocolo de palermo|بروتوكول باليرمو`,
  ],
  [
    'UNTOC',
    `untoc|(?:un |united nations )?convention against transnational organi[sz]ed crime|convention (?:des nations unies )?contre la criminalite transnationale organisee|convencion (?:de las naciones unidas )?contra la delincuencia organizada transnacional`,
  ],
  [
    'UNCAC',
    `uncac|(?:un |united nations )?convention against corruption|convention (?:des nations unies )?contre la corruption|convencion (?:de las naciones unidas )?contra la corrupcion|اتفاقيه (?:الامم المتحده لمكافحه )الفساد`,
  ],
  [
    'UNESCO Convention against Discrimination in Education',
    `(?:unesco )?convention against discrimination in education|convention (?:de l unesco )?concernant la lutte contre la discrimination dans (?:le domaine de )?l enseignement|convencion (?:de la unesco )?(?:relativa a la lucha )?contra (?:las )?discriminaci(?:on|ones) en la (?:esfera de la )?ensenanza`,
  ],
  [
    'Hague Adoption Convention',
    `hague convention (?:\\w+ ){0,12}adoptions?|hague adoption convention|convention de la haye (?:\\w+ ){0,12}adoption|convenio de la haya (?:\\w+ ){0,12}adopcion`,
  ],
  [
    'Hague Abduction Convention',
    `hague convention (?:\\w+ ){0,8}abduction|convention de la haye (?:\\w+ ){0,8}enlevement|convenio de la haya (?:\\w+ ){0,8}sustraccion`,
  ],
  [
    'Istanbul Convention',
    `istanbul convention|(?:coe |council of europe )?convention on (?:the )?prevent(?:ion|ing) (?:of )?and combating (?:of )?violence against women(?: and domestic violence)?|convention d istanbul|convenio de estambul|اتفاقيه اسطنبول`,
  ],
  [
    'Council of Europe Convention on Trafficking',
    `(?:council of europe|coe|european) convention (?:on|against) (?:action against )?(?:the )?(?:human )?trafficking(?: in human beings)?|convention du conseil de l europe sur la lutte contre la traite(?: des etres humains)?`,
  ],
  [
    'Lanzarote Convention',
    `lanzarote convention|(?:council of europe |coe )?convention on (?:the )?protection of children against sexual (?:exploitation|abuse)(?: and sexual (?:abuse|exploitation))?|convention de lanzarote`,
  ],
  [
    'Framework Convention for Minorities',
    `framework convention (?:for|on) (?:the )?(?:protection of )?national minorities|fcnm|convention cadre pour la protection des minorites nationales`,
  ],
  [
    'Languages Charter',
    `european charter (?:for|on|of) (?:regional|minority) (?:or |and )?(?:minority |regional )?languages|charte europeenne des langues regionales`,
  ],
  [
    'Protocol 12 ECHR',
    `protocol (?:no |number )?12(?: (?:to|of) (?:the )?(?:echr|european convention(?: on human rights)?))?|12th (?:additional )?protocol`,
  ],
  ['European Social Charter', `(?:revised )?european social charter|charte sociale europeenne`],
  ['ECHR', `echr|european convention (?:on|of|for) (?:the )?(?:protection of )?human rights`],
  [
    'Maputo Protocol',
    `maputo protocol|protocol (?:to the african charter (?:on human and peoples? rights )?)?on the rights of women in africa|protocole de maputo|protocolo de maputo`,
  ],
  [
    'ACRWC',
    `acrwc|african charter on the rights and (?:the )?welfare of the child|charte africaine des droits et du bien etre de l enfant`,
  ],
  ['African Court Protocol', `protocol (?:\\w+ ){0,10}african court(?: on human and peoples? rights)?`],
  [
    'African Charter',
    `african charter(?: on human and peoples? rights)?|charte africaine des droits de l homme(?: et des peuples)?`,
  ],
  [
    'Kampala Convention',
    `kampala convention|african union convention for the protection and assistance of internally displaced persons|convention de kampala`,
  ],
  [
    'American Convention',
    `american convention on human rights|pact of san jose|convencion americana sobre derechos humanos`,
  ],
  ['Convention of Belém do Pará', `(?:convention of )?belem do para(?: convention)?`],
  [
    'Arms Trade Treaty',
    `arms trade treaty|traite sur le commerce des armes|tratado sobre el comercio de armas`,
  ],
  [
    'Mine Ban Convention',
    `(?:ottawa|mine ban) (?:convention|treaty)|anti personnel mines? (?:ban )?convention|convention d ottawa`,
  ],
  ['Convention on Cluster Munitions', `convention on cluster munitions`],
  [
    'ILO 189',
    `(?:ilo )?(?:domestic workers convention|convention (?:concerning|on) (?:decent work for )?domestic workers)`,
  ],
  ['ILO 182', `(?:ilo )?convention (?:\\w+ ){0,3}worst forms of child labou?r`],
  [
    'ILO 138',
    `(?:ilo )?(?:minimum age convention|convention (?:\\w+ ){0,3}minimum age(?: for admission to employment)?)`,
  ],
  [
    'ILO 169',
    `(?:ilo )?(?:indigenous and tribal peoples convention|convention (?:concerning|on) indigenous and tribal peoples)`,
  ],
  [
    'UNDRIP',
    `undrip|(?:un |united nations )?declaration on the rights of indigenous peoples?|declaration (?:des nations unies )?sur les droits des peuples autochtones|declaracion (?:de las naciones unidas )?sobre los derechos de los pueblos indigenas`,
  ],
  ['Declaration on Human Rights Defenders', `(?:un |united nations )?declaration on human rights defenders`],
  [
    'Paris Principles',
    `paris principles?|principles of paris|principes de paris|principios de paris|مبادي باريس`,
  ],
  ['Bangkok Rules', `bangkok rules|regles de bangkok|reglas de bangkok|قواعد بانكوك`],
  ['Beijing Rules', `beijing rules|regles de beijing|reglas de beijing`],
  [
    'Nelson Mandela Rules',
    `(?:nelson )?mandela rules|standard minimum rules for the treatment of prisoners|regles (?:nelson )?mandela|reglas (?:nelson )?mandela|قواعد (?:نيلسون )?مانديلا`,
  ],
  ['Istanbul Protocol', `istanbul protocol|protocole d istanbul|protocolo de estambul|بروتوكول اسطنبول`],
  [
    'Durban Declaration',
    `durban (?:declaration|programme)(?: and (?:plan|programme) of action)?|declaration (?:et programme d action )?de durban`,
  ],
  [
    'Guiding Principles on Business',
    `guiding principles on business(?: and human rights)?|principes directeurs relatifs aux entreprises|principios rectores sobre (?:las )?empresas`,
  ],
  [
    'Yogyakarta Principles',
    `yogyakarta principles|principes de (?:yogyakarta|jogjakarta)|principios de yogyakarta`,
  ],
  ['Resolution 1325', `(?:(?:un |united nations )?(?:security council |unsc )?resolutions? )?1325`],
  [
    '2030 Agenda',
    `2030 agenda|agenda 2030|sdgs?|sustainable development goals?|objectifs de developpement durable|objetivos de desarrollo sostenible|اهداف التنميه المستدامه`,
  ],
  [
    'Millennium Development Goals',
    `mdgs?|millennium development goals?|objectifs du millenaire(?: pour le developpement)?|objetivos de desarrollo del milenio`,
  ],
  [
    'Geneva Conventions',
    `(?:four |1949 )?geneva conventions|conventions de geneve|convenios de ginebra|اتفاقيات جنيف`,
  ],
];

/** Small words that Arabic writes together with the next. */
const ATTACHED = '[لوب]?';

const NAMES = NAMED.map(([name, pattern]) => ({ name, pattern: whole(`${OF}${ATTACHED}(?:${pattern})`) }));

/** A protocol with an own subject, however it is called. */
const SUBJECTS: readonly (readonly [string, RegExp])[] = [
  [
    'OP-CRC-AC',
    whole('armed conflicts?|conflits armes|conflictos armados|النزاعات المسلحه|المنازعات المسلحه'),
  ],
  ['OP-CRC-SC', whole('sale of children|vente d enfants|venta de ninos|بيع الاطفال')],
  ['ICCPR-OP2', whole('death penalty|peine de mort|pena de muerte|عقوبه الاعدام')],
  [
    'OP-CRC-IC',
    whole(
      'communications? procedures?|presentation de communications|procedimiento de comunicaciones|تقديم البلاغات',
    ),
  ],
];
const OWN_PROTOCOLS: readonly (readonly [string, RegExp])[] = [
  ['OPCAT', whole('opcat|op cat|cat op')],
  ['ICCPR-OP2', whole('(?:iccpr op ?2|op ?2 iccpr|op iccpr 2|iccpr op2 dp)')],
  ['ICCPR-OP1', whole('(?:iccpr op ?1|op ?1 iccpr|op iccpr 1)')],
  ['OP-ICESCR', whole('op ic?escr|icescr op')],
  ['OP-CEDAW', whole('op cedaw|cedaw op')],
  ['OP-CRC-AC', whole('op ?crc ac|crc op ac|opac')],
  ['OP-CRC-SC', whole('op ?crc sc|crc op sc|opsc')],
  ['OP-CRC-IC', whole('op ?crc ic|crc op ic|op3 crc|crc op3|opic')],
  ['OP-CRPD', whole('op ?crpd|crpd op')],
];

/** The protocol of a convention that has one; of the two Covenants' and the child's, the one that is meant without a number. */
const PROTOCOL_OF: Readonly<Record<string, string>> = {
  ICCPR: 'ICCPR-OP1',
  ICESCR: 'OP-ICESCR',
  CEDAW: 'OP-CEDAW',
  CAT: 'OPCAT',
  CRC: 'OP-CRC',
  CRPD: 'OP-CRPD',
};
const PROTOCOL = whole(
  '(?:(first|1st|second|2nd|third|3rd|two|both|three|all|premier|deuxieme|second|troisieme|deux|primer|segundo|tercer|dos) )?(?:and (second|2nd) )?(?:optional protocols?|op|ops|protocoles? facultatifs?|protocolos? facultativos?|البروتوكولات الاختياريه|البروتوكولين الاختياريين|البروتوكول الاختياري)(?: (ثاني|الثاني|الاول))?',
);
/** What is a yardstick or a programme rather than a treaty: naming it alone does not make texts ask for different things. */
const YARDSTICKS: ReadonlySet<string> = new Set([
  'Paris Principles',
  'Millennium Development Goals',
  '2030 Agenda',
]);

/** The instruments by which texts differ. */
export const treatiesAmong = (instruments: readonly string[]): string[] =>
  instruments.filter((name) => !YARDSTICKS.has(name));

/** How many words may stand between a protocol and what says which it is. */
const NEAR = 5;
const SUBJECT_NEAR = 22;
/** As letters: no text, however long, takes more looking. */
const LOOKED_AT = 400;
const BEFORE = 7;

/** What a protocol is on, when it follows its name. */
const PROTOCOL_SUBJECT = whole(
  '(?:on |aiming at |regarding |concerning |establishing |visant a |concernant |relativo a )?(?:the |la |l )?(?:involvement of children in armed conflicts?|sale of children(?: child prostitution)?(?: and)?(?: child pornography)?|abolition of (?:the )?death penalty|abolir la peine de mort|(?:a |an )?(?:individual )?communications? procedures?)',
);
/** Stands for the letters of a name that was found. */
const TAKEN = '\u00b7';

interface Mention {
  name: string;
  start: number;
  end: number;
}

/** The instruments that a text names, each once, in the order of the alphabet. A protocol does not count as its convention. */
export const instrumentsIn = (words: readonly string[]): string[] => readInstruments(words).names;

/** The same, and the words that are left without the names of treaties: a name's own words say nothing of what is asked. */
export function readInstruments(words: readonly string[]): { names: string[]; rest: string[] } {
  let line = lineOf(words);
  const found = new Set<string>();
  for (const [name, pattern] of OWN_PROTOCOLS) line = taken(line, pattern, () => found.add(name));
  addIlo(line, found);
  const mentions: Mention[] = [];
  for (const { name, pattern } of NAMES)
    line = taken(line, pattern, (start, end) => mentions.push({ name, start, end }));
  mentions.sort((one, other) => one.start - other.start);
  const meant = new Set(mentions);
  for (const protocol of line.matchAll(PROTOCOL)) addProtocol(line, protocol, { mentions, meant, found });
  for (const { name } of meant) found.add(name);
  const names = [...found].sort();
  return { names, rest: restOf(line, words, names) };
}

function restOf(line: string, words: readonly string[], names: readonly string[]): string[] {
  if (treatiesAmong(names).length === 0) return [...words];
  const left = line.replace(PROTOCOL, '').replace(ILO, '').replace(PROTOCOL_SUBJECT, '');
  // yardsticks were taken out too, and are what is asked
  return left
    .split(' ')
    .filter((word) => word !== '' && !word.startsWith(TAKEN))
    .concat(names.filter((name) => YARDSTICKS.has(name)).flatMap((name) => name.toLowerCase().split(' ')));
}

/** Takes what a pattern finds out of the line, so that no shorter name finds it again. */
function taken(line: string, pattern: RegExp, each: (start: number, end: number) => void): string {
  return line.replace(pattern, (words: string, ...rest: unknown[]) => {
    const start = rest.find((one): one is number => typeof one === 'number')!;
    each(start, start + words.length);
    return ` ${TAKEN.repeat(Math.max(0, words.length - 1))}`;
  });
}

function addProtocol(
  line: string,
  protocol: RegExpMatchArray,
  { mentions, meant, found }: { mentions: readonly Mention[]; meant: Set<Mention>; found: Set<string> },
): void {
  const start = protocol.index!;
  const end = start + protocol[0].length;
  const number = protocol[1] ?? protocol[3] ?? '';
  const between = (from: number, to: number): number => line.slice(from, to).split(' ').length - 1;
  const after = mentions.find(
    (one) =>
      one.start >= end &&
      one.start - end < LOOKED_AT &&
      between(end, one.start) <= NEAR &&
      !line.slice(end, one.start).includes(TAKEN),
  );
  const before = mentions.findLast((one) => one.end <= start && between(one.end, start) <= BEFORE);
  const isOfAfter =
    after &&
    /^ (?:to|of|on|a|al|aux?|de|del|se|relatif|relativo|thereto|for|لا?|الملحق)?/.test(
      line.slice(end, after.start + 1),
    );
  const of =
    isOfAfter && after.name in PROTOCOL_OF
      ? after
      : before && before.name in PROTOCOL_OF
        ? before
        : undefined;
  if (of && of === after) meant.delete(of);
  const subjects = SUBJECTS.filter(([, pattern]) => {
    pattern.lastIndex = 0;
    const rest = line
      .slice(end - 1, end + LOOKED_AT)
      .split(' ')
      .slice(0, SUBJECT_NEAR)
      .join(' ');
    return `${rest} `.search(pattern) !== -1;
  }).map(([name]) => name);
  const own = subjects.filter((name) => !of || name.includes(of.name));
  if (own.length > 0) for (const name of own) found.add(name);
  else if (of) for (const name of protocolsOf(of.name, number, protocol[2])) found.add(name);
}

function protocolsOf(convention: string, number: string, other: string | undefined): string[] {
  const isSecond = /^(?:second|2nd|deuxieme|segundo|الثاني|ثاني)$/.test(number);
  const isBoth = /^(?:two|both|all|deux|dos)$/.test(number) || other !== undefined;
  if (convention === 'ICCPR')
    return isBoth ? ['ICCPR-OP1', 'ICCPR-OP2'] : [isSecond ? 'ICCPR-OP2' : 'ICCPR-OP1'];
  if (convention === 'CRC') {
    if (/^(?:third|3rd|troisieme|tercer)$/.test(number)) return ['OP-CRC-IC'];
    return isBoth ? ['OP-CRC-AC', 'OP-CRC-SC'] : ['OP-CRC'];
  }
  return [PROTOCOL_OF[convention]!];
}

const ILO = whole(
  '(?:ilo|oit|labou?r organi[sz]ation) (?:\\w+ ){0,3}(?:conventions?|convenios?)(?: (?:nos?|n|num|numbers?|and|et|y|\\d+))+|(?:conventions?|convenios?) (?:(?:nos?|n|num) )?\\d+ (?:of|de|del) (?:the |la |l )?(?:ilo|oit|international labou?r organi[sz]ation)',
);

function addIlo(line: string, found: Set<string>): void {
  for (const [words] of line.matchAll(ILO))
    for (const number of words.match(/\d+/g) ?? []) if (Number(number) < 200) found.add(`ILO ${number}`);
}
