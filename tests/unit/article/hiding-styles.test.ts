import { describe, expect, it } from 'vitest';
import { hiddenSelectors } from '../../../shared/article/hiding-styles.ts';

describe('hiddenSelectors', () => {
  it('finds the classes and ids that are hidden in every medium', () => {
    const css = '/* x */ .a, p.b{color:red;display: none} #c{visibility:hidden} .d{display:block}';
    expect(hiddenSelectors(css)).toEqual(['.a', '.b', '#c']);
  });

  it('leaves media rules and selectors it does not understand alone', () => {
    expect(hiddenSelectors('@media print{.a{display:none}} .b .c{display:none} .d:hover{display:none}')).toEqual([]);
    expect(hiddenSelectors('.a{display:none')).toEqual([]);
    expect(hiddenSelectors('}}}.a{display:none}')).toEqual(['.a']);
  });
});
