/** `Right to health` and `RIGHT TO HEALTH.` as `right-to-health`, in any script. */
export function slugOf(label: string): string {
  const plain = label
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).join('-') || 'unnamed';
}
