export default {
  'data.title': 'Open data',
  'data.description': 'Everything public in the register of {country}, to take along, check and build on.',
  'data.package': 'Everything as one data package (zip)',
  'data.package.what':
    'Reviews, documents, recommendations and their parts, pledges, answers, terms, wordings, corrections and published entries of the country’s own register, who answers for what and who assessed what, the terms that people set, summaries in plain language and what themes entitle to, plans with their actions, money, people and material, indicators with their figures and partnerships, each as csv, json and xlsx with a description (datapackage.json); the original files; and the recommendations as the Universal Human Rights Index and IMPACT OSS write them. Another Suivi of the same country takes it in with bin/suivi import.',
  'data.package.without':
    'It does not carry the history (the ledger), amounts that are withheld and figures that would show single people, organisations and people, settings, the files of a country’s own register, or anything that is not public.',
  'data.licence':
    'You may use it under this licence; please name the source. The words of the United Nations stay the United Nations’.',
  'data.head': 'As of entry {seq, number} of the ledger, {hash}',
  'data.register': 'What you found, and nothing else',
  'data.register.what':
    'The register gives exactly what it shows at an address, with the same choices, order and day, up to 100,000 rows: put the ending behind the address. The address is the saved search; the Atom feed tells what is new in it.',
  'data.readme':
    '# {country}: recommendations of United Nations human rights mechanisms\n\nFrom {address}, as of entry {entry} of its ledger, whose hash is {hash}.\n\nLicence: {licence}. The words of the United Nations stay the United Nations’.\n\ncsv, json and xlsx hold the same tables; json is the one to compute with. datapackage.json describes them and gives the SHA-256 of each. files holds the original documents, each named by its SHA-256. uhri and impact-oss hold the recommendations as those systems write them, as near as their columns allow.\n\nNot in here: the ledger itself, organisations but for the names of those that answer, assess, plan, measure, agree, set a term or wrote a text, people, amounts that are withheld, figures that would show single people, settings, files of a country’s own register, and whatever is not public.\n\nAnother installation of Suivi for the same country takes this in with: bin/suivi import FILE.zip\n',
  'data.package.damaged':
    '{name} is no whole data package of Suivi: a part is missing or is not what the description says. Fetch it again.',
  'data.package.country':
    'The package is of {found}, and this installation is of {country}. Take it in where the country is the same.',
  'data.package.taken':
    'The register has {name} already. A package is taken in where none of its reviews is on record.',
} as const;
