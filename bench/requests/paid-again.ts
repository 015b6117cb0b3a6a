import { countCodePoints } from '../../shared/domain/code-points.ts';
import { createMemoryArticleStore } from '../../tests/fakes/memory-article-store.ts';
import { runToManifest, stubbedAmazonTranslate } from '../runner/bench-pipeline.ts';
import { atMost } from '../runner/figure.ts';
import { type Measured, measureWhenMain } from '../runner/measurement.ts';
import { startStubProcess } from '../runner/translate-stub.ts';
import { newsText } from '../texts/news-text.ts';

const key = 'story.txt';
const changedParagraph = 3;

/** What a duplicate event, the same bytes again and an edit of one paragraph cost after an article has been paid for. */
export async function paidAgain(): Promise<Measured> {
  const stub = await startStubProcess({ instant: true });
  const translator = stubbedAmazonTranslate(stub.url);
  const store = createMemoryArticleStore();
  const billedFor = async (): Promise<number> => {
    const before = (await stub.stats()).characters;
    await runToManifest(store, translator, key);
    return (await stub.stats()).characters - before;
  };

  const text = newsText(30_000);
  store.upload(key, text);
  await billedFor();
  const duplicate = await billedFor();
  store.upload(key, text);
  const sameBytes = await billedFor();
  const paragraphs = text.trim().split('\n\n');
  const edited = `${paragraphs[changedParagraph]} ولم يصب أحد بأذى.`;
  store.upload(key, `${paragraphs.with(changedParagraph, edited).join('\n\n')}\n`);
  const edit = await billedFor();
  await translator.close?.();
  await stub.close();
  return {
    figures: [
      atMost('billed-for-duplicate-event', duplicate, 'characters', 0),
      atMost('billed-for-same-bytes', sameBytes, 'characters', 0),
      atMost('billed-over-changed-segments', edit / countCodePoints(edited), '', 1),
    ],
    notes: [],
  };
}

await measureWhenMain(import.meta, paidAgain);
