import { AlignmentType, Document, Header, Paragraph, TextRun } from 'docx';
import { wordFile } from './office-file.ts';
import { noted2014Arabic, pending2014Arabic, supported2014Arabic } from './review-2014-arabic-items.ts';
import { dialogue2014Arabic, presentation2014Arabic } from './review-2014-arabic-summary.ts';
import { review2014 } from './review-2014.ts';
import { expectedItems, type ReportSource } from './report-source.ts';
import { itemsIn } from './worded-items.ts';

const [supported, pending, noted] = review2014.lists;

/** A/HRC/70/9 as it is issued in Arabic: the same numbers, States and answers. */
export const review2014Arabic: Omit<ReportSource, 'language'> = {
  ...review2014,
  fileName: 'A-HRC-70-9-A.docx',
  state: 'ألفيرا',
  distributed: '7 تموز/يوليه 2014',
  councilSession: 'الدورة السبعون',
  councilDates: '8-26 أيلول/سبتمبر 2014',
  introduction: [
    {
      text: 'عقد الفريق العامل المعني بالاستعراض الدوري الشامل، المنشأ عملاً بقرار مجلس حقوق الإنسان 5/1، دورته الثالثة والأربعين في الفترة من 28 نيسان/أبريل إلى 9 أيار/مايو 2014. واستُعرضت الحالة في ألفيرا في الجلسة العاشرة المعقودة في 6 أيار/مايو 2014. وترأس وفد ألفيرا وزير العدل، أندري سولمار. واعتمد الفريق العامل التقرير المتعلق بألفيرا في جلسته الخامسة عشرة المعقودة في 8 أيار/مايو 2014.',
    },
    {
      text: 'وفي 15 كانون الثاني/يناير 2014، اختار مجلس حقوق الإنسان مجموعة المقررين (المجموعة الثلاثية) التالية لتيسير الاستعراض المتعلق بألفيرا: آيرلندا وتايلند وغانا.',
    },
    {
      text: 'ووفقاً للفقرة 15 من مرفق قرار مجلس حقوق الإنسان 5/1، صدر لغرض استعراض الحالة في ألفيرا تقرير وطني وتجميع للمعلومات وموجز أعدتهما مفوضية الأمم المتحدة السامية لحقوق الإنسان.',
    },
    {
      text: 'وأحيلت إلى ألفيرا عن طريق المجموعة الثلاثية قائمة أسئلة أعدتها سلفاً ألمانيا والدانمرك وسلوفينيا والمكسيك. وهذه الأسئلة متاحة في الموقع الشبكي للاستعراض الدوري الشامل.',
    },
  ],
  presentation: presentation2014Arabic,
  dialogue: dialogue2014Arabic,
  lists: [
    {
      paragraph: 27,
      leadIn: 'التوصيات المقدمة أثناء جلسة التحاور والواردة أدناه درستها ألفيرا وهي تحظى بتأييدها:',
      position: 'supported',
      items: itemsIn('ar', supported?.items ?? [], supported2014Arabic),
    },
    {
      paragraph: 28,
      leadIn:
        'ستنظر ألفيرا في التوصيات التالية وتقدم ردوداً عليها في الوقت المناسب، على ألا يتجاوز ذلك موعد انعقاد الدورة السبعين لمجلس حقوق الإنسان:',
      position: 'pending',
      items: itemsIn('ar', pending?.items ?? [], pending2014Arabic),
    },
    {
      paragraph: 29,
      leadIn: 'نظرت ألفيرا في التوصيات التالية وأحاطت علماً بها:',
      position: 'noted',
      items: itemsIn('ar', noted?.items ?? [], noted2014Arabic),
    },
  ],
};

/** What a reader has to find in the Arabic A/HRC/70/9. */
export const expectedItems2014Arabic = expectedItems(review2014Arabic);

/** Writes the report as the United Nations issue it in Arabic beside the PDF: a Word file, right to left. */
export async function writeArabicReport(): Promise<Uint8Array> {
  const { symbol, state, distributed, councilSession, councilDates, introduction } = review2014Arabic;
  const line = (text: string, { size = 20, isBold = false, indent = 0 } = {}) =>
    new Paragraph({
      bidirectional: true,
      alignment: AlignmentType.START,
      spacing: { after: 120 },
      indent: { start: indent },
      children: [new TextRun({ text, size, bold: isBold, rightToLeft: true })],
    });
  const head = (text: string) => line(text, { size: 28, isBold: true });
  const numbered = (number: number, text: string) => line(`${number}- ${text}`);
  const dialogueStart = introduction.length + presentation2014Arabic.length + 1;
  let used = 0;
  const lists = review2014Arabic.lists.flatMap(({ paragraph, leadIn, items }) => {
    const own = expectedItems2014Arabic.slice(used, used + items.length);
    used += items.length;
    return [
      numbered(paragraph, leadIn),
      ...own.map((item, index) =>
        line(`${item.number.replace('.', '-')} ${item.issued}${index === own.length - 1 ? '.' : '؛'}`, {
          indent: 560,
        }),
      ),
    ];
  });
  return wordFile(
    new Document({
      creator: 'Suivi sandbox (invented document)',
      title: `${symbol} ${state}`,
      description: 'Specimen. An invented document of an invented State, not issued by the United Nations.',
      styles: { default: { document: { run: { font: 'Traditional Arabic', size: 20 } } } },
      sections: [
        {
          headers: { default: new Header({ children: [line(symbol)] }) },
          children: [
            line(`الأمم المتحدة ${symbol}`),
            head('الجمعية العامة'),
            ...['التوزيع: عام', distributed, 'العربية الأصل: بالإنكليزية'].map((text) => line(text)),
            line('عينة. وثيقة مختلقة لدولة مختلقة، لم تصدرها الأمم المتحدة.'),
            head('مجلس حقوق الإنسان'),
            ...[councilSession, councilDates, 'البند 6 من جدول الأعمال'].map((text) => line(text)),
            head('تقرير الفريق العامل المعني بالاستعراض الدوري الشامل'),
            head(state),
            head('مقدمة'),
            ...introduction.map(({ text }, index) => numbered(index + 1, text)),
            head('أولاً- موجز مداولات عملية الاستعراض'),
            head('ألف- العرض الذي قدمته الدولة موضوع الاستعراض'),
            ...presentation2014Arabic.map((text, index) => numbered(introduction.length + 1 + index, text)),
            head('باء- جلسة التحاور وردود الدولة موضوع الاستعراض'),
            ...dialogue2014Arabic.map((text, index) => numbered(dialogueStart + index, text)),
            head('ثانياً- الاستنتاجات و/أو التوصيات'),
            ...lists,
            numbered(
              (review2014Arabic.lists.at(-1)?.paragraph ?? 0) + 1,
              'جميع الاستنتاجات و/أو التوصيات الواردة في هذا التقرير تعبر عن موقف الدولة أو الدول التي قدمتها و/أو الدولة موضوع الاستعراض. ولا ينبغي أن يُفهم أنها تحظى بتأييد الفريق العامل بكامله.',
            ),
          ],
        },
      ],
    }),
  );
}
