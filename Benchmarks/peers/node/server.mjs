// Node's own server: the files of a folder in memory. One process; with WORKERS above one, as many of its cluster.
// usage: node server.mjs PORT WORKERS FOLDER
import cluster from "node:cluster";
import { createServer } from "node:http";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

const [port, workers, folder] = process.argv.slice(2);
const contents = new Map(
  readdirSync(folder, { recursive: true })
    .map((name) => [`/${name}`, join(folder, name)])
    .filter(([, path]) => statSync(path).isFile())
    .map(([name, path]) => [name, readFileSync(path)]),
);

if (Number(workers) > 1 && cluster.isPrimary) {
  for (let worker = 0; worker < Number(workers); worker++) cluster.fork();
} else {
  createServer((request, answer) => {
    const content = contents.get(request.url);
    if (content === undefined) return answer.writeHead(404).end();
    answer.writeHead(200, { "Content-Type": "application/json", "Content-Length": content.length }).end(content);
  }).listen(Number(port), "127.0.0.1");
}
