import { describe, expect, it } from 'vitest';
import { checkUpdate, type CheckedUpdate } from './checks.ts';
import { daysIn } from './days.ts';
import { typeOfEvidence } from './evidence-file.ts';

const TODAY = '2026-10-15';
/** An update in which the checks find nothing. */
const good: CheckedUpdate = {
  starts_on: '2026-04-01',
  ends_on: '2026-09-30',
  done: 'Nine courses were held in four provinces.',
  changed: '318 women were heard within two hours, against 97 a year before.',
  language: 'en',
  proposed: 0.5,
  before: 0,
  openMilestones: 2,
  evidence: [{ part: 'evidence', sensitivity: 'public' }],
  isRecorded: false,
};
const codes = (changes: Partial<CheckedUpdate>) =>
  checkUpdate({ ...good, ...changes }, TODAY).map(({ code }) => code);

describe('an update', () => {
  it('that says what changed, with evidence, is found nothing in', () => {
    expect(checkUpdate(good, TODAY)).toEqual([]);
  });

  it.each<[string, Partial<CheckedUpdate>, string[]]>([
    ['no evidence', { evidence: [] }, ['no-evidence']],
    ['evidence for nobody', { evidence: [{ part: 'evidence', sensitivity: 'own' }] }, ['no-public-evidence']],
    [
      'a letter alone',
      { evidence: [{ part: 'record', sensitivity: 'own' }], isRecorded: true },
      ['no-evidence'],
    ],
    ['told and not shown', { isRecorded: true }, ['record-bare']],
    ['no change', { changed: '' }, ['no-change']],
    ['the same twice', { changed: 'Nine courses were held, in four provinces' }, ['same-words']],
    ['an old period', { starts_on: '2025-01-01', ends_on: '2025-06-30' }, ['stale']],
    ['a long period', { starts_on: '2025-01-01' }, ['long-period']],
    ['a day that is still to come', { done: 'The shelter opened on 12 October 2026.' }, ['day-after']],
    ['everything at once', { proposed: 1, before: 0, openMilestones: 0 }, ['status-jump']],
    [
      'everything after nothing was said',
      { proposed: 1, before: undefined, openMilestones: 0 },
      ['status-jump'],
    ],
    ['done step by step', { proposed: 1, before: 0.5, openMilestones: 0 }, []],
    ['less than before', { proposed: 0, before: 0.5 }, ['status-back']],
    ['done and not reached', { proposed: 1, before: 0.5, openMilestones: 1 }, ['status-open']],
    ['a status that does not count', { proposed: null, before: 1 }, []],
    ['no days yet', { starts_on: null, ends_on: null }, []],
  ])('with %s is told so', (_, changes, found) => {
    expect(codes(changes)).toEqual(found);
  });

  it.each([
    ['en', 'Officers were trained and awareness was raised.', 'trained'],
    ['fr', 'Des ateliers ont eu lieu dans toutes les provinces.', 'ateliers'],
    ['es', 'Se celebraron talleres en todas las provincias.', 'celebraron'],
    ['ar', 'نُظمت ورشات في كل المقاطعات', 'ورشات'],
  ])('that tells an activity as a result is told which word, in %s', (language, changed, word) => {
    const [found] = checkUpdate({ ...good, language, changed }, TODAY);
    expect(found).toEqual({ code: 'activity', values: { word } });
  });

  it.each([
    ['en', 'Women reach a shelter by bus since May.'],
    ['fr', 'Les femmes trouvent une place le jour même.'],
    ['es', 'Las mujeres encuentran plaza el mismo día.'],
    ['ar', 'صارت النساء يجدن مكاناً في اليوم نفسه'],
    ['en', 'After the training, 40 of 45 complaints were taken.'],
  ])('that tells a result is not taken for an activity, in %s', (language, changed) => {
    expect(codes({ language, changed })).toEqual([]);
  });
});

describe('the days of a text', () => {
  it.each([
    ['en', 'on 3rd March 2026 and 2026-04-05', ['2026-03-03', '2026-04-05']],
    ['fr', 'le 1er juillet 2026, puis le 12/08/2026', ['2026-07-01', '2026-08-12']],
    ['es', 'el 9 de septiembre de 2026', ['2026-09-09']],
    ['ar', 'في ١٢ أكتوبر ٢٠٢٦', ['2026-10-12']],
    ['en', 'by 2029, in May 2026, on 31 February 2026', []],
  ])('are found in %s', (language, text, days) => {
    expect(
      daysIn(text, language)
        .map(({ day }) => day)
        .toSorted(),
    ).toEqual(days);
  });
});

describe('a file that is given as evidence', () => {
  const zip = (...names: string[]) => Buffer.from(`PK\u0003\u0004${names.join('\u0000')}`, 'latin1');
  it.each<[string, Buffer, string | null]>([
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'application/pdf'],
    ['a photograph', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'image/jpeg'],
    ['text', Buffer.from('année,nombre\n2026,61\n'), 'text/plain; charset=utf-8'],
    [
      'a Word document',
      zip('[Content_Types].xml', 'word/document.xml'),
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    [
      'an OpenDocument text',
      Buffer.from('PK\u0003\u0004..mimetypeapplication/vnd.oasis.opendocument.textPK', 'latin1'),
      'application/vnd.oasis.opendocument.text',
    ],
    ['a document with macros', zip('[Content_Types].xml', 'word/vbaProject.bin', 'word/'), null],
    ['an archive', zip('photos/1.jpg'), null],
    ['a page of the web', Buffer.from(' <!doctype html><script>alert(1)</script>'), null],
    ['a picture that is a page', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), null],
    ['a script', Buffer.from('#!/bin/sh\nrm -r /\n'), null],
    ['a program', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]), null],
  ])('is told by its content: %s', (_, bytes, type) => {
    expect(typeOfEvidence(bytes)).toBe(type);
  });
});
