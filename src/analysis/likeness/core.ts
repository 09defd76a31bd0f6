import { lineOf, whole } from './plain.ts';

/** Words after which a text says how, why, among what or in line with what, no longer what. */
const ASIDE = new RegExp(
  whole(
    `in order to|so (?:as|that) to|so that|with (?:a|the) view (?:to|of)|with the (?:aim|objective|purpose|goal) of|including|inter alia|in (?:full )?(?:accordance|conformity|compliance|line|keeping|cooperation|collaboration|consultation|partnership|coordination) with|in (?:its|the) (?:framework|context|light) of|within the (?:framework|context) of|pursuant to|as (?:provided|stipulated|recommended|required|requested|part|enshrined|set|a means|a matter|a first|well as)|through|by (?=\\w+ing )|particularly|in particular|especially|such as|taking into (?:account|consideration)|bearing in mind|despite|with (?:the )?(?:support|assistance|help|participation) of|according to|where|whose|who|which|afin (?:de|d|que)|en vue (?:de|d)|conformement|y compris|notamment|dans le cadre|en particulier|grace a|a fin de|con (?:miras|el fin|el objetivo)|de conformidad|incluid[oa]s?|en particular|mediante|en el marco|a traves|بما في ذلك|وفقا|من اجل|بهدف|لا سيما|في اطار|من خلال`,
  ).source,
);
/** What is asked takes at least so many words. */
const LEAST = 4;

/** How many of a text's first words say what is asked; all where nothing is said aside. */
export function coreLength(words: readonly string[]): number {
  for (let from = LEAST; from < words.length; from++) {
    const rest = words.slice(from, from + WINDOW);
    const at = lineOf(rest).search(ASIDE);
    if (at === -1) continue;
    if (at === 0) return from;
  }
  return words.length;
}

const WINDOW = 6;
