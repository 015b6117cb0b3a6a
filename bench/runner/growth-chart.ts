const width = 640;
const height = 360;
const margin = { left: 70, right: 36, top: 20, bottom: 50 };

/**
 * Processor time against the size of an article as an SVG, both axes logarithmic, beside the line of time in proportion to
 * size through the largest one.
 * @param points kilobytes and milliseconds
 */
export function growthChart(points: readonly (readonly [kilobytes: number, ms: number])[]): string {
  const decades = { x: [1, 1_000] as const, y: [1, 10_000] as const };
  const scale = (value: number, [low, high]: readonly [number, number], from: number, to: number): number =>
    from + ((Math.log(value) - Math.log(low)) / (Math.log(high) - Math.log(low))) * (to - from);
  const x = (kilobytes: number): number => scale(kilobytes, decades.x, margin.left, width - margin.right);
  const y = (ms: number): number => scale(Math.max(1, ms), decades.y, height - margin.bottom, margin.top);
  const at = ([kilobytes, ms]: readonly [number, number]): string => `${x(kilobytes).toFixed(1)},${y(ms).toFixed(1)}`;
  const [size, ms] = points.at(-1) ?? [1, 1];
  const smallest = Math.max(1, size / ms);
  const grid = [1, 10, 100, 1_000].map(
    (value) =>
      `<path d="M${x(value).toFixed(1)} ${margin.top}V${height - margin.bottom}" class="grid"/>` +
      `<text x="${x(value).toFixed(1)}" y="${height - margin.bottom + 18}" text-anchor="middle">${value} kB</text>`,
  );
  const levels = [1, 10, 100, 1_000, 10_000].map(
    (value) =>
      `<path d="M${margin.left} ${y(value).toFixed(1)}H${width - margin.right}" class="grid"/>` +
      `<text x="${margin.left - 8}" y="${(y(value) + 4).toFixed(1)}" text-anchor="end">${value} ms</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="Processor time against article size">
<style>text{font:12px sans-serif;fill:#444}.grid{stroke:#ddd;fill:none}.line{stroke:#0b6;stroke-width:2;fill:none}.proportion{stroke:#888;stroke-dasharray:5 4;fill:none}circle{fill:#0b6}</style>
<rect width="${width}" height="${height}" fill="#fff"/>
${[...grid, ...levels].join('\n')}
<polyline class="proportion" points="${at([smallest, (ms * smallest) / size])} ${at([size, ms])}"/>
<polyline class="line" points="${points.map(at).join(' ')}"/>
${points.map((point) => `<circle cx="${x(point[0]).toFixed(1)}" cy="${y(point[1]).toFixed(1)}" r="3.5"/>`).join('\n')}
<text x="${width / 2}" y="${height - 8}" text-anchor="middle">article size; dashed: in proportion to size</text>
</svg>
`;
}
