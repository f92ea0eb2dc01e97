/** "1.5", "0.125", "−0.5" with a true minus. */
export function pointsNumber(points: number): string {
  return points.toLocaleString('en', { maximumFractionDigits: 3 }).replace('-', '−');
}

/** "1 point", "1.5 points". */
export function countPoints(points: number): string {
  return `${pointsNumber(points)} ${Math.abs(points) === 1 ? 'point' : 'points'}`;
}
