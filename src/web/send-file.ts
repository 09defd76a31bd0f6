import type { Ask } from './context.ts';

const TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  zip: 'application/zip',
} as const;

/** Sends a file that was made for whoever asks: as a download, kept nowhere on its way, that never runs as a page of ours. */
export function sendFile(ask: Ask, type: keyof typeof TYPES, name: string, bytes: Uint8Array): Response {
  ask.header('content-type', TYPES[type]);
  ask.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(name)}`);
  ask.header('content-security-policy', "default-src 'none'; sandbox");
  ask.header('cache-control', 'private, no-store');
  return ask.body(new Uint8Array(bytes));
}
