/** Blanks that a line can hold; line ends are not among them. */
export function isBlank(unit: number): boolean {
  return (
    unit === 0x20 ||
    unit === 0x09 ||
    unit === 0x0b ||
    unit === 0x0c ||
    unit === 0xa0 ||
    unit === 0x3000 ||
    (unit >= 0x2000 && unit <= 0x200b) ||
    unit === 0x202f ||
    unit === 0x2060 ||
    unit === 0xfeff
  );
}

export function isLineEnd(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d || unit === 0x2028 || unit === 0x2029;
}

/** Unified ideographs of the basic plane, and either half of those beyond it. */
export function isHan(unit: number): boolean {
  return (
    (unit >= 0x4e00 && unit <= 0x9fff) ||
    (unit >= 0x3400 && unit <= 0x4dbf) ||
    unit === 0x3007 ||
    (unit >= 0xd840 && unit <= 0xd87f) ||
    (unit >= 0xf900 && unit <= 0xfaff)
  );
}

export function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** Marks of Chinese text: `、。《》“”‘’—…` and what is folded to `,:;!?()`. */
export function isCjkMark(unit: number): boolean {
  return (
    (unit >= 0x3001 && unit <= 0x3011) ||
    (unit >= 0x2014 && unit <= 0x201d) ||
    unit === 0x2026 ||
    unit === 0xb7
  );
}

/** Full-width ASCII to ASCII, wide blanks to a space; every other unit as it is. */
export function foldWidth(unit: number): number {
  if (unit >= 0xff01 && unit <= 0xff5e) return unit - 0xfee0;
  return isBlank(unit) ? 0x20 : unit;
}
