import type { DocumentKind, Language } from '../document.ts';
import type { TextLine } from '../read/text-line.ts';
import { REPORT_PHRASES } from './phrases.ts';
import { LANGUAGES } from '../document.ts';

export interface Recognised {
  /** Whether it grades what a State did about earlier recommendations, and so makes none. */
  assessesFollowUp: boolean;
  kind: DocumentKind;
  symbol: string | null;
  language: Language | null;
}

const SYMBOL =
  /(?<![A-Z/])(?:[AES]|(?:CCPR|CEDAW|CAT|CRC|CRPD|CERD|CMW|CED)\/C)(?:\/(?:(?:Add|Corr|Rev|Amend)\.\d+|[A-Z0-9.-]+(?![a-z])))+/gu;

const BROKEN_SYMBOL = /(?:^|\s)(?:[AES]|CCPR|CEDAW|CAT|CRC|CRPD|CERD|CMW|CED)\/(?:[A-Z0-9.-]+\/)*$/u;

/** By symbol, the United Nations' series; `{session}` and `{number}` are figures, `{ISO}` a State's code. */
const KINDS_BY_SYMBOL: readonly { kind: DocumentKind; pattern: RegExp }[] = [
  { kind: 'working-group-draft', pattern: /^A\/HRC\/WG\.6\/\d+\/L\.\d+/u },
  { kind: 'national-report', pattern: /^A\/HRC\/WG\.6\/\d+\/[A-Z]{3}\/1(?:\/|$)/u },
  { kind: 'unknown', pattern: /^A\/HRC\/WG\.6\/\d+\/[A-Z]{3}\/[23](?:\/|$)/u },
  // what the State answers to concluding observations has their symbol and an addition
  {
    kind: 'unknown',
    pattern:
      /^(?:(?:CCPR|CEDAW|CAT|CRC|CRPD|CERD|CMW|CED)\/C|E\/C\.12)\/.{1,40}\/(?:Add\.\d|FCO\/|Q\/|QPR\/|LOI)/u,
  },
  {
    kind: 'concluding-observations',
    pattern:
      /^(?:(?:CCPR|CEDAW|CAT|CRC|CRPD|CERD|CMW|CED)\/C|E\/C\.12)\/(?:(?:OPAC|OPSC|OP)\/)?[A-Z0-9]+(?:-[A-Z0-9]+)*\/(?:CO|COAR|OAI)\//u,
  },
];

/** Treaty bodies' titles; reports and answers that follow up on earlier observations name them too. */
const OBSERVATIONS =
  /concluding observations|observations finales|observaciones finales|ملاحظات\s+(?:ال)?ختامية/iu;
const ABOUT_OBSERVATIONS =
  /(?:follow-up (?:to|on)|replies|information received|list of issues|suivi|réponses|renseignements|seguimiento|respuestas|información recibida|متابعة|ردود|معلومات واردة).{0,60}(?:concluding observations|observations finales|observaciones finales|ملاحظات)/iu;
/** A committee's letters and reports that grade a State's follow-up; they cite the observations' symbol. */
const ASSESSES_FOLLOW_UP =
  /(?:special )?rapporteurs? (?:for|on) follow-?up|follow-?up progress report|report on follow-?up to (?:the )?concluding observations|rapporteu(?:r|se)s? (?:spéciale?s? )?(?:chargée?s? du|pour le) suivi|rapport (?:intérimaire )?sur (?:la suite donnée|le suivi des) (?:aux )?observations finales|relator(?:a|es)? (?:especial(?:es)? )?(?:para el|encargad[oa]s? del?) seguimiento|informe (?:sobre la marcha|sobre el seguimiento).{0,40}observaciones finales|المقرر\S* (?:ال)?خاص\S* (?:المعني\S* )?(?:ب|ل)متابعة|تقرير (?:مرحلي )?عن متابعة الملاحظات الختامية/iu;
const FOLLOW_UP_SYMBOL = /\/FCO\//u;

/** Regional bodies whose numbered paragraphs alternate concern and recommendation as treaty bodies' do. */
const REGIONAL_BODY =
  /european commission against racism and intolerance|commission européenne contre le racisme et l[’']intolérance|group of experts on action against|groupe d[’']experts sur la lutte contre|european committee for the prevention of torture|comité européen pour la prévention de la torture/iu;
/** The office of one who reports on a visit, then the visit. */
const VISITOR =
  /report of the (?:special rapporteur|independent expert|working group|special representative|subcommittee)|rapport (?:du|de la|de l[’'])\s?(?:rapporteu(?:r|se)|experte?|groupe de travail|sous-comité)|informe (?:del|de la)\s(?:relatora?|expert[oa]|grupo de trabajo|subcomité)|تقرير (?:المقرر|الخبير|الفريق العامل|اللجنة الفرعية)/iu;
const VISIT =
  /(?:visit|mission) to|(?:visite|mission) (?:au|aux|en|à)(?!\p{L})|(?:visita|misión) (?:al?)(?!\p{L})|(?:زيارة|زيارته|زيارتها|بعثة|بعثته|بعثتها)\s(?:إلى|الى)/iu;
const VISIT_AT_HEAD = new RegExp(`^(?:${VISIT.source})`, 'iu');
/** The State's remarks on such a report carry the next addition to the same symbol. */
const REMARKS_OF_STATE =
  /comments (?:by|of|from) the (?:state|government)|(?:observations|commentaires) de l[’']état|comentarios del (?:estado|gobierno)|تعليقات (?:الدولة|الحكومة)/iu;

/** National reports for a review, whose drafts have no symbol yet; and reports between two reviews, which have no series. */
const NATIONAL_REPORT =
  /national report submitted in accordance|rapport national (?:présenté|soumis) conformément|informe nacional presentado (?:con arreglo|de conformidad|en cumplimiento)|تقرير وطني مقدم|التقرير الوطني المقدم/iu;
const MID_TERM_REPORT =
  /(?<!\p{L})(?:mid-?\s?term|interim)\s+(?:\p{L}+\s+){0,2}?(?:report|review|update)|rapport\s+(?:\p{L}+\s+){0,2}?(?:à|de)\s+mi-(?:parcours|période)|informe\s+(?:\p{L}+\s+){0,2}?(?:de\s+(?:medio|mitad\s+de(?:l)?)\s+(?:término|período|periodo|plazo|ciclo)|intermedio)|(?:ال)?تقرير\s+(?:\p{L}+\s+){0,2}?(?:ل|ال)?(?:منتصف\s+(?:ال)?(?:مدة|فترة|ولاية)|نصف\s+(?:ال)?(?:مرحلي|دوري)|نصفي)/iu;
const UNIVERSAL_PERIODIC_REVIEW =
  /universal periodic review|(?<!\p{L})(?:UPR|EPU)(?!\p{L})|examen périodique universel|examen periódico universal|الاستعراض الدوري الشامل/iu;
/** A report's own title stands among its first lines. */
const TITLE_LINES = 25;

/** The kind, symbol and language of a document, from its first page alone: later pages cite other documents. */
export function recognise(lines: readonly TextLine[]): Recognised {
  const first = lines.filter((line) => line.page === 1);
  const printed = symbolOf(first);
  const assessesFollowUp = isAssessment(first, printed);
  const kind = assessesFollowUp ? 'unknown' : kindOf(first, openingOf(lines), printed);
  // a mid-term report may name on its cover the report that it follows up
  const isCited = kind === 'national-report' && /^A\/HRC\/\d+\/\d+/u.test(printed ?? '');
  return { kind, symbol: isCited ? null : printed, language: languageOf(lines), assessesFollowUp };
}

function isAssessment(first: readonly TextLine[], symbol: string | null): boolean {
  const head = first.filter((line) => line.role === 'body').slice(0, TITLE_LINES);
  const text = head.map((line) => line.text).join(' ');
  return FOLLOW_UP_SYMBOL.test(symbol ?? '') || ASSESSES_FOLLOW_UP.test(text);
}

function kindOf(first: readonly TextLine[], opening: string, symbol: string | null): DocumentKind {
  const text = first.map((line) => line.text).join(' ');
  const bySymbol = KINDS_BY_SYMBOL.find(({ pattern }) => symbol !== null && pattern.test(symbol));
  if (bySymbol) return bySymbol.kind;
  if (isCitingReport(first)) return 'national-report';
  const isReport = LANGUAGES.some((language) => REPORT_PHRASES[language].title.test(text));
  const isAddition = /\/Add\.\d+/u.test(symbol ?? '');
  if (isReport && (isAddition || /\b(?:addendum|additif|adición)\b|إضافة/iu.test(text))) return 'addendum';
  if (isReport) return 'working-group-report';
  const isVisit = VISITOR.test(text) && VISIT.test(text) && !REMARKS_OF_STATE.test(text);
  if (isVisit && (isAddition || first.some((line) => VISIT_AT_HEAD.test(line.text)))) return 'visit-report';
  if (OBSERVATIONS.test(text) && !ABOUT_OBSERVATIONS.test(text)) return 'concluding-observations';
  if (symbol === null && REGIONAL_BODY.test(text)) return 'concluding-observations';
  // some reports of 2008 have no title, only the State's name: the first paragraph says what they are
  if (
    /^A\/HRC\/\d+\/\d+/u.test(symbol ?? '') &&
    LANGUAGES.some((language) => REPORT_PHRASES[language].opening.test(opening))
  ) {
    return 'working-group-report';
  }
  return 'unknown';
}

function isCitingReport(first: readonly TextLine[]): boolean {
  const body = first.filter((line) => line.role === 'body').map((line) => line.text);
  const head = body.slice(0, TITLE_LINES).join(' ');
  if (!UNIVERSAL_PERIODIC_REVIEW.test(body.join(' '))) return false;
  return NATIONAL_REPORT.test(head) || MID_TERM_REPORT.test(head);
}

function openingOf(lines: readonly TextLine[]): string {
  const body = lines.filter((line) => line.role === 'body' && line.page > 1 && line.page <= 4);
  const first = body.findIndex((line) => /^1\s*[.\-–]\s*\D/u.test(line.text));
  return body
    .slice(Math.max(0, first), Math.max(0, first) + 6)
    .map((line) => line.text)
    .join(' ');
}

/** The symbol at the head of the first page; a note on previous symbols stands at its foot. */
function symbolOf(first: readonly TextLine[]): string | null {
  const byHeight = first.filter((line) => line.role !== 'note').toSorted((a, b) => a.y - b.y);
  for (const [index, line] of byHeight.entries()) {
    const found = symbolsIn(withNextPart(line.text, byHeight[index + 1]?.text))[0];
    if (found !== undefined) return found;
  }
  return null;
}

/** A narrow column may break the symbol: `A/HRC/` and `21/5`, or `A/HRC/21` and `/5/Add.1`. */
function withNextPart(text: string, next: string | undefined): string {
  if (next === undefined) return text;
  const isBroken = BROKEN_SYMBOL.test(text) ? /^[A-Z0-9]/u.test(next) : /^\/[A-Z0-9]/u.test(next);
  return isBroken ? text + next : text;
}

/** Document symbols in a text, in order, without the full stop of a sentence. */
export function symbolsIn(text: string): string[] {
  return [...text.matchAll(SYMBOL)]
    .map(([symbol]) => symbol.replace(/[./]+$/u, ''))
    .filter((symbol) => /\d/u.test(symbol));
}

const FUNCTION_WORDS: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:the|of|and|to|that|with|for|by)\b/giu,
  fr: /\b(?:les|des|et|dans|du|aux|pour|une|sur)\b/giu,
  es: /\b(?:los|las|del|y|el|para|una|por|con)\b/giu,
  ar: /\p{Script=Arabic}{2,}/gu,
};

/** The language whose small words prevail in the first pages; null when there is hardly any text. */
export function languageOf(lines: readonly TextLine[]): Language | null {
  const text = lines
    .slice(0, 400)
    .map((line) => line.text)
    .join(' ');
  return languageOfText(text);
}

/** The same of words from elsewhere than a document's lines; `least` is how many small words say enough. */
export function languageOfText(text: string, least = 10): Language | null {
  const counts = LANGUAGES.map((language) => ({
    language,
    count: text.match(FUNCTION_WORDS[language])?.length ?? 0,
  }));
  const best = counts.toSorted((a, b) => b.count - a.count)[0];
  return best && best.count >= least ? best.language : null;
}
