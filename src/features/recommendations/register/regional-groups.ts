/**
 * The regional groups of Member States as the Department for General Assembly and Conference Management lists them for
 * elections (https://www.un.org/dgacm/en/content/regional-groups; special cases at https://ask.un.org/faq/14521).
 * Türkiye takes part in two groups and stands, as for elections, in the Western European and others Group; the United
 * States, which belongs to none, is counted there for elections too. Kiribati, which long belonged to none, stands with
 * its region. Observers (the Holy See, the State of Palestine) are in no group.
 */
const members = {
  african:
    'DZA AGO BEN BWA BFA BDI CPV CMR CAF TCD COM COG CIV COD DJI EGY GNQ ERI SWZ ETH GAB GMB GHA GIN GNB KEN LSO LBR ' +
    'LBY MDG MWI MLI MRT MUS MAR MOZ NAM NER NGA RWA STP SEN SYC SLE SOM ZAF SSD SDN TGO TUN UGA TZA ZMB ZWE',
  'asia-pacific':
    'AFG BHR BGD BTN BRN KHM CHN CYP PRK FJI IND IDN IRN IRQ JPN JOR KAZ KIR KWT KGZ LAO LBN MYS MDV MHL FSM MNG MMR ' +
    'NRU NPL OMN PAK PLW PNG PHL QAT KOR WSM SAU SGP SLB LKA SYR TJK THA TLS TON TKM TUV ARE UZB VUT VNM YEM',
  'eastern-european':
    'ALB ARM AZE BLR BIH BGR HRV CZE EST GEO HUN LVA LTU MNE MKD POL MDA ROU RUS SRB SVK SVN UKR',
  'latin-american-caribbean':
    'ATG ARG BHS BRB BLZ BOL BRA CHL COL CRI CUB DMA DOM ECU SLV GRD GTM GUY HTI HND JAM MEX NIC PAN PRY PER KNA LCA ' +
    'VCT SUR TTO URY VEN',
  'western-european-others':
    'AND AUS AUT BEL CAN DNK FIN FRA DEU GRC ISL IRL ISR ITA LIE LUX MLT MCO NLD NZL NOR PRT SMR ESP SWE CHE TUR GBR USA',
} as const;

export type RegionalGroup = keyof typeof members;

export const regionalGroups = Object.keys(members) as [RegionalGroup, ...RegionalGroup[]];

const groupOf = new Map<string, RegionalGroup>(
  regionalGroups.flatMap((group) => members[group].split(' ').map((state) => [state, group] as const)),
);

/** The group of a State by ISO 3166-1 alpha-3; undefined for observers and for States of a sandbox. */
export function regionalGroupOf(state: string): RegionalGroup | undefined {
  return groupOf.get(state);
}

/** Every State of every group, once. */
export function groupedStates(): { state: string; group: RegionalGroup }[] {
  return [...groupOf].map(([state, group]) => ({ state, group }));
}
