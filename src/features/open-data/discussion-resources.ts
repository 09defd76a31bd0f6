import type { Resource } from './resource.ts';

/** Discussions that everybody reads, with the bodies that speak in them; of a withdrawn message nothing is told here. */
export const discussionResources: readonly Resource[] = [
  {
    name: 'discussions',
    table: 'discussion',
    isOnlyGiven: true,
    fields: {
      id: 'string',
      // one of the two
      recommendation: 'string',
      action: 'string',
      organisation: 'string',
      organisation_names: 'any',
      title: 'string',
      language: 'string',
      recorded_at: 'datetime',
    },
  },
  {
    name: 'discussion-messages',
    table: 'discussion_message',
    isOnlyGiven: true,
    fields: {
      id: 'string',
      discussion: 'string',
      ordinal: 'integer',
      organisation: 'string',
      organisation_names: 'any',
      text: 'string',
      language: 'string',
      recorded_at: 'datetime',
    },
  },
  {
    name: 'discussion-conclusions',
    table: 'discussion_conclusion',
    isOnlyGiven: true,
    fields: {
      id: 'string',
      discussion: 'string',
      ordinal: 'integer',
      // who does it
      organisation: 'string',
      organisation_names: 'any',
      text: 'string',
      language: 'string',
      due: 'date',
      done_on: 'date',
      recorded_at: 'datetime',
    },
  },
];
