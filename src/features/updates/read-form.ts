import type { Ask } from '../../web/context.ts';
import type { Typed } from '../../web/forms.ts';
import { NEW_FILES, updateForm, type NewFile, type UpdateInput } from './schema.ts';
import { line } from '../../web/lines.ts';

/** An update as it was typed, with the files that were chosen; files cannot be shown again, what was typed can. */
export async function readUpdateForm(ask: Ask): Promise<{ value: UpdateInput; typed: Typed }> {
  const form = await ask.req.formData();
  const typed: Typed = {};
  for (const [name, value] of form.entries())
    // PostgreSQL keeps no U+0000 in a text; no keyboard types one
    if (typeof value === 'string') typed[name] = value.replaceAll('\u0000', '');
  const files = Array.from({ length: NEW_FILES }, async (_, at) => ({
    file: await fileIn(form.get(`file-${at}`)),
    proves: line.parse(typed[`proves-file-${at}`]),
    sensitivity: line.parse(typed[`sensitivity-file-${at}`]),
  }));
  return {
    typed,
    value: {
      ...updateForm.parse(typed),
      files: await Promise.all(files),
      record: await fileIn(form.get('record')),
    },
  };
}

/** A field in which no file was chosen is sent as an empty one without a name. */
async function fileIn(sent: unknown): Promise<NewFile | null> {
  if (!(sent instanceof File) || sent.name === '') return null;
  return { name: sent.name, bytes: new Uint8Array(await sent.arrayBuffer()) };
}
