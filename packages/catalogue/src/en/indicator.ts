/** The checklist of indicators: weighed together, none decides alone. X codes speak against. */
export const indicator = {
  P01: {
    short: 'No known legitimate use',
    long: 'A substance on a list of those without known legitimate use, or a designer precursor, is offered at all.',
  },
  P02: {
    short: 'No licence for a scheduled precursor',
    long: 'A scheduled precursor is offered without a licence or registration reference.',
  },
  P03: {
    short: 'CAS number instead of a name',
    long: 'The offer gives a CAS number, or a fragment of one, where a name would stand.',
  },
  P04: {
    short: 'Systematic name to pass a filter',
    long: 'A systematic or structural name is used where everybody would use the common one.',
  },
  P05: {
    short: 'Name disguised',
    long: 'Misspelling, spacing, look-alike letters or digits for letters, on purpose.',
  },
  P06: {
    short: 'Several precursors of one drug',
    long: 'Several CAS numbers that lead to the same drug stand in one offer.',
  },
  P07: {
    short: 'Substitute proposed',
    long: 'The seller proposes an uncontrolled substitute when told that the product is banned.',
  },
  P08: {
    short: '“Research chemical” wording',
    long: '“Research chemical”, “not for human consumption”, “laboratory use”, in consumer quantities.',
  },
  P09: {
    short: 'Effects or street names',
    long: 'Potency, effects or street names are claimed, or that it replaces a drug.',
  },
  P10: {
    short: 'Category does not fit',
    long: 'Declared as something else: motor oil, dye, pet food, cosmetics.',
  },
  P11: {
    short: 'Purity without papers',
    long: 'A purity is stated without specification, certificate or data sheet, or with stolen pictures.',
  },
  P12: {
    short: 'The message is in the picture',
    long: 'Phone number, CAS number or name stand in a picture while the text says something else.',
  },
  P13: { short: 'Slang or emoji code', long: 'Words or pictures of the trade. Emoji alone prove nothing.' },
  P14: {
    short: 'Look-alike medicines',
    long: 'Tablets that imitate a medicine, or medicines offered without prescription.',
  },
  P15: {
    short: 'Price far from the market',
    long: 'Much lower or higher than the licit market, or bulk discount on opioids.',
  },
  P16: {
    short: 'Listed again after removal',
    long: 'The same item returns soon after removal, or near-copies stand under several accounts.',
  },
  L01: {
    short: 'Customs clearance promised',
    long: '“Double clearance”, “100 % pass customs”, or re-shipping after a seizure.',
  },
  L02: {
    short: 'Goods renamed',
    long: 'Offers to change the name of the goods, or to contract through a third company.',
  },
  L03: { short: 'Stealth packaging', long: 'Discreet, vacuum or concealed packaging, samples by letter.' },
  L04: {
    short: 'Post preferred over couriers',
    long: 'Post or EMS, or transit through other posts, rather than couriers that need advance data.',
  },
  L05: {
    short: 'Local warehouse',
    long: 'Stock in a warehouse of the destination, local drop, master cartons.',
  },
  L06: {
    short: 'Ships from elsewhere',
    long: 'Ships from another place than the seller’s, or ends in a free zone or at a forwarder.',
  },
  L07: {
    short: 'No licit use at the destination',
    long: 'The destination has no licit use for that chemical.',
  },
  L08: {
    short: 'Quantity does not fit',
    long: 'Gram samples of industrial solvents, or tonnes to a private person.',
  },
  L09: { short: 'Residential delivery', long: 'An industrial machine or chemical goes to a home.' },
  L10: { short: 'Dead drop', long: 'Delivery by dead drop or coordinates.' },
  M01: { short: 'Crypto-currency', long: 'Crypto only, crypto preferred, or wallets of a chemical firm.' },
  M02: {
    short: 'Money transfer or private account',
    long: 'Transfer service, gift cards or a private account for a company’s sale.',
  },
  M03: {
    short: 'Beneficiary is somebody else',
    long: 'Name or country of the beneficiary differs from the seller’s.',
  },
  M04: { short: 'Cash, no invoice', long: 'Cash for what is normally financed, or an invoice is refused.' },
  M05: {
    short: 'Broker or many small parts',
    long: 'Payment through a third-party broker, or in many small parts.',
  },
  V01: {
    short: 'No physical presence',
    long: 'A chemical or pharmaceutical firm at a home or shared address, signs of a shell.',
  },
  V02: {
    short: 'Phone or IP of another country',
    long: 'A country that the party claims no link with, as with a known chemical vendor.',
  },
  V03: {
    short: 'Many shops, one contact',
    long: 'Several storefronts with the same phone, messenger or pictures; little presence otherwise.',
  },
  V04: {
    short: 'Contact moved off the platform',
    long: 'Telegram, WeChat, Signal or another messenger instead of the platform.',
  },
  V05: {
    short: 'New account, many listings',
    long: 'A young account that lists fast, or uploads a catalogue of CAS numbers.',
  },
  V06: {
    short: 'Earlier conviction or laboratory',
    long: 'An open source links the party to a drug conviction or a clandestine laboratory.',
  },
  V07: { short: 'Reported before', long: 'Reported or removed before, or on a sanctions list.' },
  V08: { short: 'Badge used to reassure', long: 'A “verified supplier” badge on an illicit item.' },
  V09: {
    short: 'Buyer evades',
    long: 'Reluctant about the use, unfamiliar with the product, no business background.',
  },
  V10: {
    short: 'Request without a company',
    long: 'A request for a precursor or for custom synthesis, without a company behind it.',
  },
  E01: {
    short: 'Press without registration',
    long: 'A press or encapsulator is offered or bought without registration.',
  },
  E02: { short: 'High capacity, private buyer', long: 'A high-capacity machine goes to a private person.' },
  E03: { short: 'Dies that imitate medicines', long: 'Dies or moulds with the imprint of a medicine.' },
  E04: { short: 'Labels removed', long: 'A second-hand or modified reactor with its plates removed.' },
  E05: { short: 'Press and dies together', long: 'The same person buys a press and counterfeit dies.' },
  E06: { short: 'Machine mislabelled', long: '“Candy press”, “craft machine”.' },
  X01: { short: 'Licence or registration checked', long: 'A licence or registration was given and holds.' },
  X02: {
    short: 'Known reference-standard maker',
    long: 'A known maker of reference standards, or an accredited laboratory.',
  },
  X03: { short: 'Research quantity', long: 'A research or analytical quantity, with an institution.' },
  X04: { short: 'Harm reduction, news, education', long: 'The text informs, warns, teaches or treats.' },
  X05: { short: 'Probable scam', long: 'Payment up front, copied catalogue, nothing is ever delivered.' },
  X06: { short: 'Possible police decoy', long: 'It may be an operation of law enforcement.' },
  X07: { short: 'Another meaning', long: 'A namesake, or a word found by mistake.' },
}
