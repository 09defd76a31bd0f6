/** The ends of the last so many quarters before a day (`YYYY-MM-DD`), oldest first, and the day itself. */
export function pastQuarters(today: string, count: number): string[] {
  const [year = 0, month = 1] = today.split('-').map(Number);
  const quarter = Math.floor((month - 1) / 3);
  const ends = Array.from({ length: count }, (_, back) => {
    // day 0 of a month is the last of the one before
    const end = new Date(Date.UTC(year, (quarter - back) * 3, 0));
    return end.toISOString().slice(0, 10);
  });
  return [...ends.toReversed(), today];
}
