/** Two groups that may join, by their numbers, the lower first, and how likely that is. */
export interface Offer {
  mean: number;
  one: number;
  other: number;
}

const isBefore = (a: Offer, b: Offer): boolean =>
  a.mean !== b.mean ? a.mean > b.mean : a.one !== b.one ? a.one < b.one : a.other < b.other;

/** A binary heap: the likeliest first, of equals the one that stands first, so that nothing depends on the order of coming. */
export class OfferQueue {
  readonly #offers: Offer[] = [];

  push(offer: Offer): void {
    const offers = this.#offers;
    let at = offers.push(offer) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!isBefore(offer, offers[parent]!)) break;
      offers[at] = offers[parent]!;
      at = parent;
    }
    offers[at] = offer;
  }

  pop(): Offer | undefined {
    const offers = this.#offers;
    const first = offers[0];
    const last = offers.pop();
    if (!first || !last || offers.length === 0) return first;
    let at = 0;
    for (;;) {
      let child = 2 * at + 1;
      if (child >= offers.length) break;
      if (child + 1 < offers.length && isBefore(offers[child + 1]!, offers[child]!)) child += 1;
      if (!isBefore(offers[child]!, last)) break;
      offers[at] = offers[child]!;
      at = child;
    }
    offers[at] = last;
    return first;
  }
}
