import type { Position } from '../document.ts';

/**
 * Phrases by which a paragraph of the Working Group's report, or an addendum, gives the State's answer. Order
 * matters: a denial holds the words of an assent, and "notes the following and will respond" is a promise.
 */
const PHRASES: readonly { position: Position; pattern: RegExp }[] = [
  {
    position: 'partially-supported',
    pattern:
      /\b(?:partial(?:ly)?|in part)\b[^.;]{0,40}\b(?:support|accept|enjoy)|\b(?:support|accept|enjoy)[^.;]{0,30}\b(?:partial(?:ly)?|in part)\b|partiellement accept|acceptées en partie|parcialmente|جزئيا/iu,
  },
  {
    position: 'noted',
    pattern:
      /\b(?:not|neither|nor|cannot|unable to)\b[^.;:]{0,40}\b(?:enjoy|support|accept|endorse|agree)|\breject(?:s|ed)?\b|\bne\s+(?:recueill|bénéfici|jouiss|peu|sont|son)[^.;:]{0,60}\b(?:adhésion|appui|agrément|assentiment|accept|soutien)|n[’'](?:ont|a|a pas|emporte(?:nt)?|approuve)[^.;:]{0,40}\b(?:adhésion|appui|agrément|accept|recueilli|soutien)|\brejet(?:é|te)|\bno\s+(?:cuenta|goza|reciben?|recibieron|han|ha|tuvieron|obtuvieron|acepta|apoya|puede)[^.;:]{0,60}(?:apoyo|respaldo|aceptad|aceptar|acepta|aprobación)|\brechaza|(?:لا|لم)\s+(?:ت|ي)(?:حظ|ؤيد|قبل)|رفض/iu,
  },
  {
    position: 'pending',
    pattern:
      /\bwill(?:\s+\w+){0,3}\s+(?:examine|examined|consider|considered|review|reviewed|study|studied|provide|provided|respond)\b|\bwill\b[^.;]{0,80}\b(?:responses?|examined)\b|\bresponses?\b[^.;]{0,90}\bwill be\b|\bunder (?:examination|consideration)\b|(?:seront|sera)\s+(?:\S+\s+){0,2}(?:examin|étudi)|(?<!\p{L})(?:examinera|étudiera|répondra|donnera|fournira|apportera)(?!\p{L})|(?:serán|será)\s+(?:\S+\s+){0,2}(?:examinad|estudiad)|(?<!\p{L})(?:examinará|estudiará|responderá|dará|proporcionará|facilitará|presentará)(?!\p{L})|(?:ست|سوف ت|سي|سوف ي)(?:درس|نظر|بحث|قدم|رد)/iu,
  },
  {
    position: 'supported',
    pattern:
      /\b(?:enjoy|receiv|gain|m[ee]e?t|ha[sv]e?)\w*\b[^.;:]{0,40}\bsupport|\bsupport(?:s|ed)?\b[^.;:]{0,60}\b(?:recommendations?|following)|\brecommendations?\b[^.;:]{0,80}\b(?:supported|accepted|endorsed|approved|agreed)|\baccept(?:s|ed)?\b|already (?:been )?(?:implemented|fulfilled)|(?:process|course) of (?:being )?implement|been implemented|being implemented|(?:recueill|bénéfici|jouiss|emport|reçoiv)[^.;:]{0,60}(?:adhésion|appui|agrément|assentiment|soutien)|\bsoutien[nt]|\baccept(?:e|é)|déjà (?:été )?(?:appliqu|mises? en)|en cours d[’']application|\bappuie|(?:cuentan?|goza[n]?|gozaron|recibieron|reciben|contaron|han recibido|obtuvieron)[^.;:]{0,50}(?:apoyo|respaldo|aprobación|aceptación)|\bacept(?:a|ó|ad)|\bapoya\b|ya (?:se )?(?:han|aplicad|cumplid)|(?:ت|ي)حظى?\s+بتأييد|حظيت\s+بتأييد|تؤيد|يؤيد|قبلت|أيدت/iu,
  },
  {
    position: 'noted',
    pattern:
      /\b(?:been|are|is|were|was)\s+noted\b|\bnot(?:es|ed)\b|\btak(?:es|en)\s+note|\bpri(?:s|t)\s+note|prend\s+note|\btom(?:a|ado|ó)\s+nota|(?:أ|ا)حاط|(?:أ|ا)حيط/iu,
  },
];

/** "Already implemented or being implemented" says that the State agrees, in whatever words it goes on. */
const CARRIED_OUT =
  /(?:already|have been|has been|being|process of|currently)\s+(?:\w+\s+){0,4}implement|déjà (?:été )?(?:appliqu|mises? en)|en cours d[’']application|ya (?:han sido|se han) aplicad|en (?:vías|proceso) de aplicación|(?:ن|ي)ُ?فذت? بالفعل|قيد التنفيذ/iu;
const DENIAL = PHRASES[1]?.pattern ?? /$^/u;

/** The position that a paragraph gives to the recommendations it speaks of; null if it gives none. */
export function positionOfText(text: string): Position | null {
  if (CARRIED_OUT.test(text) && !DENIAL.test(text)) return 'supported';
  return PHRASES.find(({ pattern }) => pattern.test(text))?.position ?? null;
}
