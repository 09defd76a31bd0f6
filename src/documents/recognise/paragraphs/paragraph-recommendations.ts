import { emptyRecommendation, type Problem, type ReadRecommendation } from '../../document.ts';
import { problems } from '../../problems.ts';
import { confidenceOf, doubtsOf } from '../checks.ts';
import type { NumberedParagraph, ParagraphPart } from './numbered-paragraphs.ts';
import { saysWhatTheStateShould, sentencesOf, voiceOf, type Voice } from './recommending-words.ts';

export interface ParagraphRecommendations {
  recommendations: ReadRecommendation[];
  problems: Problem[];
}

const SHORTEST_TEXT = 9;
/** A paragraph without letters is one recommendation and may be as long as this, characters. */
const LONGEST_TEXT = 4000;
/** What is left when only an item's own words say that it recommends. */
const DOUBT_WITHOUT_LEAD_IN = 0.75;

const OTHERS =
  /international community|United Nations|donors?|civil society|business|companies|private sector|communauté internationale|Nations Unies|société civile|entreprises|comunidad internacional|Naciones Unidas|sociedad civil|empresas|المجتمع الدولي|الأمم المتحدة|المجتمع المدني/iu;
const THE_STATE =
  /States? part|Government|authorities|État|Gouvernement|autorités|Estado|Gobierno|autoridades|الحكومة|الدولة|السلطات/iu;

/**
 * The recommendations in numbered paragraphs. A lettered item is labelled `23.a` (cited as para. 23 (a)) and has the
 * words that introduce it as `leadIn`; a paragraph without letters is one recommendation, `23`. Words that only voice
 * concern go with the recommendation that follows. `isReporting` tells sentences that ask for a report and nothing else.
 */
export function recommendationsOf(
  paragraphs: readonly NumberedParagraph[],
  isReporting: (sentence: string, heading: string | null) => boolean = () => false,
): ParagraphRecommendations {
  const reader = new RecommendationReader(isReporting);
  for (const paragraph of paragraphs) reader.read(paragraph);
  return reader.close();
}

/** Words and the lettered items that follow them. */
interface Run {
  chapeau: string;
  page: number;
  items: ParagraphPart[];
}

class RecommendationReader {
  readonly #isReporting: (sentence: string, heading: string | null) => boolean;
  readonly #recommendations: ReadRecommendation[] = [];
  readonly #problems: Problem[] = [];
  readonly #doubtful = new Set<string>();
  #concern: string[] = [];
  #heading: string | null = null;
  /** Words ending with a colon that the following paragraphs continue, each a recommendation of its own. */
  #leadIn: { text: string; number: string; page: number; followed: boolean } | null = null;

  constructor(isReporting: (sentence: string, heading: string | null) => boolean) {
    this.#isReporting = isReporting;
  }

  read(paragraph: NumberedParagraph): void {
    if (paragraph.heading !== this.#heading) {
      this.#concern = [];
      this.#endLeadIn();
    }
    this.#heading = paragraph.heading;
    const before = this.#recommendations.length;
    for (const run of runsOf(paragraph.parts)) {
      if (run.items.length > 0) this.#readList(run, paragraph);
      else this.#readWords(run, paragraph);
    }
    if (this.#recommendations.length > before) this.#concern = [];
  }

  close(): ParagraphRecommendations {
    this.#endLeadIn();
    this.#problems.push(...repeatedNumbers(this.#recommendations));
    const doubts = doubtsOf(this.#problems);
    for (const recommendation of this.#recommendations) {
      const most = this.#doubtful.has(recommendation.number) ? DOUBT_WITHOUT_LEAD_IN : 1;
      recommendation.confidence = Math.min(most, confidenceOf(recommendation, doubts));
    }
    return { recommendations: this.#recommendations, problems: this.#problems };
  }

  #readWords({ chapeau, page }: Run, paragraph: NumberedParagraph): void {
    const { sentences, voices, first } = this.#voices(chapeau);
    if (first < 0) {
      if (voices.includes('concern')) this.#concern.push(chapeau);
      else if (this.#leadIn && chapeau !== '') this.#continueLeadIn(chapeau, page, paragraph);
      return;
    }
    this.#noteConcern(sentences.slice(0, first), voices);
    const words = sentences.slice(first).filter((sentence) => !this.#isReporting(sentence, this.#heading));
    const text = words.join(' ');
    this.#endLeadIn();
    if (/:\s*$/u.test(text)) {
      this.#leadIn = { text, number: paragraph.number, page, followed: false };
      return;
    }
    const last = this.#recommendations.at(-1);
    if (last?.number === paragraph.number) last.text = `${last.text} ${text}`;
    else this.#push(paragraph.number, text, page, null, paragraph);
  }

  #readList({ chapeau, items }: Run, paragraph: NumberedParagraph): void {
    const { sentences, voices, first } = this.#voices(chapeau);
    this.#endLeadIn();
    if (first >= 0 && voices.at(-1) !== 'concern') {
      this.#noteConcern(sentences.slice(0, first), voices);
      const leadIn = sentences.slice(first).join(' ');
      for (const item of items) this.#pushItem(item, leadIn, paragraph);
      return;
    }
    if (voices.at(-1) === 'concern' && items.every(({ text }) => saysWhatTheStateShould(text))) {
      this.#concern.push(chapeau);
      for (const item of items) this.#pushItem(item, null, paragraph);
      return;
    }
    if (voices.at(-1) === 'concern') {
      this.#concern.push([chapeau, ...items.map(({ marker, text }) => `(${marker}) ${text}`)].join(' '));
      return;
    }
    for (const item of items) {
      const voice = listVoice(sentencesOf(item.text));
      if (voice === 'concern') this.#concern.push(item.text);
      if (voice !== 'recommends') continue;
      this.#doubtful.add(labelOf(item, paragraph));
      this.#pushItem(item, chapeau === '' ? null : chapeau, paragraph);
    }
  }

  /** The sentences' voices, and the first that recommends something other than a report. */
  #voices(text: string): { sentences: string[]; voices: Voice[]; first: number } {
    const sentences = sentencesOf(text);
    const voices = sentences.map(voiceOf);
    const first = voices.findIndex(
      (voice, index) => voice === 'recommends' && !this.#isReporting(sentences[index] ?? '', this.#heading),
    );
    return { sentences, voices, first };
  }

  #noteConcern(sentences: readonly string[], voices: readonly Voice[]): void {
    const voicesConcern = sentences.some((_, index) => voices[index] === 'concern');
    if (voicesConcern) this.#concern.push(sentences.join(' '));
  }

  #continueLeadIn(text: string, page: number, paragraph: NumberedParagraph): void {
    if (!this.#leadIn) return;
    this.#leadIn.followed = true;
    this.#push(paragraph.number, withoutListSign(text), page, this.#leadIn.text, paragraph);
  }

  #endLeadIn(): void {
    if (this.#leadIn && !this.#leadIn.followed) {
      this.#problems.push(problems.emptyList(this.#leadIn.number, this.#leadIn.page));
    }
    this.#leadIn = null;
  }

  #pushItem(item: ParagraphPart, leadIn: string | null, paragraph: NumberedParagraph): void {
    this.#push(labelOf(item, paragraph), withoutListSign(item.text), item.page, leadIn, paragraph);
  }

  #push(
    number: string,
    text: string,
    page: number,
    leadIn: string | null,
    { heading }: NumberedParagraph,
  ): void {
    const concern = this.#concern.length > 0 ? this.#concern.join(' ') : null;
    this.#recommendations.push({
      ...emptyRecommendation(),
      number,
      text,
      leadIn,
      page,
      concern,
      due: null,
      heading,
    });
    if (text.length < SHORTEST_TEXT) this.#problems.push(problems.shortText(number, text.length, page));
    if (text.length > LONGEST_TEXT) this.#problems.push(problems.longText(number, text.length, page));
    const addressee = `${heading ?? ''} ${leadIn ?? text.slice(0, 160)}`;
    if (OTHERS.test(addressee) && !THE_STATE.test(addressee)) {
      this.#problems.push(problems.addressedToOthers(number, page));
    }
  }
}

function runsOf(parts: readonly ParagraphPart[]): Run[] {
  const runs: Run[] = [];
  for (const part of parts) {
    if (part.marker === null) runs.push({ chapeau: part.text, page: part.page, items: [] });
    else if (runs.length === 0) runs.push({ chapeau: '', page: part.page, items: [part] });
    else runs.at(-1)?.items.push(part);
  }
  return runs;
}

function labelOf({ marker }: ParagraphPart, { number }: NumberedParagraph): string {
  return `${number}.${marker}`;
}

/** An item may hold both; then what it recommends counts. */
function listVoice(sentences: readonly string[]): Voice {
  const voices = new Set(sentences.map(voiceOf));
  if (voices.has('recommends')) return 'recommends';
  return voices.has('concern') ? 'concern' : 'other';
}

/** The semicolon, the "and" and the last full stop are the list's. */
function withoutListSign(text: string): string {
  return text.replace(/\s*(?:[;؛,،]\s?(?:and|or|et|ou|y|e|o|و|أو)?|\.)$/iu, '').trim();
}

function repeatedNumbers(recommendations: readonly ReadRecommendation[]): Problem[] {
  const seen = new Set<string>();
  return recommendations.flatMap(({ number, page }) => {
    const isRepeated = seen.has(number);
    seen.add(number);
    return isRepeated ? [problems.repeatedNumber(number, page)] : [];
  });
}
