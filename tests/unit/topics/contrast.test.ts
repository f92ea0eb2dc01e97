import { describe, expect, it } from 'vitest';
import { contrastRatio, isHexColor, relativeLuminance } from '../../../src/topics/contrast';

describe('contrastRatio', () => {
  // Known values: WCAG's own ends, and the greys that contrast tools name as the last to pass 4.5 and 3.
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#949494', '#ffffff', 3.03],
    ['#ff0000', '#ffffff', 4.0],
  ])('of %s and %s is %d, both ways', (one, other, ratio) => {
    expect(contrastRatio(one, other)).toBeCloseTo(ratio, 2);
    expect(contrastRatio(other, one)).toBe(contrastRatio(one, other));
  });
});

describe('relativeLuminance', () => {
  it('weighs green most', () => {
    expect(relativeLuminance('#00ff00')).toBeCloseTo(0.7152, 4);
    expect(relativeLuminance('#FF0000')).toBeCloseTo(0.2126, 4);
  });
});

describe('isHexColor', () => {
  it.each([
    ['#0072b2', true],
    ['#0072B2', true],
    ['#07b', false],
    ['0072b2', false],
    ['#0072b2ff', false],
    ['#gggggg', false],
  ])('%s: %s', (color, expected) => {
    expect(isHexColor(color)).toBe(expected);
  });
});
