import { ordinal } from '../recognise/ordinals.ts';

/**
 * How reports announce the numbers of recommendations, in English, French, Spanish and Arabic; for use with `iu`.
 * Slovene, German, French and other words for "and" slip into English lists within brackets.
 */
const NOUN =
  'recommendations?|recommandations?|recomendaci(?:ón|ones)|(?:و|ب|ل|ك)?(?:ال|لل)?توصي(?:ة|ات|تين|تان)';
/** A short form may carry a full stop; behind the whole word one ends the sentence. */
export const WORD = String.raw`(?<![\p{L}\p{N}/])(?:(?:${NOUN})(?!\p{L})|recs?(?!\p{L})\.?)`;
const NUMBERED = String.raw`(?:(?:nos?\.?(?=\s*\d)|numbers?|numbered|n[°º]s?|numéros?|núms?\.?|números?|رقم|أرقام|ذات الأرقام|#)\s*)?`;
const FROM = String.raw`(?:(?:from|de|du|des|desde|من)\s+(?=\d{1,3}(?:\.\d+)*\s+(?:to|à|au|a|al|hasta|إلى)\s))?`;
export const PARAGRAPH_WORD = String.raw`(?:paragraphs?|paras?\.?|párrafos?|párrs?\.?|paragraphes?|pars?\.?|(?:و|ب|ل)?(?:ال|لل)?فقر(?:ة|ات|تين|تان))`;

/** What stands before the numbers: "recommendations Nos. ", "recommendation (", "Recs.: ". */
export const ANNOUNCEMENT = new RegExp(String.raw`${WORD}\s*([:([]{0,2})\s*${NUMBERED}${FROM}(?=\d)`, 'giu');

/** The symbol of a document with a report's list of recommendations, drafts and additions included. */
const SYMBOL = String.raw`A/HRC/(?:\d{1,3}/\d{1,3}(?:/Add\.\d+)?|WG\.6/\d{1,3}/L\.\d{1,3}(?:/Add\.\d+)?)`;
/**
 * "A/HRC/28/15, paras. 115.1", "recommendations contained in paragraphs 118.1": a paragraph's word and a number in full.
 * Between the recommendations' word and it nothing may name another document.
 */
export const BY_PARAGRAPH = new RegExp(
  String.raw`(?:(?<![\p{L}/])(${SYMBOL})[\s,:;()]{0,4}|${WORD}[\p{L}\s,'’]{0,60}?[\s(])${PARAGRAPH_WORD}[\s:]*${NUMBERED}${FROM}(?=\d{1,3}\s?\.\s?\d)`,
  'giu',
);
/** A bracket that holds a list and nothing else but a word such as "see" before it. */
export const BRACKET =
  /([([])\s*(?:(?:see|cf\.?|voir|véase|ver|انظر|upr|epu)\s+)?(?=\d{1,3}[\s.,،;)\]–—-])/giu;
/** A number in full with something but a letter, figure or sign of another number before it. */
export const COMPOUND = /(?<![\p{L}\d./§-])(?<!\d[,–—-]\s?)\d{1,3}\.\d{1,3}(?![\d%])/gu;

/** Bodies whose recommendations have numbers of their own, which are not the review's; and the adjective "general". */
const OTHERS =
  'general|générales?|generales|policy|ILO|OIT|BIT|CoE|Council of Europe|ECRI|FATF|GAFI|GAFILAT|GRECO|GRETA|OSCE|OECD|OCDE|UNESCO|WHO|IMF|CPT|SPT|Venice Commission|CEDAW|CERD|CESCR|CRC|CCPR|CAT|CRPD|CMW|CED|Committees?|Rapporteurs?|Ombudsm[ae]ns?|Commission(?:er)?s?|Comités?|Comisión';
export const OF_OTHERS_BEFORE = new RegExp(
  String.raw`(?<!\p{L})(?:${OTHERS})(?:['’]s?)?\s+(?:concluding\s+)?$`,
  'iu',
);
export const OF_OTHERS_AFTER = new RegExp(
  String.raw`^[\s)\]]*(?:,\s*)?(?:of|by|from|made by|du|de la|de l['’]|del|des|de)\s*(?:the|los|las|les)?\s*(?:UN |United Nations )?(?:${OTHERS}|International Labou?r|Parliamentary Assembly|Human Rights Committee|Special|Subcommittee)(?!\p{L})`,
  'iu',
);
/** A number that measures, dates or divides: "30 per cent", "15 March", "57/2012". */
export const MEASURE =
  /^\s*(?:%|‰|°|€|\$|per\s?cent|pour cent|por ciento|في المائة|million|millones|billion|milliards?|thousand|years?|ans|años|months?|mois|meses|days?|euros?|EUR|USD|points?|km|(?:January|February|March|April|May|June|July|August|September|October|November|December|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?!\p{L})|de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre))|^\s?\/\s?\d|^[.,:]\d|^[–—-]\p{L}/iu;
/** What has numbers of its own, right before one. */
export const ELSEWHERE =
  /(?:articles?|arts?\.|artículos?|sections?|sección|chapters?|chapitres?|capítulos?|tables?|tableaux?|cuadros?|figures?|boxe?s?|pages?|pp?\.|annexe?s?|goals?|targets?|indicators?|objectifs?|cibles?|metas?|SDGs?|ODD|ODS|No\.|Nos\.|version|v\.|المادة|الفصل|الجدول|الهدف|الصفحة)\s*\(?$/iu;
/** "JS1, paras. ": a submission's own paragraphs. */
export const OF_SUBMISSION = new RegExp(
  String.raw`(?<![\p{L}/])(?:JS\d+|[A-Z]\p{L}*[A-Z][\p{L}\d-]*),?\s*\(?${PARAGRAPH_WORD}\s*$`,
  'u',
);

/** Words for "and" of languages that reports are drafted in, which slip into a list within brackets. */
export const FOREIGN_AND = /\s+(?:in|i|a|und|og|och|en|ja|ir|un|dhe|şi|și|ve|и|та)\s+(?=\d)/uy;

const CYCLE_NAME = String.raw`(?:first|second|third|fourth|fifth|1st|2nd|3rd|4th|5th)(?:\s+|-)(?:UPR\s+|universal periodic review\s+)?(?:cycle|round)|(?:premier|deuxième|second|troisième|quatrième|cinquième|1er|[2-5]e)\s+cycle|(?:primer|segundo|tercer|cuarto|quinto)\s+ciclo|(?:الجولة|الحلقة|المرحلة)\s+(?:الأولى|الثانية|الثالثة|الرابعة|الخامسة)|الدورة\s+(?:الأولى|الثانية|الثالثة|الرابعة|الخامسة)(?=\s+(?:من|ل)\S*\s*(?:ال|لل)?استعراض)`;
const CYCLE = new RegExp(String.raw`(?<!\p{L})(?:${CYCLE_NAME})(?!\p{L})`, 'giu');
const CYCLE_BEFORE = new RegExp(
  String.raw`(?<!\p{L})(${CYCLE_NAME})[\s,:–-]{1,3}\(?(?:UPR\s+|EPU\s+)?$`,
  'iu',
);
const CYCLE_AFTER = new RegExp(
  String.raw`^[\s,)\]]*\(?(?:(?:made|received|accepted|issued|given)\s+)?(?:(?:of|from|in|under|during|du|de|dans|lors|del|en|من|في|ل)\s+(?:the|le|la|el|l['’])?\s*)?(?:UPR['’]?s?\s+)?(${CYCLE_NAME})(?!\p{L})`,
  'iu',
);

/** The cycle that the words right before or right after a citation attach to it. */
export function cycleBeside(before: string, after: string): number | null {
  const named = CYCLE_BEFORE.exec(before)?.[1] ?? CYCLE_AFTER.exec(after)?.[1];
  return named === undefined ? null : cycleOfName(named);
}

/** The one cycle that a text names; null where it names none or several. */
export function cycleNamed(text: string): number | null {
  const named = new Set([...text.matchAll(CYCLE)].map(([name]) => cycleOfName(name)));
  const [only] = named;
  return named.size === 1 ? (only ?? null) : null;
}

function cycleOfName(name: string): number | null {
  const word = name.trim().split(/[\s-]+/u);
  const isArabic = /\p{Script=Arabic}/u.test(name);
  if (/^premier/iu.test(name)) return 1;
  return ordinal((isArabic ? word[1] : word[0])?.toLowerCase() ?? '');
}
