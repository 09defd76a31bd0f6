/** What a recommendation is weighed by. */
export type Criterion = 'severity' | 'urgency' | 'feasibility' | 'cost';
export type Level = 'low' | 'medium' | 'high';

/** How a recommendation is weighed by one criterion, with the reason. */
export type PriorityTable = {
  country: string;
  id: string;
  recommendation: string;
  criterion: Criterion;
  /** Null where it was taken back. */
  level: Level | null;
  reason: string;
  /** Who weighed it; null for the operator. */
  organisation: string | null;
  /** Whether somebody decided to show it; `public` also needs the recommendation to be. */
  published: boolean;
  public: boolean;
  recorded_at: Date;
};
