// Owns the least that Node can do: one body with its headers, from memory. What our server is held against.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

const [file, headers] = process.argv.slice(2)
const body = readFileSync(file)
const server = createServer((_, response) => response.writeHead(200, JSON.parse(headers)).end(body))
server.listen(0, '127.0.0.1', () => console.log(server.address().port))
