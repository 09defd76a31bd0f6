import type {
  ObservationsParagraph,
  ObservationsSource,
  ObservationsSubject,
} from './observations-source.ts';
import { printPaper } from './print-paper.ts';

/** Prints a treaty body's concluding observations as PDF, its paragraphs numbered without a break. */
export async function printObservations(source: ObservationsSource): Promise<Uint8Array> {
  const { symbol, state, distributed, jobNumber, convention, committee, title, adopted } = source;
  let paragraphs = 0;
  let headings = 0;
  const numbered = (paragraph: ObservationsParagraph) => ({ ...paragraph, number: `${++paragraphs}.` });
  const subject = ({ heading, paragraphs: own }: ObservationsSubject) => ({
    heading,
    label: `subject-${++headings}`,
    paragraphs: own.map(numbered),
  });
  return printPaper('observations.typ', {
    symbol,
    state,
    language: 'en',
    distributed,
    jobNumber,
    title,
    adopted,
    cover: {
      organization: 'United Nations',
      organ: convention,
      distribution: 'Distr.: General',
      original: 'Original: English',
      forum: committee,
      lines: [],
      mark: '(E)',
    },
    introduction: source.introduction.map((text) => numbered({ text })),
    positive: source.positive.map(numbered),
    concerns: source.concerns.map(subject),
    closing: source.closing.map(subject),
  });
}
