import { expect, it } from 'vitest';
import { formatOf } from './format.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, 'latin1'));

it.each([
  ['', 'empty'],
  ['%PDF-1.7\n', 'pdf'],
  ['some rubbish first\n%PDF-1.4', 'pdf'],
  ['PK\u0003\u0004......[Content_Types].xml..word/document.xml', 'docx'],
  ['PK\u0003\u0004......xl/workbook.xml', 'xlsx'],
  ['PK\u0003\u0004......photo.jpg', 'zip'],
  ['\u00D0\u00CF\u0011\u00E0\u00A1\u00B1', 'doc'],
  ['<!DOCTYPE html><html>', 'html'],
  ['\u00EF\u00BB\u00BF{"a": 1}', 'json'],
  ['1. Ratify the treaty', 'text'],
  ['To,Text,From\nA,Plant trees,B\nA,"Open, and close",C', 'csv'],
  ['Ratify, sign and accede.\nThe second line has no such sign.\nNor has this, one might say.', 'text'],
  ['\u0000\u0001\u0002', 'binary'],
])('tells a format by its first bytes: %j is %s', (head, format) => {
  expect(formatOf(bytes(head))).toBe(format);
});

it('takes a ragged table for one when its name says so, and a text never', () => {
  const ragged = bytes('a;b\n1;2\n1;2;3\n1;2');
  expect(formatOf(ragged, 'register.CSV')).toBe('csv');
  expect(formatOf(ragged)).toBe('text');
  expect(formatOf(bytes('One line of words.\nAnother.'), 'words.csv')).toBe('text');
});
