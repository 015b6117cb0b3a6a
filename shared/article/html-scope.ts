import type { Outline, OutlineBlock, OutlineContainer } from './html-outline.ts';

/** An element counts as the article's only if it holds this share of the page's prose. */
const minScopeShare = 0.3;
/** What holds more than this share of the page's prose is no chrome, whatever its class says. */
const maxChromeShare = 0.5;
/** A list item with a greater share of links than this leads to another page. */
const maxLinkShare = 0.5;
/** Where no element is named the article, the smallest one is taken that holds this share of the page's prose. */
const unnamedScopeShare = 0.9;

/** The blocks of an outline that are the article, and the titles among all blocks that may be its headline. */
export interface ArticleScope {
  readonly blocks: readonly OutlineBlock[];
  /** The titles (h1) within the article's own element. */
  readonly ownTitles: readonly string[];
  /** The titles elsewhere on the page, up to the article's end. */
  readonly pageTitles: readonly string[];
}

/** Finds the article in a page: the element that says so, else the smallest one with nearly all the prose; chrome inside it left out. */
export function findArticle(outline: Outline): ArticleScope {
  const isOwn = ownBlocks(outline);
  const sums = proseSums(outline.blocks, isOwn);
  const proseOf = ({ firstBlock, endBlock }: OutlineContainer): number =>
    (sums[endBlock] ?? 0) - (sums[firstBlock] ?? 0);
  const total = sums.at(-1) ?? 0;
  const isLargeEnough = (container: OutlineContainer): boolean => proseOf(container) > total * minScopeShare;
  const byProse = (left: OutlineContainer, right: OutlineContainer): number => proseOf(right) - proseOf(left);

  const named = [isArticleBody, isArticleElement, isMainElement]
    .map((isNamed) => outline.containers.filter(isNamed).sort(byProse)[0])
    .find((container) => container !== undefined && isLargeEnough(container));
  // Elements that hold more than half of the prose hold one another: the last is the smallest.
  const smallest = outline.containers.findLast((container) => proseOf(container) >= total * unnamedScopeShare);
  const scope = named ?? (total > 0 ? smallest : outline.containers[0]);
  const around = outline.containers.filter(isArticleElement).find((container) => holds(container, scope)) ?? scope;

  const textsOf = (isWanted: (index: number) => boolean): string[] =>
    outline.blocks.filter((block, index) => block.role === 'title' && isWanted(index)).map(({ text }) => text);
  return {
    blocks: outline.blocks.filter((_, index) => isIn(scope, index) && isOwn[index] === true),
    ownTitles: textsOf((index) => isIn(around, index)),
    pageTitles: textsOf((index) => !isIn(around, index) && isOwn[index] === true && index < (scope?.endBlock ?? 0)),
  };
}

/** Whether each block is outside the chrome: one pass over the containers, one over the blocks. */
export function ownBlocks({ blocks, containers }: Outline): boolean[] {
  const everything = proseSums(
    blocks,
    blocks.map(() => true),
  );
  const total = everything.at(-1) ?? 0;
  const chromeEdges = new Int32Array(blocks.length + 1);
  for (const { looksLikeChrome, firstBlock, endBlock } of containers) {
    const prose = (everything[endBlock] ?? 0) - (everything[firstBlock] ?? 0);
    if (!looksLikeChrome || prose > total * maxChromeShare) continue;
    chromeEdges[firstBlock] = (chromeEdges[firstBlock] ?? 0) + 1;
    chromeEdges[endBlock] = (chromeEdges[endBlock] ?? 0) - 1;
  }
  let depth = 0;
  return blocks.map((block, index) => {
    depth += chromeEdges[index] ?? 0;
    return depth === 0 && !isMenu(block) && !isTimeStamp(block);
  });
}

function isMenu({ linkShare, role }: OutlineBlock): boolean {
  return role === 'list-item' && linkShare > maxLinkShare;
}

function isTimeStamp({ timeShare }: OutlineBlock): boolean {
  return timeShare > 1 / 2;
}

/** Sums of prose lengths: entry i is the prose of the blocks before i. */
function proseSums(blocks: readonly OutlineBlock[], isOwn: readonly boolean[]): number[] {
  const sums = [0];
  for (const [index, block] of blocks.entries()) {
    sums.push((sums[index] ?? 0) + (isOwn[index] === true ? block.text.length * (1 - block.linkShare) : 0));
  }
  return sums;
}

function isArticleBody({ purpose }: OutlineContainer): boolean {
  return /\barticlebody\b/.test(purpose);
}

function isArticleElement({ name, purpose }: OutlineContainer): boolean {
  return name === 'article' || /\barticle\b/.test(purpose);
}

function isMainElement({ name, purpose }: OutlineContainer): boolean {
  return name === 'main' || /\bmain\b/.test(purpose);
}

function isIn(container: OutlineContainer | undefined, index: number): boolean {
  return container !== undefined && index >= container.firstBlock && index < container.endBlock;
}

function holds(outer: OutlineContainer, inner: OutlineContainer | undefined): boolean {
  return inner !== undefined && outer.firstBlock <= inner.firstBlock && outer.endBlock >= inner.endBlock;
}
