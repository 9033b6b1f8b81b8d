/** A quantity, purity or price as drugs are sold: grams, tablets, blotters, a percentage called pure. */
const quantity =
  /(?<![\p{L}\p{N}])\d+(?:[.,]\d+)?\s?(?:x\s?\d+\s?)?(?:mg|ug|µg|mcg|g|gm|gms|gr|grs|gram|grams|gramm|grammes?|gramos?|grammi|gram[ay]?|kg|kilo|kilos|oz|ounces?|lb|lbs|pills?|tabs?|tablets?|caps?|capsules?|hits?|pellets?|blotters?|ml|l|lit(?:er|re)s?|г|гр|кг|мл|л|克|公斤|毫升|升)(?![\p{L}\p{N}])|\d+\s?(?:克|公斤|千克|毫升|片|粒)/iu

export const hasQuantity = (text: string): boolean => quantity.test(text)
