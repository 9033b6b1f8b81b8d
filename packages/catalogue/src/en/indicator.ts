import { sentences } from '@tocsin/screening/sentences'

/** The checklist of indicators: weighed together, none decides alone. X codes speak against. What screening finds too has screening’s words. */
export const indicator = {
  P01: {
    short: sentences.indicator_P01.en,
    long: 'A substance on a list of those without known legitimate use, or a designer precursor, is offered at all.',
  },
  P02: {
    short: sentences.indicator_P02.en,
    long: 'A scheduled precursor is offered without a licence or registration reference.',
  },
  P03: {
    short: sentences.indicator_P03.en,
    long: 'The offer gives a CAS number, or a fragment of one, where a name would stand.',
  },
  P04: {
    short: 'Systematic name to pass a filter',
    long: 'A systematic or structural name is used where everybody would use the common one.',
  },
  P05: {
    short: sentences.indicator_P05.en,
    long: 'Misspelling, spacing, look-alike letters or digits for letters, on purpose.',
  },
  P06: {
    short: sentences.indicator_P06.en,
    long: 'Several CAS numbers that lead to the same drug stand in one offer.',
  },
  P07: {
    short: sentences.indicator_P07.en,
    long: 'The seller proposes an uncontrolled substitute when told that the product is banned.',
  },
  P08: {
    short: sentences.indicator_P08.en,
    long: '“Research chemical”, “not for human consumption”, “laboratory use”, in consumer quantities.',
  },
  P09: {
    short: sentences.indicator_P09.en,
    long: 'Potency, effects or street names are claimed, or that it replaces a drug.',
  },
  P10: {
    short: sentences.indicator_P10.en,
    long: 'Declared as something else: motor oil, dye, pet food, cosmetics.',
  },
  P11: {
    short: sentences.indicator_P11.en,
    long: 'A purity is stated without specification, certificate or data sheet, or with stolen pictures.',
  },
  P12: {
    short: 'The message is in the picture',
    long: 'Phone number, CAS number or name stand in a picture while the text says something else.',
  },
  P13: {
    short: sentences.indicator_P13.en,
    long: 'Words or pictures of the trade. Emoji alone prove nothing.',
  },
  P14: {
    short: sentences.indicator_P14.en,
    long: 'Tablets that imitate a medicine, or medicines offered without prescription.',
  },
  P15: {
    short: sentences.indicator_P15.en,
    long: 'Much lower or higher than the licit market, or bulk discount on opioids.',
  },
  P16: {
    short: 'Listed again after removal',
    long: 'The same item returns soon after removal, or near-copies stand under several accounts.',
  },
  L01: {
    short: sentences.indicator_L01.en,
    long: '“Double clearance”, “100 % pass customs”, or re-shipping after a seizure.',
  },
  L02: {
    short: sentences.indicator_L02.en,
    long: 'Offers to change the name of the goods, or to contract through a third company.',
  },
  L03: {
    short: sentences.indicator_L03.en,
    long: 'Discreet, vacuum or concealed packaging, samples by letter.',
  },
  L04: {
    short: sentences.indicator_L04.en,
    long: 'Post or EMS, or transit through other posts, rather than couriers that need advance data.',
  },
  L05: {
    short: sentences.indicator_L05.en,
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
  L10: { short: sentences.indicator_L10.en, long: 'Delivery by dead drop or coordinates.' },
  M01: {
    short: sentences.indicator_M01.en,
    long: 'Crypto only, crypto preferred, or wallets of a chemical firm.',
  },
  M02: {
    short: sentences.indicator_M02.en,
    long: 'Transfer service, gift cards or a private account for a company’s sale.',
  },
  M03: {
    short: 'Beneficiary is somebody else',
    long: 'Name or country of the beneficiary differs from the seller’s.',
  },
  M04: {
    short: sentences.indicator_M04.en,
    long: 'Cash for what is normally financed, or an invoice is refused.',
  },
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
    short: sentences.indicator_V04.en,
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
    short: sentences.indicator_V09.en,
    long: 'Reluctant about the use, unfamiliar with the product, no business background.',
  },
  V10: {
    short: sentences.indicator_V10.en,
    long: 'A request for a precursor or for custom synthesis, without a company behind it.',
  },
  E01: {
    short: 'Press without registration',
    long: 'A press or encapsulator is offered or bought without registration.',
  },
  E02: { short: 'High capacity, private buyer', long: 'A high-capacity machine goes to a private person.' },
  E03: { short: sentences.indicator_E03.en, long: 'Dies or moulds with the imprint of a medicine.' },
  E04: {
    short: sentences.indicator_E04.en,
    long: 'A second-hand or modified reactor with its plates removed.',
  },
  E05: { short: 'Press and dies together', long: 'The same person buys a press and counterfeit dies.' },
  E06: { short: 'Machine mislabelled', long: '“Candy press”, “craft machine”.' },
  X01: { short: sentences.indicator_X01.en, long: 'A licence or registration was given and holds.' },
  X02: {
    short: sentences.indicator_X02.en,
    long: 'A known maker of reference standards, or an accredited laboratory.',
  },
  X03: { short: sentences.indicator_X03.en, long: 'A research or analytical quantity, with an institution.' },
  X04: { short: sentences.indicator_X04.en, long: 'The text informs, warns, teaches or treats.' },
  X05: {
    short: sentences.indicator_X05.en,
    long: 'Payment up front, copied catalogue, nothing is ever delivered.',
  },
  X06: { short: 'Possible police decoy', long: 'It may be an operation of law enforcement.' },
  W01: {
    short: sentences.indicator_W01.en,
    long: 'Learnt from written listings: these words stood in covert offers more often than in honest texts.',
  },
  W02: {
    short: sentences.indicator_W02.en,
    long: 'Learnt from written listings: these words stood in honest texts more often than in covert offers.',
  },
  W03: {
    short: sentences.indicator_W03.en,
    long: 'Learnt from written listings: what is named, with what sort of word, in which place and beside which words, or that nothing is.',
  },
  W04: {
    short: sentences.indicator_W04.en,
    long: 'Learnt from written listings: what the words that are not shown one by one weigh together, for and against.',
  },
  X07: { short: sentences.indicator_X07.en, long: 'A namesake, or a word found by mistake.' },
}
