/** The site's mark: its seal character, reversed out of a small square. Drawn, so that it is sharp at any size. */
export function Seal({ text, size }: { text: string; size: number }) {
  const characters = [...text]
  const fontSize = characters.length > 1 ? 15 : 21
  return (
    <svg className="seal" width={size} height={size} viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="3.5" />
      {characters.map((character, index) => (
        <text key={character} x="16" y={characters.length > 1 ? 14 + index * 14 : 23.5} fontSize={fontSize}>
          {character}
        </text>
      ))}
    </svg>
  )
}
