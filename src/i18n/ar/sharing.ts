import type en from '../en/sharing.ts';

/** Not yet reviewed by a native speaker. */
export const reviewed = false;

export default {
  'sharing.sentence':
    '{total, plural, =0 {لا توصيات} one {توصية واحدة} two {توصيتان} few {# توصيات} many {# توصية} other {# توصية}} موجهة إلى {country}{asking, plural, =0 {} other {؛ المُجاب عنها: {answered, number} من {asking, number} مما يتطلب رداً}}.',
  'sharing.source': 'المصدر:',
  'sharing.source.named': '{country}، {address}',
  'sharing.gone.title': 'هذا الرسم البياني غير متاح للجمهور',
  'sharing.gone.body': 'سُحب الرسم، أو أن عنوانه غير صحيح. ما هو متاح للجمهور:',
  'sharing.embed.link': 'عرض هذا الرسم البياني في موقع آخر',
  'sharing.embed.title': '{name}: عرض الرسم البياني في موقع آخر',
  'sharing.embed.heading': 'عرض هذا الرسم البياني في موقع آخر',
  'sharing.embed.what':
    'يظهر الرسم البياني في إطار داخل صفحتكم، ويعرض دائماً ما هو متاح للجمهور هنا في اليوم نفسه. وهو لا يشغّل أي برنامج نصي، ولا يضع ملفات تعريف ارتباط، ولا يُخبر أحداً بمن قرأه.',
  'sharing.embed.code': 'شفرة HTML لنسخها إلى صفحتكم',
  'sharing.embed.hint':
    'أبقوا على العنوان: فهو يبيّن لمن لا يرى الرسم ما يحتويه الإطار. وزيدوا الارتفاع إذا كان العمود ضيقاً.',
  'sharing.embed.languages': 'الرسم نفسه بلغة أخرى:',
  'sharing.embed.shows': 'ما يعرضه',
  'sharing.embed.alone': 'فتح الرسم البياني وحده',
} satisfies Record<keyof typeof en, string>;
