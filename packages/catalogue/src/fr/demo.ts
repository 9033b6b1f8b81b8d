export const demo = {
  stories: 'Ou voyez-en une se dérouler',
  storiesWhy:
    'Chacune reprend un schéma rendu public. Elle se joue pas à pas, à quelques secondes d’intervalle, par les mêmes portes que le travail de chacun.',
  play: 'Jouer',
  playing: 'Elle se joue maintenant. Ouvrez la file ou les signalements de :',
  busy: 'Une histoire se joue déjà. Attendez qu’elle soit finie.',
  story: {
    disguised_precursor: 'Un précurseur sur mesure dont le nom est déguisé pour passer le filtre',
    misdeclared_anhydride: 'Dix tonnes d’anhydride acétique à déclarer comme huile moteur',
    press_to_a_home: 'Une machine à comprimer et des poinçons contrefaits, en route vers un appartement',
    letters_in_transit: 'Des lettres de bromazolam, arrêtées en transit par une poste',
    kratom: 'Du kratom au sac : signalé, bien que presque nulle part sous contrôle',
    substitute_offered: 'Un vendeur cite l’interdiction et propose un substitut non inscrit',
    never_delivers: 'Un catalogue qui encaisse en cryptomonnaie et ne livre jamais',
    reference_standard: 'Dix milligrammes d’un étalon de référence, pour une université',
    new_name: 'Le même vendeur, revenu sous un autre nom',
    tramadol_and_ketamine: 'Du tramadol fortement dosé et de la kétamine en gros, sans ordonnance',
  },
}
