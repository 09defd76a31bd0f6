import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isLoopback, parseConfig } from './config.ts';

const SECRET = 'exactly thirty-two characters ..';

describe('settings', () => {
  it('have a default each where nothing is set', () => {
    const { config } = parseConfig({});
    expect(config).toEqual({
      host: '127.0.0.1',
      port: 8080,
      dataDirectory: resolve('data'),
      databaseUrl: undefined,
      publicUrl: 'http://127.0.0.1:8080',
      secret: undefined,
      smtpUrl: undefined,
      mailFrom: 'Suivi <suivi@localhost>',
      addressHeader: undefined,
      logLevel: 'info',
      uploadLimit: 25 * 1024 * 1024,
    });
  });

  it('count as unset when they are empty', () => {
    expect(parseConfig({ PORT: '', SUIVI_SECRET: '', DATABASE_URL: '' })).toEqual(parseConfig({}));
  });

  it.each([
    ['PORT', '0', 'port', 0],
    ['PORT', '65535', 'port', 65535],
    ['HOST', '::1', 'publicUrl', 'http://[::1]:8080'],
    ['HOST', 'follow-up.example.org', 'host', 'follow-up.example.org'],
    ['SUIVI_DATA', '/srv/suivi', 'dataDirectory', '/srv/suivi'],
    ['DATABASE_URL', 'postgres://db/suivi', 'databaseUrl', 'postgres://db/suivi'],
    ['SUIVI_URL', 'https://follow-up.example.org/', 'publicUrl', 'https://follow-up.example.org'],
    ['SUIVI_SECRET', SECRET, 'secret', SECRET],
    ['SMTP_URL', 'smtps://mail.example.org', 'smtpUrl', 'smtps://mail.example.org'],
    ['ADDRESS_HEADER', 'X-Real-IP', 'addressHeader', 'x-real-ip'],
    ['LOG_LEVEL', 'silent', 'logLevel', 'silent'],
    ['UPLOAD_LIMIT_MB', '1024', 'uploadLimit', 1024 * 1024 * 1024],
  ] as const)('%s=%s is taken', (setting, value, key, expected) => {
    expect(parseConfig({ [setting]: value }).config?.[key]).toBe(expected);
  });

  it.each([
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80a'],
    ['PORT', '8080.5'],
    ['HOST', 'two words'],
    ['DATABASE_URL', 'mysql://db/suivi'],
    ['SUIVI_URL', 'follow-up.example.org'],
    ['SUIVI_URL', 'https://example.org/follow-up'],
    ['SUIVI_URL', 'https://example.org?x'],
    ['SUIVI_SECRET', SECRET.slice(1)],
    ['SMTP_URL', 'mail.example.org'],
    ['MAIL_FROM', 'nobody'],
    ['MAIL_FROM', 'a@b\r\nBcc: c@d'],
    ['ADDRESS_HEADER', 'X Real IP'],
    ['LOG_LEVEL', 'loud'],
    ['UPLOAD_LIMIT_MB', '0'],
    ['UPLOAD_LIMIT_MB', '1025'],
  ])('%s=%s is refused with the rule', (setting, value) => {
    const { config, problems } = parseConfig({ [setting]: value });
    expect(config).toBeNull();
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ setting });
    expect(problems[0]?.expected).not.toBe('');
  });

  it('that are wrong are all told at once, without the values of secrets', () => {
    const { problems } = parseConfig({
      PORT: 'x',
      SUIVI_SECRET: 'opensesame',
      DATABASE_URL: 'opensesame',
      SMTP_URL: 'opensesame',
    });
    expect(problems.map(({ setting }) => setting)).toEqual([
      'PORT',
      'DATABASE_URL',
      'SUIVI_SECRET',
      'SMTP_URL',
    ]);
    expect(JSON.stringify(problems)).not.toContain('opensesame');
    expect(problems[1]?.found).toBe('(hidden, 10 characters)');
  });
});

it.each([
  ['127.0.0.1', true],
  ['127.8.8.8', true],
  ['localhost', true],
  ['::1', true],
  ['0.0.0.0', false],
  ['::', false],
  ['192.168.1.1', false],
  ['127.0.0.1.example.org', false],
  ['localhost.example.org', false],
])('%s is this machine only: %s', (host, expected) => {
  expect(isLoopback(host)).toBe(expected);
});
