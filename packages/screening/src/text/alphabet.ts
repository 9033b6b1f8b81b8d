/**
 * Characters that people read as a Latin letter. The left side is the letter; the right side what is drawn
 * like it in Cyrillic, Greek, Armenian, Cherokee, Lisu, phonetic and small-capital alphabets.
 * Read from the raw character, before any compatibility folding: a lunate sigma looks like c, and would be an
 * s afterwards. Mathematical, circled and full-width letters need no entry: Unicode itself unfolds them.
 */
export const lookalikes: Record<string, string> = {
  a: 'аαɑᴀΑАᎪꓮ',
  b: 'вьβʙΒВЬᏴꓐƄ',
  c: 'сϲᴄСϹᏟꓚⅽ¢ҫ',
  d: 'ԁԃᴅժԂᎠꓓɗ',
  e: 'еєεᴇҽΕЕЄᎬꓰ℮',
  f: 'ғꜰϝҒꓝſƒ',
  g: 'ɡɢցԍԌᏀꓖ',
  h: 'һнʜհΗНҺᎻꓧћ',
  i: 'іїιɪıΙІЇᎥɩ',
  j: 'јϳᴊյЈᎫꓙ',
  k: 'кκᴋΚКᏦꓗқ',
  l: 'ӏʟⅼΙӀᏞꓡլⵏ',
  m: 'мᴍΜМᎷꓟⅿ',
  n: 'пиηɴոΝПИꓠռ',
  o: 'оοσᴏօөΟОՕꓳ',
  p: 'рρᴘϱΡРᏢꓑ',
  q: 'ԛզգԚ',
  r: 'гяʀΓГЯᎡꓣ',
  s: 'ѕꜱЅՏᏚꓢ',
  t: 'тτᴛΤТᎢꓔ',
  u: 'υᴜսцՍꓴʋμ',
  v: 'ѵνᴠѴᏙꓦⅴ',
  w: 'ԝшωᴡաԜᎳꓪ',
  x: 'хχΧХꓫⅹ',
  y: 'уγʏүΥУҮᎩꓬ',
  z: 'ᴢΖᏃꓜʐ',
}

/**
 * Chinese characters written for one another because they sound alike: the radical that marks a chemical is left
 * out, or another one taken.
 */
export const homophones: Record<string, string> = {
  咪: '米',
  酯: '脂旨',
  酮: '同铜',
  啶: '定',
  哌: '派',
  吡: '比',
  嗪: '秦',
  唑: '坐',
  烯: '希',
  胺: '安氨铵',
  酰: '先',
  苯: '本笨',
  氯: '录绿',
  氟: '弗福',
  溴: '臭嗅',
  芬: '分纷',
  尼: '泥妮',
  仑: '伦',
  泮: '判',
  醚: '迷',
}

/** Digits and signs written for a letter. `i`, `l` and `1` are one class, as in print. */
export const leet: Record<string, string> = {
  a: '4@',
  b: '8',
  e: '3€з',
  g: '9',
  i: '1!l',
  o: '0',
  s: '5$',
  t: '7',
  z: '2',
}

/** Letters that Unicode does not decompose, and what they are written as where they are missing. */
export const spelledOut: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ħ: 'h',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ŋ: 'n',
  ς: 'σ',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  '№': '',
}
