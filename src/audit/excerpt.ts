/** The first words of a text, by which people find it again. */

const TOLD = 12;

export function excerpt(text: string): string {
  const characters = [...text.trim()];
  return characters.length > TOLD ? `${characters.slice(0, TOLD).join('')}…` : characters.join('');
}
