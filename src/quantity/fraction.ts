/** Exact fractions, which calculations run on: nothing but a root is rounded before a result is printed. */
import { Decimal } from 'decimal.js';

const ROOT_DIGITS = 30;
/** Enough digits for the last of a root to be right. */
const Wide = Decimal.clone({ precision: 2 * ROOT_DIGITS });

export class Fraction {
  /** In lowest terms; the denominator is positive. */
  readonly numerator: bigint;
  readonly denominator: bigint;

  private constructor(numerator: bigint, denominator: bigint) {
    const sign = denominator < 0n ? -1n : 1n;
    const divisor = greatestCommonDivisor(numerator, denominator) * sign;
    this.numerator = numerator / divisor;
    this.denominator = denominator / divisor;
  }

  static of(value: Decimal | number): Fraction {
    const [whole = '', decimals = ''] = new Decimal(value).toFixed().split('.');
    return new Fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
  }

  static powerOfTen(exponent: number): Fraction {
    const power = 10n ** BigInt(Math.abs(exponent));
    return exponent < 0 ? new Fraction(1n, power) : new Fraction(power, 1n);
  }

  get isZero(): boolean {
    return this.numerator === 0n;
  }

  /** How many decimals write the fraction exactly, or undefined where none do (1/3). */
  get decimals(): number | undefined {
    const [twos, withoutTwos] = divideOut(this.denominator, 2n);
    const [fives, rest] = divideOut(withoutTwos, 5n);
    return rest === 1n ? Math.max(twos, fives) : undefined;
  }

  plus(other: Fraction): Fraction {
    return new Fraction(
      this.numerator * other.denominator + other.numerator * this.denominator,
      this.denominator * other.denominator,
    );
  }

  minus(other: Fraction): Fraction {
    return this.plus(new Fraction(-other.numerator, other.denominator));
  }

  times(other: Fraction): Fraction {
    return new Fraction(this.numerator * other.numerator, this.denominator * other.denominator);
  }

  /** `other` must not be zero. */
  dividedBy(other: Fraction): Fraction {
    if (other.isZero) throw new Error('division by zero was not checked for');
    return new Fraction(this.numerator * other.denominator, this.denominator * other.numerator);
  }

  /** With so many decimals, a half away from zero. */
  rounded(decimals: number): Fraction {
    return Fraction.of(new Decimal(this.toFixed(decimals)));
  }

  /** The positive root of a positive fraction. Roots are seldom fractions: this one is exact to 30 digits. */
  root(degree: number): Fraction {
    if (this.numerator <= 0n) throw new Error('a root of what is not positive was not checked for');
    const value = new Wide(this.numerator.toString()).dividedBy(this.denominator.toString());
    const root = degree === 2 ? value.sqrt() : value.pow(new Wide(1).dividedBy(degree));
    return Fraction.of(root.toSignificantDigits(ROOT_DIGITS));
  }

  /** Negative, zero or positive as this is less than, equal to or greater than `other`. */
  compare(other: Fraction): -1 | 0 | 1 {
    const difference = this.minus(other).numerator;
    return difference < 0n ? -1 : difference > 0n ? 1 : 0;
  }

  /**
   * Written with so many decimals. A half is rounded away from zero: a negative number is rounded
   * by its absolute value (GB/T 8170, 3.2).
   */
  toFixed(decimals: number): string {
    const magnitude = this.numerator < 0n ? -this.numerator : this.numerator;
    const scaled = 10n ** BigInt(decimals) * magnitude;
    const rounded = (2n * scaled + this.denominator) / (2n * this.denominator);
    const digits = rounded.toString().padStart(decimals + 1, '0');
    const whole = digits.slice(0, digits.length - decimals);
    const sign = this.numerator < 0n && rounded !== 0n ? '-' : '';
    return sign + whole + (decimals === 0 ? '' : `.${digits.slice(-decimals)}`);
  }
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  while (b !== 0n) [a, b] = [b, a % b];
  return a < 0n ? -a : a;
}

/** How many times `value` can be divided by `prime`, and what is left. */
function divideOut(value: bigint, prime: bigint): readonly [number, bigint] {
  let times = 0;
  for (; value % prime === 0n; value /= prime) times += 1;
  return [times, value];
}
