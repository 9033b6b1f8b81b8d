export const demo = {
  stories: 'Or watch one happen',
  storiesWhy:
    'Each is a pattern that has become public. It is played step by step, a few seconds apart, through the same doors as anybody’s work.',
  play: 'Play',
  playing: 'It plays now. Open the queue or the reports of:',
  busy: 'A story is playing already. Wait until it has ended.',
  story: {
    disguised_precursor: 'A designer precursor whose name is disguised to pass the filter',
    misdeclared_anhydride: 'Ten tonnes of acetic anhydride, to be declared as motor oil',
    press_to_a_home: 'A tablet press with counterfeit dies, on its way to a flat',
    letters_in_transit: 'Letters with bromazolam, stopped in transit by a post',
    kratom: 'Kratom by the sack: reported though it is controlled almost nowhere',
    substitute_offered: 'A seller names the ban and offers an unlisted substitute',
    never_delivers: 'A catalogue that takes crypto and never delivers',
    reference_standard: 'Ten milligrams of a reference standard, for a university',
    new_name: 'The same seller, back under a new name',
    tramadol_and_ketamine: 'High-dose tramadol and ketamine in bulk, without prescription',
  },
}
