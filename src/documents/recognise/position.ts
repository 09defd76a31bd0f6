import type { Position } from '../document.ts';
import { tidySpaces } from '../read/lines.ts';

/**
 * Phrases by which a paragraph of the Working Group's report, or an addendum, gives the State's answer. Order
 * matters: a denial holds the words of an assent, and "notes the following and will respond" is a promise.
 */
const PHRASES: readonly { position: Position; pattern: RegExp }[] = [
  {
    position: 'partially-supported',
    pattern:
      /\b(?:partial(?:ly)?|partly|in part)\b[^.;]{0,40}\b(?:support|accept|enjoy)|\b(?:support|accept|enjoy)[^.;]{0,30}\b(?:partial(?:ly)?|partly|in part)\b|partiellement accept|\baccept[^.;]{0,40}(?:partiellement|en partie)|(?:acept|apoy)[^.;]{0,40}(?:parcial|en parte)|(?:recueill|bénéfici|appuie|appuy|souti?en|approuv)[^.;]{0,40}(?:partiel|en partie)|(?:soutien|appui|adhésion|acceptation) partiel|parcialmente|apoyo parcial|(?:[تي]?(?:قبل|ؤيد)|أيد|مقبول|مؤيد)[^.؛]{0,40}جزئي|جزئي/iu,
  },
  {
    position: 'noted',
    pattern:
      /\b(?:not|neither|nor|cannot|unable to)\b[^.;:]{0,40}\b(?:enjoy|support|accept|endorse|agree)|\breject(?:s|ed)?\b|\bn[’']\s?(?:accepte|appuie|adhère|souscrit|approuve)|n[’']est pas[^.;:]{0,40}\b(?:accepter|appuyer|souscrire|soutenir)|\bno está[^.;:]{0,40}\b(?:aceptar|apoyar)|\bne\s+(?:soutient|souscrit|saurait)[^.;:]{0,40}\b(?:pas|accepter|appuyer|souscrire)|\b(?:non|pas)\s+accept|\bno\s+(?:acept|apoya|respalda)|غير مقبول|\bne\s+(?:recueill|bénéfici|jouiss|peu|sont|son)[^.;:]{0,60}\b(?:adhésion|appui|agrément|assentiment|accept|soutien)|n[’'](?:ont|a|a pas|emporte(?:nt)?|approuve)[^.;:]{0,40}\b(?:adhésion|appui|agrément|accept|recueilli|soutien)|\brejet(?:é|te)|\bno\s+(?:cuenta|goza|reciben?|recibieron|han|ha|tuvieron|obtuvieron|acepta|apoya|puede)[^.;:]{0,60}(?:apoyo|respaldo|aceptad|aceptar|acepta|aprobación)|\brechaz[aóo]|(?:لا|لم)\s+(?:ت|ي)(?:حظ|ؤيد|قبل)|لا\s+(?:يمكن|تستطيع|يستطيع|يسع)[^.؛:]{0,40}(?:قبل|قبول|تؤيد|تأييد)|(?:ليس|ليست)\s[^.؛:]{0,40}(?:قبول|تقبل|تأييد)|تعذر[^.؛:]{0,30}(?:قبول|تأييد)|رفض|مرفوض|^[^\p{L}]*refusée?s?(?!\p{L})|\brefus[^.;]{0,30}\brecommandation/iu,
  },
  {
    position: 'pending',
    pattern:
      /\bwill(?:\s+\w+){0,3}\s+(?:examine|examined|consider|considered|review|reviewed|study|studied|provide|provided|respond)\b|\bwill\b[^.;]{0,80}\b(?:responses?|examined)\b|\bresponses?\b[^.;]{0,90}\bwill be\b|\bunder (?:examination|consideration)\b|\b(?:postpone|defer)\w*\b[^.;]{0,40}\b(?:response|answer|position|reply)|\b(?:cannot|can not|unable|not)\b[^.;]{0,50}\bdefinit(?:e|ive) (?:statement|position|answer|response|reply)|\bne\s[^.;]{0,50}\bse prononcer|\bno\s[^.;]{0,50}\bpronunciarse|(?:seront|sera)\s+(?:\S+\s+){0,2}(?:examin|étudi)|(?<!\p{L})(?:examinera|étudiera|répondra|donnera|fournira|apportera)(?!\p{L})|(?:serán|será)\s+(?:\S+\s+){0,2}(?:examinad|estudiad)|(?<!\p{L})(?:examinará|estudiará|responderá|dará|proporcionará|facilitará|presentará)(?!\p{L})|(?:ست|سوف ت|سي|سوف ي)(?:درس|نظر|بحث|قدم|رد)/iu,
  },
  {
    position: 'supported',
    pattern:
      /\b(?:enjoy|receiv|gain|m[ee]e?t|ha[sv]e?)\w*\b[^.;:]{0,40}\bsupport|\bsupport(?:s|ed)?\b[^.;:]{0,60}\b(?:recommendations?|following)|\brecommendations?\b[^.;:]{0,80}\b(?:supported|accepted|endorsed|approved|agreed)|\baccept(?:s|ed)?\b|already (?:been )?(?:implemented|fulfilled)|(?:process|course) of (?:being )?implement|been implemented|being implemented|(?:recueill|bénéfici|jouiss|emport|reçoiv)[^.;:]{0,60}(?:adhésion|appui|agrément|assentiment|soutien)|\bsoutien[nt]|\baccept(?:e|é)|déjà (?:été )?(?:appliqu|mises? en)|en cours d[’']application|\bappuie|(?:approuve|souscrit|adhère)(?:nt)?\s+(?:aux?\s|à\s)?(?:\p{L}+\s){0,3}recommandation|(?:cuentan?|goza[n]?|gozaron|recibieron|reciben|contaron|han recibido|obtuvieron)[^.;:]{0,50}(?:apoyo|respaldo|aprobación|aceptación)|\bacept(?:a|ó|ad)|\bapoya\b|ya (?:se )?(?:han|aplicad|cumplid)|(?:ت|ي)حظى?[^.؛:]{0,60}\sب(?:ال)?تأييد|حظيت?[^.؛:]{0,60}\sب(?:ال)?تأييد|تؤيد|يؤيد|قبلت|أيدت|تقبل|يقبل|مقبول|مؤيد|\bagree(?:s|d)?\s+(?:with|to)\b[^.;:]{0,40}\brecommendation|\bconsider\w*\b[^.;:]{0,60}\bimplemented|^[^\p{L}\p{N}]*(?:supports?|supported|agreed|endorsed|approved|appuyée?s?|soutenue?s?|apoyad[ao]s?)(?!\p{L})/iu,
  },
  {
    position: 'noted',
    pattern:
      /\b(?:been|are|is|were|was)\s+noted\b|\bnot(?:es|ed)\b|\btak(?:es|en)\s+note|\bpri(?:s|t)\s+note|prend\s+note|\bnotée?s?(?!\p{L})|\btom(?:a|ado|ada|adas|ó)\s+nota|\banotad|(?:أ|ا|إ|ت|ي|م)حاط|(?:أ|ا|ت|ي)حيط|^[^\p{L}]*(?:take\s+)?note[^\p{L}]*$/iu,
  },
];

/** "Already implemented or being implemented" says that the State agrees, in whatever words it goes on. */
const CARRIED_OUT =
  /(?:already|have been|has been|being|process of|currently)\s+(?:\w+\s+){0,4}implement|déjà (?:été )?(?:appliqu|mises? en)|en cours d[’']application|ya (?:han sido|se han) aplicad|en (?:vías|proceso) de aplicación|(?:ن|ي)ُ?فذت? بالفعل|قيد التنفيذ/iu;
const DENIAL = PHRASES[1]?.pattern ?? /$^/u;

/** The position that a paragraph gives to the recommendations it speaks of; null if it gives none. */
export function positionOfText(words: string): Position | null {
  const text = withoutVowelSigns(words);
  if (CARRIED_OUT.test(text) && !DENIAL.test(text)) return 'supported';
  return PHRASES.find(({ pattern }) => pattern.test(text))?.position ?? null;
}

/**
 * The position that comes first in a sentence of an answer: "accepts the recommendation and will consider" is an
 * assent, where a paragraph of the report that holds both makes a promise. Null if the sentence gives none.
 */
export function firstPosition(sentence: string): Position | null {
  const text = withoutVowelSigns(sentence.slice(0, LONGEST_SENTENCE))
    .replace(CAPTION, '')
    .replace(PASSING_REMARK, ' ');
  const found = PHRASES.flatMap(({ position, pattern }) => {
    const match = pattern.exec(text);
    return match ? [{ position, from: match.index, to: match.index + match[0].length }] : [];
  });
  const first = found.toSorted((a, b) => a.from - b.from)[0];
  if (first?.position !== 'supported') return first?.position ?? null;
  // "has not supported" begins like an assent
  const inside = found.find(
    ({ position, from }) => (position === 'noted' || position === 'partially-supported') && from <= first.to,
  );
  return inside && inside.from > first.from && DENIAL.test(text.slice(first.from, first.to))
    ? 'noted'
    : 'supported';
}

/** Arabic may be written with its vowel signs or without. */
function withoutVowelSigns(text: string): string {
  return text.replace(/[\u064B-\u0652\u0640]/gu, '');
}

/** No sentence gives its verdict later than here, characters. */
const LONGEST_SENTENCE = 800;
/** "Response of the State: Supported". */
const CAPTION =
  /^\s*(?:response|reply|answer|position|status|réponse|respuesta|posición|الرد|الموقف|رد الدولة)[^:.;]{0,40}:\s*/iu;
const PASSING_REMARK =
  /\bas (?:already )?noted\b|\bit (?:should|must|may) be noted\b|\bnot(?:es|ed) (?:that|with)\b|\bnotes? bas de page\b/giu;

/** "No clear position", "No response". */
const NO_ANSWER =
  /^(?:no|sans|sin|aucune)\s+(?:(?:clear|stated)\s+)?(?:positions?|responses?|answers?|replies|réponses?|respuestas?|posición)\b/iu;

/** The position that a cell of a table gives: a word, not a sentence. */
export function positionOfCell(text: string): Position | null {
  const words = tidySpaces(text);
  if (words === '' || NO_ANSWER.test(words)) return null;
  if (/^support\w*\s*\/\s*not|^part/iu.test(words)) return 'partially-supported';
  if (/^(?:not |no )|^(?:noted|notée?|reject|anotad|tom[óa] nota)/iu.test(words)) return 'noted';
  if (/^(?:support|accept|acept|apoyad|soutenu|appuy)/iu.test(words)) return 'supported';
  return positionOfText(words);
}
