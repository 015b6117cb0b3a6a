import { describe, expect, it } from 'vitest';
import { isSilent, looksLikeChrome } from '../../../shared/article/html-elements.ts';

describe('isSilent', () => {
  it.each([
    ['script', {}],
    ['figcaption', {}],
    ['p', { hidden: '' }],
    ['p', { 'aria-hidden': 'true' }],
    ['p', { style: 'color:red; DISPLAY : none' }],
    ['p', { style: 'visibility:hidden' }],
    ['p', { style: 'font-size:0' }],
    ['span', { class: 'label sr-only' }],
    ['p', { class: 'secret' }],
    ['p', { id: 'secret' }],
  ])('holds for <%s> with %o', (name, attributes) => {
    expect(isSilent(name, attributes, new Set(['.secret', '#secret']))).toBe(true);
  });

  it.each([
    ['p', {}],
    ['p', { 'aria-hidden': 'false' }],
    ['p', { style: 'display:block; font-size:0.9em; opacity:0.8' }],
    ['p', { class: 'Secret' }],
  ])('does not hold for <%s> with %o', (name, attributes) => {
    expect(isSilent(name, attributes, new Set(['.secret']))).toBe(false);
  });
});

describe('looksLikeChrome', () => {
  it.each([
    ['nav', {}],
    ['div', { class: 'related-stories' }],
    ['div', { class: 'socialShare' }],
    ['div', { id: 'ad_300' }],
    ['div', { role: 'contentinfo' }],
    ['span', { itemprop: 'datePublished' }],
  ])('holds for <%s> with %o', (name, attributes) => {
    expect(looksLikeChrome(name, attributes)).toBe(true);
  });

  it.each([
    ['div', { class: 'story-body' }],
    ['p', { class: 'lead' }],
    ['div', { class: 'shadow header-image download' }],
  ])('does not hold for <%s> with %o', (name, attributes) => {
    expect(looksLikeChrome(name, attributes)).toBe(false);
  });
});
