/** What the page of all assignments shows, one list at a time. */
export const overviewLists = ['unowned', 'claimed', 'contested', 'waiting', 'accepted'] as const;
export type OverviewList = (typeof overviewLists)[number];
