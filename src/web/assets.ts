import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectDirectory } from '../project.ts';
import { accentStyle } from './accent.ts';
import { pack, type Encoding } from './packing.ts';

export { projectDirectory };

type Asset = { body: Buffer; type: string; packed: Map<Encoding, Promise<Buffer>> };

const files = new Map<string, Asset>();
const baseStyle = (): string => readBuilt('style.css').toString('utf8');
let pagesStyle: string | undefined;
let script: string | undefined;
let icon: string | undefined;
const styles = new Map<string, string>();

function readBuilt(name: string): Buffer {
  return readFileSync(join(projectDirectory, 'dist', 'assets', name));
}

/** Keeps a file under an address that changes with its content, so that browsers may keep it for ever. */
function publish(name: string, extension: string, body: Buffer, type: string): string {
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 12);
  const address = `/assets/${name}-${hash}.${extension}`;
  files.set(address, { body, type, packed: new Map() });
  return address;
}

/**
 * Addresses of what pages load. One stylesheet a country's accent colour, a second one for all pages but the lightest, one
 * script for signed-in pages.
 */
export const assets = {
  style(accent: string): string {
    let address = styles.get(accent);
    if (!address) {
      const body = Buffer.from(`${baseStyle()}${accentStyle(accent)}`);
      address = publish('style', 'css', body, 'text/css; charset=utf-8');
      styles.set(accent, address);
    }
    return address;
  },
  get pagesStyle(): string {
    pagesStyle ??= publish('pages', 'css', readBuilt('pages.css'), 'text/css; charset=utf-8');
    return pagesStyle;
  },
  get script(): string {
    script ??= publish('signed-in', 'js', readBuilt('signed-in.js'), 'text/javascript; charset=utf-8');
    return script;
  },
  get icon(): string {
    icon ??= publish('icon', 'svg', readBuilt('icon.svg'), 'image/svg+xml');
    return icon;
  },
};

/** A published file by its address. */
export function findAsset(address: string): Asset | undefined {
  return files.get(address);
}

/** A published file as it goes over the line: packed once, and so as small as it gets. */
export function packAsset({ body, packed }: Asset, encoding: Encoding): Promise<Buffer> {
  const known = packed.get(encoding) ?? pack(body, encoding, false);
  packed.set(encoding, known);
  return known;
}
