export const signIn = {
  title: 'Connexion',
  email: 'Adresse électronique',
  password: 'Mot de passe',
  submit: 'Se connecter',
  wrong: 'L’adresse et le mot de passe ne correspondent pas.',
  wrongNext: 'Vérifiez les deux. Après plusieurs essais infructueux, le compte attend quelques minutes.',
  code: 'Code de votre application d’authentification',
  codeWhy:
    'Les comptes de votre organisation exigent un second facteur : six chiffres, renouvelés toutes les 30 secondes.',
  codeSubmit: 'Confirmer',
  codeWrong: 'Ce code n’est pas le bon, ou ne l’est plus.',
  codeWrongNext:
    'Attendez le code suivant et saisissez-le. S’il n’est jamais accepté, vérifiez l’horloge de votre appareil.',
  useRecovery: 'Je n’ai pas mon application d’authentification',
  useCode: 'J’ai mon application d’authentification',
  recovery: 'Code de secours',
  recoveryWhy: 'L’un des codes affichés lors de la configuration du second facteur. Chacun sert une fois.',
  recoveryWrong: 'Ce code de secours n’est pas le bon, ou a déjà servi.',
  recoveryWrongNext:
    'Essayez-en un autre. S’il n’en reste pas, adressez-vous à l’administrateur de votre organisation.',
  again: 'Votre session a pris fin',
  againWhy: 'Ce que vous avez saisi est toujours là. Connectez-vous pour reprendre où vous en étiez.',
  otherPerson: 'Ce compte n’est pas celui d’avant. La page s’ouvre à neuf pour lui.',
  demo: {
    title: 'Qui souhaitez-vous être ?',
    why: 'Ceci est un monde de démonstration. Organisations, personnes et affaires sont inventées ; rien ne quitte cette machine.',
    badge: 'Démo',
    opens:
      'Chaque personne s’ouvre à sa propre adresse : deux fenêtres d’un même navigateur peuvent être deux personnes.',
    enter: 'Continuer en tant que {{name}}',
    elsewhere: 'Choisir une autre personne',
    company: 'Les entreprises signalent',
    authority: 'Les autorités traitent les incidents',
    oversight: 'Le contrôle lit tout ce qui s’est passé',
    secretariat: 'Le secrétariat admet et coordonne',
  },
}
