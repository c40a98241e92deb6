const KANA = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";
const IROHA = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス";
const DIGITS = "〇一二三四五六七八九";

/** A number as a Word list writes it (ECMA-376 part 1, 17.18.59); digits for formats that no checksheet has. */
export function formatListNumber(number: number, format: string): string {
  switch (format) {
    case "none":
      return "";
    case "upperLetter":
      return letters(number);
    case "lowerLetter":
      return letters(number).toLowerCase();
    case "upperRoman":
      return roman(number);
    case "lowerRoman":
      return roman(number).toLowerCase();
    case "decimalZero":
      return String(number).padStart(2, "0");
    case "decimalFullWidth":
    case "decimalFullWidth2":
      return String(number).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
    case "decimalEnclosedCircle":
    case "decimalEnclosedCircleChinese":
      return number >= 1 && number <= 20 ? String.fromCodePoint(0x245f + number) : String(number);
    case "aiueo":
    case "aiueoFullWidth":
      return KANA[(number - 1) % KANA.length] ?? "";
    case "iroha":
    case "irohaFullWidth":
      return IROHA[(number - 1) % IROHA.length] ?? "";
    case "japaneseCounting":
    case "chineseCounting":
    case "ideographTraditional":
      return counted(number);
    case "ideographDigital":
    case "japaneseDigitalTenThousand":
      return String(number).replace(/\d/g, (digit) => DIGITS[Number(digit)] ?? digit);
    default:
      return String(number);
  }
}

/** A … Z, AA, BB: Word repeats the letter. */
function letters(number: number): string {
  const letter = String.fromCodePoint(0x41 + ((((number - 1) % 26) + 26) % 26));
  return letter.repeat(Math.min(Math.max(Math.ceil(number / 26), 1), 20));
}

const ROMAN: readonly [number, string][] = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

function roman(number: number): string {
  let left = Math.min(number, 4_000);
  let text = "";
  for (const [value, sign] of ROMAN) for (; left >= value; left -= value) text += sign;
  return text;
}

/** 十一, 二十: numbers past 99 as digits. */
function counted(number: number): string {
  if (number < 1 || number > 99) return String(number);
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens > 1 ? DIGITS[tens] : ""}${tens > 0 ? "十" : ""}${ones > 0 ? DIGITS[ones] : ""}`;
}
