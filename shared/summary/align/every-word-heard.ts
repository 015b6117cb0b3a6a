import { type Token, tokenise } from '../words/tokens.ts';
import { arabicSkeleton, englishSkeleton, likeness } from './skeleton.ts';

const alikeEnough = 0.6;
const nameParticles = /^(?:al|el|bin|ben|ibn|bint|abu|umm|de|da|van|von|of|the|and)$/i;

/** Whether each English word sounds like a word of the Arabic, or like two that English writes as one. */
export function everyWordHeard(source: readonly Token[], target: string): boolean {
  const sounds = source
    .filter(({ kind }) => kind !== 'sign')
    .map(({ text, kind }) => (kind === 'arabic' ? arabicSkeleton(text) : englishSkeleton(text)));
  const heard = [...sounds, ...sounds.map((sound, index) => sound + (sounds[index + 1] ?? '')), sounds.join('')];
  const words = tokenise(target).filter(({ kind }) => kind !== 'sign');
  return (
    words.length > 0 &&
    words.every(({ text, kind }) => {
      if (kind === 'number') return source.some(({ text: word }) => word === text);
      const sound = englishSkeleton(text);
      return nameParticles.test(text) || heard.some((other) => likeness(other, sound) >= alikeEnough);
    })
  );
}
