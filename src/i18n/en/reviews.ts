export default {
  'reviews.title': 'Reviews',
  'reviews.intro':
    'Each time a United Nations mechanism examines {country}, it issues recommendations. These are the reviews on record.',
  'reviews.empty': 'No review has been published yet.',
  'reviews.held': 'Held',
  'reviews.session': 'Session',
  'reviews.symbol': 'Report',
  'reviews.count': '{count, plural, one {# recommendation} other {# recommendations}}',
  'reviews.answers': 'Answers',
  'reviews.documents': 'Documents',
  'reviews.pledges': 'Voluntary pledges and commitments',
  'reviews.all': 'Read its {count, plural, one {# recommendation} other {# recommendations}}',
  'reviews.history': 'Its history',
  'reviews.file': 'The original file ({name})',
  'reviews.kind.working-group-report': 'Report of the Working Group',
  'reviews.kind.working-group-draft': 'Draft report of the Working Group',
  'reviews.kind.addendum': 'Addendum',
  'reviews.kind.recommendation-matrix': 'Matrix of recommendations',
  'reviews.kind.uhri-export': 'Export of the Universal Human Rights Index',
  'reviews.kind.upr-info-export': 'Export of UPR Info',
  'reviews.kind.impact-export': 'Export of IMPACT OSS',
  'reviews.kind.other': 'Document',
  'reviews.unpublished': 'This review is not public: only the secretariat and administrators see it.',
  'reviews.withdraw.title': 'Withdraw from the public',
  'reviews.withdraw.body':
    'The review and its recommendations disappear from every public page, list and file at once. Nothing is deleted, the public history says that it was withdrawn, and you can publish it again.',
  'reviews.withdraw.button': 'Withdraw this review',
  'reviews.publish.title': 'Publish',
  'reviews.publish.body': 'The review and its recommendations appear on every public page at once.',
  'reviews.publish.button': 'Publish this review',
  'reviews.asked': 'What was asked',
  'front.sentence':
    '{country} has been asked for {asked, plural, one {# change} other {# changes}} in {reviews, plural, one {one review} other {# reviews}}. It has answered {answered, number}.',
  'front.sentence.empty': '{country} follows up what United Nations human rights mechanisms ask of it.',
  'front.empty':
    'Nothing has been published yet. Once the secretariat has imported a report of the Working Group, its recommendations stand here for everyone.',
  'front.examples': 'For example {examples}',
  'front.thread.title': 'How far they have come',
  'front.thread.unanswered':
    '{count, plural, =0 {Every recommendation has an answer.} one {# recommendation has no answer yet.} other {# recommendations have no answer yet.}}',
  'front.thread.see': 'See which',
  'front.thread.later':
    'Owners, actions, money and results are counted here as soon as somebody records them. Nothing is set by hand.',
  'front.changes.title': 'What changed',
  'front.changes.all': 'The whole history',
  'front.reviews.title': 'Reviews',
  'about.title': 'About this site',
  'about.what.title': 'What this is',
  'about.what.body':
    'Here {country} follows up the recommendations that United Nations human rights mechanisms make to it. Each recommendation has its own lasting page, in the words of the United Nations, with what the State answered and how far it has come.',
  'about.words.title': 'Whose words are whose',
  'about.words.body':
    'Words in serif type are those of the United Nations, exactly as issued, in the language of the document, and are never edited. What a reader misread and a person set right is shown beside them.',
  'about.ledger.title': 'How you can check us',
  'about.ledger.body':
    'Every change is one entry in a chain: each entry holds the hash of the one before it. The newest hash stands at the foot of every page, in the feed and in every file you download. Keep one, and nobody can later change what came before it without your noticing.',
  'about.protection.title': 'If you could be harmed for speaking',
  'about.protection.body':
    'This site has no way yet to take in the words of a source who must stay hidden. Do not send anything here that could put you or somebody else at risk.',
  'about.software.title': 'The software',
  'about.software.body':
    'Suivi is open source. Any country can run it, and anyone can read how each figure comes about.',
  'reviews.mechanism.SP': 'Special procedures',
  'reviews.mechanism.TB': 'Treaty body',
  'reviews.kind.concluding-observations': 'Concluding observations',
  'reviews.kind.visit-report': 'Report on a visit',
} as const;
