import { describe, expect, it } from 'vitest';
import { wordingFault } from '../../../../shared/adapters/bedrock/wording-fault.ts';

const proof = {
  arabic: 'ارتفعت أسعار القمح في الميناء بنسبة 5 في المئة',
  translation: 'Wheat prices at the port rose by 5 percent, traders said.',
  names: [],
};

describe('wordingFault', () => {
  it.each([
    'Wheat prices at the port rose 5 percent.',
    'Prices of wheat rose by 5 percent at the port.',
    'Traders said wheat prices at the port increased by 5 percent.',
  ])('lets %j stand', (wording) => {
    expect(wordingFault(wording, proof)).toBeNull();
  });

  it.each([
    ['Wheat prices at the port fell by 5 percent.', /opposite/],
    ['Barley exports from the capital doubled overnight.', /Too few/],
    ['Les prix du blé ont augmenté de 5 pour cent.', /Too few/],
    ['Wheat prices rose 5 percent, see www.prices.com.', /link/],
    ['Wheat prices rose 5 percent <b>at the port</b>.', /plain sentence/],
    ['Wheat prices\nrose 5 percent at the port.', /plain sentence/],
    ['Prices rose.', /too little/],
    [`Wheat prices at the port rose by 5 percent${', traders said'.repeat(40)}.`, /plain sentence/],
  ])('refuses %j', (wording, why) => {
    expect(wordingFault(wording, proof)).toMatch(why);
  });

  it.each([
    ['لم ترتفع أسعار القمح في الميناء', /a negation/],
    ['من المتوقع ارتفاع أسعار القمح في الميناء', /still to come/],
    ['اتهم التجار الميناء برفع أسعار القمح', /accusation/],
  ])('refuses a wording that leaves out what %s says', (arabic, why) => {
    expect(wordingFault('Wheat prices at the port rose, traders said.', { ...proof, arabic })).toMatch(why);
  });

  it('takes names that the article has for known, however the translation spells them', () => {
    const wording = 'Wheat prices at Sfax rose by 5 percent.';
    expect(wordingFault(wording, { ...proof, names: ['Sfax'] })).toBeNull();
  });
});
