/**
 * The site's mark: its seal character, reversed out of a small square. Drawn, so that it is sharp at any size. One
 * size, with the letters of the brand beside it: each other size of a face costs the first layout a millisecond.
 */
export function Seal({ text }: { text: string }) {
  const characters = [...text]
  const isOne = characters.length === 1
  return (
    <svg className="seal" width="30" height="30" viewBox="0 0 30 30" aria-hidden="true">
      <rect width="30" height="30" rx="3.3" />
      {characters.map((character, index) => (
        <text key={character} x="15" y={isOne ? 22.1 : 13.1 + index * 13.1} fontSize={isOne ? 20 : 14}>
          {character}
        </text>
      ))}
    </svg>
  )
}
