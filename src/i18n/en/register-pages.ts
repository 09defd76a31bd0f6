export default {
  'shell.nav.browse': 'Browse',
  'browse.title': 'Browse the register',
  'browse.mechanisms': 'Mechanisms',
  'browse.mechanisms.what': 'The bodies that reviewed the country, and when each may come next',
  'browse.reviews': 'Reviews',
  'browse.reviews.what': 'Each examination with its documents, answers and pledges',
  'browse.themes': 'Themes',
  'browse.themes.what': 'What was asked by subject, and what you are entitled to',
  'browse.groups': 'Groups of persons',
  'browse.groups.what': 'What was asked for women, children, persons with disabilities and others',
  'browse.sdgs': 'Sustainable Development Goals',
  'browse.sdgs.what': 'What was asked by goal and target',
  'browse.states': 'Recommending States',
  'browse.states.what': 'What each State asked',
  'browse.regions': 'Regional groups',
  'browse.regions.what': 'What the States of each regional group asked',
  'browse.organisations': 'Organisations',
  'browse.organisations.what': 'Who takes part in the follow-up',
  'browse.timeline': 'Timeline',
  'browse.timeline.what': 'What happened when, and the register as it stood on a day',
  'browse.map': 'Map',
  'browse.map.what': 'The regions of the country',
  'figures.count': 'Recommendations',
  'figures.positions': 'How they were answered',
  'figures.reviews': 'In which review they were made',
  'figures.reviews.all': '{count, plural, one {All of # review} other {All # reviews}}, each with how many',
  'figures.thread': 'How far they have come',
  'figures.step': 'Step',
  'figures.part': '{name}: {count, number}',
  'figures.newest': 'The newest of them',
  'figures.byMechanism': 'Recommendations by mechanism',
  'figures.byTerm': 'Recommendations by term; one may bear several',
  'figures.byState': 'Recommendations by State; one that several States made counts for each',
  'figures.byRegion': 'Recommendations by regional group; one that several groups made counts for each',
  'mechanisms.title': 'Mechanisms',
  'mechanisms.lead': 'The bodies whose recommendations to {country} are on record.',
  'mechanisms.reviews': '{count, plural, one {# review} other {# reviews}}',
  'mechanisms.sentence':
    '{name} has made {total, plural, one {# recommendation} other {# recommendations}} to {country} in {reviews, plural, one {one review} other {# reviews}}.',
  'mechanisms.sentence.upr':
    'The Universal Periodic Review (UPR) has made {total, plural, one {# recommendation} other {# recommendations}} to {country} in {reviews, plural, one {one review} other {# reviews}}.',
  'mechanisms.upr.the': 'The UPR',
  'mechanisms.next.estimate': 'Estimate',
  'mechanisms.next':
    '{name} may come next around {year}: its newest review was on {last}, and {years, number, ::.0} years lay between its reviews on record{intervals, plural, one { (one interval only)} other { on average}}. No date has been set here.',
  'mechanisms.next.passed':
    '{name} was to come again around {year}, by the {years, number, ::.0} years between its reviews on record. No review after {last} is on record here: it may not have been imported yet.',
  'mechanisms.next.unknown':
    'When it comes next cannot be estimated: fewer than two dated reviews are on record.',
  'states.title': 'Recommending States',
  'states.lead': 'The States that made recommendations to {country}.',
  'states.regions': 'Regional groups',
  'states.regions.lead':
    'The regional groups of the United Nations. A State belongs to one of them or, rarely, to none.',
  'states.empty':
    'No recommendation names a State yet. They appear with a report of the Universal Periodic Review.',
  'states.sentence':
    '{name} {total, plural, =0 {has made no recommendation} one {has made # recommendation} other {has made # recommendations}} to {country}.',
  'states.nothing': 'Nothing is on record that was asked from here.',
  'states.region.sentence':
    '{states, plural, =0 {No State} one {One State} other {# States}} of this group took part in {total, plural, one {# recommendation} other {# recommendations}} to {country}.',
  'terms.lead':
    'Terms as documents give them, in their words. Spellings that differ only in capitals, accents or signs stand together.',
  'terms.empty':
    'No document on record gives such terms. They come with a matrix of recommendations or an export of the Universal Human Rights Index.',
  'terms.sentence':
    '{total, plural, one {# recommendation} other {# recommendations}} to {country} {total, plural, one {bears} other {bear}} this term.',
  'terms.spellings': 'Also issued as',
  'terms.sdg.goal': 'Goal {number}',
  'terms.sdg.target': 'Target {number}',
  'terms.sdg.indicator': 'Indicator {number}',
  'terms.targets': 'Targets of this goal',
  'terms.parts': 'Targets and indicators of this goal',
  'terms.indicators': 'Indicators of this target',
  'terms.indicators.what':
    'What each counts, in words of our own. Those that a document names lead to their pages.',
  'terms.entitlement': 'What you are entitled to',
  'terms.entitlement.empty':
    'Nobody has written yet which right this is about, which law protects it and where you can complain. The secretariat of the mechanism can write it, once it is signed in.',
  'terms.entitlement.by': 'Written by {name}, {date}.',
  'terms.entitlement.write': 'Write or change it: {language}',
  'terms.entitlement.form': 'What somebody reading this is entitled to ({language})',
  'terms.entitlement.form.lead':
    'Everybody reads it at once, with the name of your organisation. If you empty every field, it is no longer shown.',
  'terms.entitlement.named_right': 'The right',
  'terms.entitlement.named_right.hint': 'In one or two plain sentences.',
  'terms.entitlement.treaty_articles': 'Treaty articles',
  'terms.entitlement.treaty_articles.hint': 'Treaties that the country is party to, with their articles.',
  'terms.entitlement.national_law': 'National law',
  'terms.entitlement.national_law.hint': 'The constitution and the laws, with their articles.',
  'terms.entitlement.responsible': 'Who is responsible',
  'terms.entitlement.responsible.hint': 'Authorities by their names, never persons.',
  'terms.entitlement.complaint': 'Where you can complain',
  'terms.entitlement.complaint.hint': 'How to reach it, what it costs, and by when.',
  'terms.entitlement.save': 'Save and publish',
  'terms.entitlement.tooLong':
    'This text has {length, number} characters; {most, number} is the most. Shorten it.',
  'summaries.title': 'In plain language',
  'summaries.by': 'Written by {name}, {date}. These are not the words of the United Nations.',
  'summaries.write': 'Write it in plain language',
  'summaries.change': 'Change it',
  'summaries.form': '{number} in plain language',
  'summaries.form.lead':
    'Say what is asked in words that everybody understands, without adding or leaving out. Everybody reads it at once, with the name of your organisation; an emptied field is taken back.',
  'summaries.save': 'Save and publish',
  'summaries.cancel': 'Cancel',
  'summaries.tooLong': 'This text has {length, number} characters; {most, number} is the most. Shorten it.',
  'recommendations.mechanism': 'Mechanism',
  'recommendations.alike': 'Asked alike in other reviews',
  'recommendations.alike.how':
    'Found by the words that are shared, in one language only; a rarer word weighs more. It says that the words are alike, not that the same is asked.',
  'recommendations.alike.none':
    'No recommendation of another review shares enough rare words with this one, in the same language.',
  'recommendations.alike.earlier': 'Earlier',
  'recommendations.alike.later': 'Later or undated',
  'recommendations.alike.share': '{share, number, percent} of its weight shared',
  'recommendations.alike.words': 'Shared:',
  'recommendations.citation.long': 'United Nations, {symbol}, para. {number}, as kept by {site} at',
  'front.next': 'What comes next',
  'front.next.empty': 'Nothing on record says what comes next.',
  'front.next.promised':
    '{count, plural, one {# answer was promised and is not on record} other {# answers were promised and are not on record}}',
  'front.next.due':
    '{name} asks for information on {count, plural, one {# recommendation} other {# recommendations}}, such as',
  'front.next.mechanism': 'Its reviews',
  'front.differ': 'Where sources differ',
  'front.differ.answers':
    '{count, plural, =0 {No two documents give a recommendation different answers.} one {For # recommendation, documents give different answers.} other {For # recommendations, documents give different answers.}}',
  'front.differ.corrected':
    '{count, plural, =0 {Nothing was set right by a person.} one {# recommendation was set right by a person, or decided between sources.} other {# recommendations were set right by a person, or decided between sources.}}',
  'front.browse': 'Browse by mechanism, theme, State and more',
  'front.thread.stop': 'Most stop at “{step}”: {count, number} of {total, number}.',
  'timeline.title': 'Timeline',
  'timeline.lead':
    'By the dates of the documents and events themselves. When each was recorded here is in the history.',
  'timeline.empty': 'No dated review or document is on record yet.',
  'timeline.review': 'Review:',
  'timeline.due':
    'Information asked for on {count, plural, one {# recommendation} other {# recommendations}}',
  'timeline.asOf': 'The register as of',
  'timeline.asOf.show': 'Show',
  'map.title': 'Map',
  'map.empty':
    'Nobody has given the outlines of the regions yet. An administrator can, under Administration.',
  'map.sentence':
    '{regions, plural, one {# region} other {# regions}}; {found, plural, =0 {no local government of theirs is} one {one has its local government} other {# have their local government}} among the organisations.',
  'map.later':
    'A region is filled where a local government bears its name. What is done in each will be shown once actions are recorded.',
  'map.region': 'Region',
  'map.none': 'none on record',
  'map.upload': 'Outlines of the regions',
  'map.upload.lead':
    'A GeoJSON file gives the map its regions; it takes the place of the one before. Outlines are kept as finely as a page draws them.',
  'map.upload.file': 'GeoJSON file',
  'map.upload.hint':
    'A FeatureCollection of polygons in longitude and latitude, each with a property “name”; at most 5 MB and 500 regions.',
  'map.upload.button': 'Upload and publish',
  'map.saved': 'Saved: {count, plural, one {# region} other {# regions}}.',
  'map.missing': 'No file was chosen, or it is empty. Choose a GeoJSON file.',
  'map.tooLarge': 'The file is too large; {most, number} MB is the most. Simplify the outlines first.',
  'map.tooDeep':
    'The file nests deeper than {most, number} levels, which no map needs. Export the outlines again as plain GeoJSON.',
  'map.notGeoJson':
    'This is no GeoJSON FeatureCollection. Export the regions as GeoJSON (RFC 7946), not as TopoJSON, KML or a shapefile.',
  'map.tooMany': 'The file has {found, number} regions; {most, number} is the most. Use a coarser level.',
  'map.tooFine': 'The outlines have {found, number} points; {most, number} is the most. Simplify them first.',
  'map.feature':
    'Feature {number, number} is no polygon in longitude (−180 to 180) and latitude (−90 to 90). Export polygons in WGS 84 and leave points and lines out.',
  'map.unnamed': 'Feature {number, number} has no name. Give it one of these properties: {names}.',
  'country.administration.map': 'Map',
  'country.administration.map.what': 'The outlines of the regions',
  'history.kind.summary': '{count, plural, one {# plain-language text} other {# plain-language texts}}',
  'history.kind.entitlement':
    '{count, plural, one {# text on what one is entitled to} other {# texts on what one is entitled to}}',
  'history.kind.region_map': '{count, plural, one {map} other {# maps}}',
  'history.verb.summary.write': 'A recommendation was put in plain language',
  'history.verb.entitlement.write': 'What a theme entitles to was written',
  'history.verb.map.upload': 'The outlines of the regions were given',
} as const;
