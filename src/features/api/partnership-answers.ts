import { z } from 'zod';
import {
  actionInShort,
  day,
  instant,
  language,
  list,
  organisationInShort,
  register,
  url,
} from './answer-parts.ts';

/** What the API answers of agreements on actions. */
const partnershipFields = {
  slug: z.string().meta({ description: 'The end of its lasting address.' }),
  title: z.string(),
  purpose: z.string(),
  language,
  state: z
    .enum(['proposed', 'force', 'ended'])
    .meta({ description: 'In `force` while two parties or more have agreed and not left.' }),
  proposer: organisationInShort,
  agreedOn: day,
  reviewOn: day,
  endedAt: instant.nullable(),
  endReason: z.string().nullable(),
  parties: z.array(
    z.object({
      organisation: organisationInShort,
      brings: z.string(),
      agreedAt: instant.nullable().meta({ description: 'Null while it has not agreed in its own name.' }),
      leftAt: instant.nullable(),
      leftReason: z.string().nullable(),
    }),
  ),
  url,
};
export const partnershipListed = z
  .object(partnershipFields)
  .meta({ id: 'PartnershipListed', description: 'An agreement as lists show it.' });

export const partnership = z
  .object({ ...partnershipFields, actions: z.array(actionInShort), register })
  .meta({ id: 'Partnership', description: 'A dated agreement between organisations on actions.' });

export const partnerships = list(
  partnershipListed,
  'Partnerships',
  'Agreements, those to be reviewed first on top, ended ones last.',
);
