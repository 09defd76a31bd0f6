import { z } from 'zod';
import { resolve } from 'node:path';

/**
 * The environment, parsed once. Secrets stand only in the environment or in a file of mode 0600 under the data
 * directory; nothing else reads `process.env`.
 */
export type Config = {
  host: string;
  port: number;
  /** Absolute path: embedded database, uploaded files, outbox, language overrides. */
  dataDirectory: string;
  /** Set when an external PostgreSQL is used instead of the embedded one. */
  databaseUrl: string | undefined;
  /** What people type in the address bar, without a slash at the end; links in mail start with it. */
  publicUrl: string;
  /** Signs sessions and encrypts one-time-password secrets; made on first start when unset. */
  secret: string | undefined;
  smtpUrl: string | undefined;
  mailFrom: string;
  /** The header that the proxy in front writes the visitor's address into; unset means that nothing is in front. */
  addressHeader: string | undefined;
  logLevel: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  /** Largest upload in bytes. */
  uploadLimit: number;
};

/** A wrong setting: which one, what was found and what it has to be. */
export type SettingProblem = { setting: string; found: string; expected: string };

const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .refine((value) => value <= 65535);

const rules = {
  HOST: {
    schema: z.string().regex(/^[0-9A-Za-z.:-]{1,253}$/),
    fallback: '127.0.0.1',
    expected: 'an address or host name to listen on, such as 127.0.0.1',
  },
  PORT: { schema: port, fallback: '8080', expected: 'a whole number from 0 to 65535' },
  SUIVI_DATA: {
    schema: z.string().min(1).max(4096),
    fallback: './data',
    expected: 'the path of a folder',
  },
  DATABASE_URL: {
    schema: z.string().regex(/^postgres(ql)?:\/\/.+/),
    fallback: undefined,
    expected: 'postgresql://user:password@host:port/database',
  },
  SUIVI_URL: {
    schema: z
      .string()
      .regex(/^https?:\/\/[^/?#\s]+\/?$/)
      .transform((value) => value.replace(/\/$/, '')),
    fallback: undefined,
    expected: 'the address people open, without a path, such as https://follow-up.example.org',
  },
  SUIVI_SECRET: {
    schema: z.string().min(32),
    fallback: undefined,
    expected: 'at least 32 characters, the same at every start',
  },
  SMTP_URL: {
    schema: z.string().regex(/^smtps?:\/\/.+/),
    fallback: undefined,
    expected: 'smtp://user:password@host:587 or smtps://user:password@host:465',
  },
  MAIL_FROM: {
    schema: z.string().regex(/^[^\r\n]*@[^\r\n]+$/),
    fallback: 'Suivi <suivi@localhost>',
    expected: 'a sender such as Follow-up <follow-up@example.org>',
  },
  ADDRESS_HEADER: {
    schema: z
      .string()
      .regex(/^[A-Za-z0-9-]{1,64}$/)
      .transform((value) => value.toLowerCase()),
    fallback: undefined,
    expected: 'the name of a header that your proxy sets, such as X-Real-IP',
  },
  LOG_LEVEL: {
    schema: z.enum(['debug', 'info', 'warn', 'error', 'silent']),
    fallback: 'info',
    expected: 'debug, info, warn, error or silent',
  },
  UPLOAD_LIMIT_MB: {
    schema: z
      .string()
      .regex(/^\d{1,4}$/)
      .transform(Number)
      .refine((value) => value >= 1 && value <= 1024),
    fallback: '25',
    expected: 'a whole number of megabytes from 1 to 1024',
  },
} as const;

const SECRET_SETTINGS = new Set(['SUIVI_SECRET', 'DATABASE_URL', 'SMTP_URL']);

type Rules = typeof rules;
type Parsed = { [K in keyof Rules]: z.output<Rules[K]['schema']> | undefined };

/**
 * Parses the environment. Returns every wrong setting at once, with what was found and the rule; values of secrets are
 * not repeated, since the message ends up in logs. An empty variable counts as unset.
 */
export function parseConfig(
  environment: Record<string, string | undefined>,
): { config: Config; problems: [] } | { config: null; problems: SettingProblem[] } {
  const problems: SettingProblem[] = [];
  const values: Record<string, unknown> = {};
  for (const [setting, rule] of Object.entries(rules)) {
    const found = environment[setting] || rule.fallback;
    if (found === undefined) continue;
    const parsed = rule.schema.safeParse(found);
    if (parsed.success) values[setting] = parsed.data;
    else
      problems.push({
        setting,
        found: SECRET_SETTINGS.has(setting) ? `(hidden, ${found.length} characters)` : found,
        expected: rule.expected,
      });
  }
  if (problems.length > 0) return { config: null, problems };
  const read = values as Parsed;
  const host = read.HOST ?? '127.0.0.1';
  const listensOn = read.PORT ?? 8080;
  return {
    config: {
      host,
      port: listensOn,
      dataDirectory: resolve(read.SUIVI_DATA ?? './data'),
      databaseUrl: read.DATABASE_URL,
      publicUrl: read.SUIVI_URL ?? `http://${host.includes(':') ? `[${host}]` : host}:${listensOn}`,
      secret: read.SUIVI_SECRET,
      smtpUrl: read.SMTP_URL,
      mailFrom: read.MAIL_FROM ?? 'Suivi <suivi@localhost>',
      addressHeader: read.ADDRESS_HEADER,
      logLevel: read.LOG_LEVEL ?? 'info',
      uploadLimit: (read.UPLOAD_LIMIT_MB ?? 25) * 1024 * 1024,
    },
    problems: [],
  };
}

/** Whether a host is this machine only; the sandbox, whose passwords are printed, listens on nothing else. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}
