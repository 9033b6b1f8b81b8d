/** Ce qui peut clocher dans un fichier, l’une de ses lignes ou une cellule, sous les codes conservés avec chaque ligne. */
export const fileRows = {
  file: {
    file_empty: 'Le fichier est vide.',
    file_is_a_workbook:
      'Il s’agit d’un classeur. Dans votre tableur, enregistrez la feuille au format « CSV UTF-8 » et envoyez ce fichier.',
    file_is_packed: 'Ce fichier est compressé. Décompressez-le et envoyez ce qu’il contenait.',
    file_not_text: 'Ce n’est pas un fichier texte. Les lignes sont lues en CSV et en JSON Lines.',
    file_is_one_list:
      'Il s’agit d’une seule liste JSON. Écrivez-la en JSON Lines : un objet par ligne, sans crochets ni virgules autour.',
    file_without_header:
      'La première ligne contient une adresse là où devraient figurer les noms des colonnes. Placez au-dessus une ligne de noms.',
    file_too_many_columns: 'Il y a plus de 300 colonnes. Retirez celles qui ne disent rien de l’annonce.',
    file_header_unreadable:
      'La première ligne, celle des noms de colonnes, est illisible. Vérifiez ses guillemets.',
    quota_reached:
      'Vos programmes ont transmis autant de signalements qu’ils le peuvent en un jour. La suite reprend d’elle-même demain (UTC).',
    who_sent_it:
      'La personne qui a envoyé ce fichier ne peut plus signaler. Les lignes traitées jusqu’ici restent ce qu’elles sont.',
  },
  row: {
    row_too_long:
      'La ligne {{line}} dépasse 256 ko. Raccourcissez-la, ou cherchez une fin de ligne manquante.',
    quote_not_closed: 'Un guillemet de la ligne {{line}} n’est jamais refermé.',
    quote_in_the_way:
      'Un guillemet de la ligne {{line}} referme une cellule qui se poursuit. Doublez les guillemets à l’intérieur d’une cellule.',
    more_cells_than_columns:
      'La ligne {{line}} compte plus de cellules qu’il n’y a de colonnes : ses cellules sont décalées.',
    letters_not_readable:
      'La ligne {{line}} contient des caractères codés autrement que le reste du fichier.',
    row_not_json: 'La ligne {{line}} n’est pas du JSON.',
    row_not_an_object: 'La ligne {{line}} est du JSON, mais pas un objet.',
    row_too_deep: 'La ligne {{line}} emboîte des objets plus profondément qu’un signalement ne le fait.',
  },
  cell: {
    moment: '« {{given}} » n’est pas une date certaine. Écrivez-la ainsi : 2026-11-25 14:30.',
    yes_or_no: '« {{given}} » n’est ni oui ni non.',
    country: '« {{given}} » n’est pas un pays. Écrivez son code à deux lettres ou son nom.',
    one_of: '« {{given}} » n’est pas connu ici. Écrivez l’une de ces valeurs : {{choices}}.',
    code: '« {{given}} » n’est pas un indice. Écrivez des codes tels que P01, L01.',
    count: '« {{given}} » n’est pas un nombre.',
    code_of_list: '« {{given}} » n’est pas connu dans cette liste.',
    audience:
      '« {{given}} » ne désigne pas de destinataires. Écrivez my_country, all_governments, ou les pays.',
  },
}
