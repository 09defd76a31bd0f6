import { z } from 'zod';
import type { OrganisationKind } from '../../access/roles.ts';
import type { Row, Translated } from '../../database/tables.ts';
import type {
  ObstacleDecision,
  ObstacleKind,
  Sensitivity,
  UpdateState,
} from '../../database/update-tables.ts';
import { versionOf } from '../../ledger/version.ts';
import { asText, line } from '../../web/lines.ts';

/** How many of each a form has fields for. */
export const OBSTACLES = 6;
export const NEW_LINKS = 3;
export const NEW_FILES = 3;

export const LONGEST = { text: 6_000, obstacle: 1_000, reason: 2_000, proves: 300, address: 2_000 } as const;

export const updateStates = [
  'draft',
  'submitted',
  'returned',
  'approved',
  'signed',
  'published',
] as const satisfies readonly UpdateState[];

export const obstacleKinds = [
  'money',
  'staff',
  'law',
  'coordination',
  'data',
  'access',
  'opposition',
  'other',
] as const satisfies readonly ObstacleKind[];

export const decisions = [
  'action',
  'date',
  'money',
  'owner',
  'accept',
] as const satisfies readonly ObstacleDecision[];

/** From what everybody reads to what stays with the body itself and the secretariat. */
export const sensitivities = ['public', 'mechanism', 'own'] as const satisfies readonly Sensitivity[];

export const recordedHows = ['letter', 'telephone', 'meeting'] as const;

/** The lists of the page of all updates. */
export const updateLists = ['drafts', 'submitted', 'approved', 'obstacles', 'published'] as const;
export type UpdateList = (typeof updateLists)[number];

/** Whose assessments can come from an update: the government's and those of local governments, as they answer for it. */
const assessing: readonly string[] = [
  'secretariat',
  'ministry',
  'agency',
  'local-government',
] satisfies OrganisationKind[];

export function mayAssess(kind: string): boolean {
  return assessing.includes(kind);
}

export function updateHref(id: string): string {
  return `/updates/${id}`;
}

export function decideHref(update: string, obstacle: string): string {
  return `${updateHref(update)}/obstacles/${obstacle}/decide`;
}

/** What a form of an update is asked for: of an action by its plan and number, or of a duty by its id. */
export type SubjectAsked = { plan: string; number: number } | { assignment: string };

export function newUpdateHref(of: SubjectAsked): string {
  const query = new URLSearchParams(
    'plan' in of ? { action: `${of.plan}/${of.number}` } : { assignment: of.assignment },
  );
  return `/updates/new?${query.toString()}`;
}

export type ObstacleInput = { id: string; kind: string; text: string };
/** An address, or what is to stay or go of evidence that is there. */
export type EvidenceInput = {
  id: string;
  address: string;
  proves: string;
  sensitivity: string;
  isRemoved: boolean;
};
export type NewFile = { name: string; bytes: Uint8Array };
/** A file as it was chosen in a form, in the order of its fields. */
export type FileInput = { file: NewFile | null; proves: string; sensitivity: string };

export type UpdateInput = {
  /** A slug. */
  organisation: string;
  startsOn: string;
  endsOn: string;
  done: string;
  changed: string;
  language: string;
  status: string;
  isAssessment: boolean;
  obstacles: ObstacleInput[];
  evidence: EvidenceInput[];
  files: FileInput[];
  recordedHow: string;
  recordedOn: string;
  /** The letter, or the note of a call or meeting. */
  record: NewFile | null;
  /** Of what the form was drawn from; empty for a new one. */
  version: string;
};

/** What was typed into the fields of an update; its files come beside it (`read-form.ts`). */
export const updateForm = z
  .record(z.string(), z.unknown())
  .transform((typed): Omit<UpdateInput, 'files' | 'record'> => {
    const field = (name: string) => line.parse(typed[name]);
    const text = (name: string) => z.string().catch('').transform(asText).parse(typed[name]);
    const evidence = (at: number): EvidenceInput => ({
      id: field(`evidence-id-${at}`),
      address: field(`address-${at}`),
      proves: field(`proves-${at}`),
      sensitivity: field(`sensitivity-${at}`),
      isRemoved: field(`remove-${at}`) !== '',
    });
    const places = Object.keys(typed).flatMap((name) => /^proves-(\d{1,2})$/.exec(name)?.[1] ?? []);
    return {
      organisation: field('organisation'),
      startsOn: field('starts-on'),
      endsOn: field('ends-on'),
      done: text('done'),
      changed: text('changed'),
      language: field('language'),
      status: field('status'),
      isAssessment: field('assessment') !== '',
      obstacles: Array.from({ length: OBSTACLES }, (_, at) => ({
        id: field(`obstacle-id-${at}`),
        kind: field(`obstacle-kind-${at}`),
        text: text(`obstacle-${at}`),
      })),
      evidence: places.map(Number).map(evidence),
      recordedHow: field('recorded-how'),
      recordedOn: field('recorded-on'),
      version: field('version'),
    };
  });

export const questionsForm = z.object({ questions: z.string().catch('').transform(asText), version: line });

export const decisionForm = z.object({
  decision: line,
  reason: z.string().catch('').transform(asText),
  language: line,
  version: line,
});
export type DecisionInput = z.output<typeof decisionForm>;

export const versionForm = z.object({ version: line });

/** What an update speaks of, as far as whoever looks may see it. */
export type Subject =
  | {
      kind: 'action';
      id: string;
      plan: string;
      number: number;
      title: string;
      language: string;
      isRemoved: boolean;
      isPublic: boolean;
    }
  | {
      kind: 'assignment';
      id: string;
      address: string;
      number: string;
      text: string;
      language: string;
      isEnded: boolean;
      isPublic: boolean;
    };

export type Obstacle = Row<'update_obstacle'> & { decided_by_names: Translated | null };
export type Evidence = Row<'update_evidence'>;

/** An update with what belongs to it, as somebody changes it. */
export type StandingUpdate = Row<'progress_update'> & {
  obstacles: readonly Row<'update_obstacle'>[];
  evidence: readonly Evidence[];
};

/** For telling whether somebody else has saved or moved an update since a form was drawn. */
export function updateVersion(standing: StandingUpdate): string {
  const { obstacles, evidence, recorded_at: _, published_at: _published, ...update } = standing;
  return versionOf([
    update,
    obstacles.map(({ id, kind, text }) => [id, kind, text]),
    evidence.map(({ id, proves, sensitivity }) => [id, proves, sensitivity]),
  ]);
}

export function decisionVersion({
  decision,
  decision_reason,
  decided_on,
}: Pick<Row<'update_obstacle'>, 'decision' | 'decision_reason' | 'decided_on'>): string {
  return versionOf([decision, decision_reason, decided_on]);
}
