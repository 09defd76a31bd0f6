import { Document, Header, Paragraph, TextRun } from 'docx';
import { ADDENDUM, verdicts, type AddendumSource } from './addendum-source.ts';
import { wordFile } from './office-file.ts';
import { printPaper } from './print-paper.ts';
import { reportCover } from './working-group-report.ts';

/** Prints an addendum as PDF: each answer under the number of its recommendation. */
export async function printAddendum(addendum: AddendumSource): Promise<Uint8Array> {
  const { symbol, state, distributed, jobNumber, introduction, answers } = addendum;
  return printPaper('addendum.typ', {
    symbol,
    state,
    language: 'en',
    distributed,
    jobNumber,
    cover: reportCover(addendum),
    ...ADDENDUM,
    introduction: introduction.map((text, index) => ({ number: `${index + 1}.`, text })),
    answers: answers.map(({ number, position, comment }) => ({
      heading: `Recommendation ${number}`,
      text: `${verdicts[position]} ${comment}`,
    })),
  });
}

/** Writes an addendum as Word file: lists of the numbers answered alike, then the reasons number by number. */
export async function writeAddendum(addendum: AddendumSource): Promise<Uint8Array> {
  const { symbol, state, distributed, councilSession, councilDates, introduction, answers } = addendum;
  const answered = (position: string) =>
    answers.filter((one) => one.position === position).map(({ number }) => number);
  const listed = (numbers: readonly string[]) =>
    numbers.length === 1
      ? `recommendation ${numbers[0]}`
      : `the following recommendations: ${numbers.join(', ')}`;
  const first = introduction.length + 1;
  const lists = [
    `${state} supports ${listed(answered('supported'))}.`,
    `${state} partially supports ${listed(answered('partially-supported'))}.`,
    `${state} notes ${listed(answered('noted'))}.`,
  ];
  const line = (text: string) => new Paragraph({ children: [new TextRun(text)] });
  const head = (text: string) => new Paragraph({ children: [new TextRun({ text, bold: true, size: 28 })] });
  return wordFile(
    new Document({
      creator: 'Suivi sandbox (invented document)',
      title: `${symbol} ${state}`,
      description: 'Specimen. An invented document of an invented State, not issued by the United Nations.',
      styles: {
        default: { document: { run: { font: 'Times New Roman', size: 20 } } },
        paragraphStyles: [{ id: 'Normal', name: 'Normal', paragraph: { spacing: { after: 120 } } }],
      },
      sections: [
        {
          headers: { default: new Header({ children: [line(symbol)] }) },
          children: [
            line(`United Nations\t${symbol}`),
            head('General Assembly'),
            ...['Distr.: General', distributed, 'Original: English'].map(line),
            line('Specimen. An invented document of an invented State, not issued by the United Nations.'),
            head('Human Rights Council'),
            ...[councilSession, councilDates, 'Agenda item 6', 'Universal Periodic Review'].map(line),
            ...[ADDENDUM.title, state, ADDENDUM.addition, ADDENDUM.subtitle].map(head),
            head('I. Introduction'),
            ...introduction.map((text, index) => line(`${index + 1}. ${text}`)),
            head('II. Positions'),
            ...lists.map((text, index) => line(`${first + index}. ${text}`)),
            head('III. Reasons'),
            ...answers.flatMap(({ number, comment }) => [line(number), line(comment)]),
          ],
        },
      ],
    }),
  );
}
