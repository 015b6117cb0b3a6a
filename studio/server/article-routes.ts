import { compareTranslations } from '../compare/compare-translations.ts';
import { freeName, keyFault, newNameFault, pastedName, uploadKey } from '../folder/file-names.ts';
import { keptTranslation } from '../folder/history.ts';
import { isTaken, keepArticle, removeArticle } from '../folder/keep-article.ts';
import { keepStatement, type Statement } from '../folder/stated-articles.ts';
import type { Studio } from '../studio.ts';
import { readBody } from './read-body.ts';
import { briefingHeaders, json, type Reply, RequestFault } from './reply.ts';
import type { Route, StudioRequest } from './router.ts';

/** The routes of articles: list, add, remove, read, compare. */
export function articleRoutes(studio: Studio, maxArticleBytes: number): readonly Route[] {
  const { folder } = studio;

  async function add({ incoming, query }: StudioRequest): Promise<Reply> {
    const statement = statementOf(query);
    const isPasted = query.get('pasted') === 'yes';
    const given = query.get('name') ?? '';
    const name = isPasted ? pastedName(given) : uploadKey(given);
    const fault = newNameFault(name);
    if (fault !== null) throw new RequestFault(422, 'bad-name', fault);
    const body = await readBody(incoming, maxArticleBytes);
    const key = isPasted ? await freeName(name, (candidate) => isTaken(folder, candidate)) : name;
    await keepStatement(folder, key, statement);
    const kept = await keepArticle(folder, key, body);
    await studio.tellRow(key);
    return json({ key, kept }, kept === 'added' ? 201 : 200);
  }

  return [
    ['GET', '/api/articles', async () => json({ articles: await studio.rows(), progress: studio.progress() })],
    ['POST', '/api/articles', add],
    ['GET', '/api/articles/:key', async ({ params }) => json((await studio.row(checkedKey(params.key))) ?? notThere())],
    [
      'DELETE',
      '/api/articles/:key',
      async ({ params }) => {
        const key = checkedKey(params.key);
        if (!(await removeArticle(folder, key))) notThere();
        // The pipeline takes the outputs of an article that is gone away itself, whichever engine it has.
        await studio.start({ keys: [key], engine: 'gist', isTrial: false });
        return json({ key });
      },
    ],
    [
      'GET',
      '/api/articles/:key/versions',
      async ({ params }) => json({ versions: await studio.versions(checkedKey(params.key)) }),
    ],
    [
      'GET',
      '/api/articles/:key/comparison',
      async ({ params, query }) => {
        const key = checkedKey(params.key);
        const side = async (name: string) => (await keptTranslation(folder, key, query.get(name) ?? '')) ?? notThere();
        const [left, right] = [await side('left'), await side('right')];
        return json({ rows: compareTranslations(left, right) });
      },
    ],
    [
      'GET',
      '/briefings/:key',
      async ({ params }) => {
        const article = await studio.read(checkedKey(params.key));
        if (article.status === 'complete') return { status: 200, headers: briefingHeaders, body: article.briefing };
        const why = article.status === 'unreadable' ? article.message : article.reason.message;
        return { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: why };
      },
    ],
  ];
}

/** A key that a page named. @throws RequestFault when no article can have it */
export function checkedKey(key: unknown): string {
  const fault = typeof key === 'string' ? keyFault(key) : 'A key is a text.';
  if (fault !== null) throw new RequestFault(400, 'bad-key', fault);
  return key as string;
}

function statementOf(query: URLSearchParams): Statement {
  const published = query.get('published') ?? '';
  const url = query.get('source-url') ?? '';
  if (published !== '' && (!/^\d{4}-\d{2}-\d{2}$/.test(published) || Number.isNaN(Date.parse(published)))) {
    throw new RequestFault(422, 'bad-date', 'The date of publication must be a day such as 2026-01-31.');
  }
  if (url !== '' && !(/^https?:\/\//i.test(url) && URL.canParse(url))) {
    throw new RequestFault(422, 'bad-address', 'The address must begin with https:// or http://.');
  }
  return { ...(published !== '' && { published }), ...(url !== '' && { 'source-url': url }) };
}

function notThere(): never {
  throw new RequestFault(404, 'not-found', 'There is no such article or version here.');
}
