export const secondFactor = {
  title: 'Configurer un second facteur',
  why: 'Les comptes des autorités, du secrétariat et du contrôle n’ouvrent rien avec un mot de passe seul. Il vous faut une application d’authentification, sur votre téléphone ou un autre appareil.',
  passwordAgain: 'Votre mot de passe, une fois encore',
  passwordWrong: 'Ce n’est pas le mot de passe de ce compte.',
  begin: 'Continuer',
  scan: 'Confiez la clé à votre application',
  scanWhy:
    'Photographiez ce code avec l’application. Il est fabriqué sur cette page et ne va nulle part ailleurs.',
  qr: 'Code QR contenant la clé de votre application d’authentification',
  orType: 'Ou saisissez la clé :',
  copyKey: 'Copier la clé',
  recovery: 'Codes de secours',
  recoveryWhy:
    'Chacun ouvre une session si l’application est perdue. Ils s’affichent maintenant et plus jamais : imprimez-les, ou gardez-les avec vos mots de passe.',
  copyRecovery: 'Copier les codes de secours',
  copied: 'Copié',
  putAway: 'J’ai mis les codes de secours en lieu sûr',
  finish: 'Configurer',
  fresh: 'Un code récent',
  freshWhy: 'Admettre ou écarter quelqu’un exige un code de l’instant. Il vaut ensuite pendant cinq minutes.',
  none: 'Votre compte n’a pas de second facteur. Sans lui, vous ne pouvez pas administrer votre organisation.',
  has: 'Votre compte a un second facteur.',
  setUp: 'Configurer un second facteur',
  replace: 'Changer d’application d’authentification',
  replaceWhy:
    'L’ancienne et ses codes de secours prennent fin dès que la nouvelle a montré son premier code.',
}
