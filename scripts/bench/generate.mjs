import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';

const sections = 20;
const linksPerPage = 5;
const pagesPerImage = 20;
const pagesPerFolder = 100;

/** A page of about 12 kB with headings, a list, a table, code, links to other pages and, now and then, an image. */
export function makeDocument(index, total) {
  const links = Array.from({length: linksPerPage}, (_, turn) => (index * 7 + turn * 13 + 1) % total);
  const parts = Array.from({length: sections}, (_, section) => makeSection(index, section));
  const image = index % 4 === 0 ? `\n![Overview](${imageOf(index)})\n` : '';
  const related = links.map(link => `- [Page ${link}](${linkTo(link)}#part-1)`).join('\n');
  return `# Page ${index}\n\nWhat page ${index} is about.\n${image}\n${parts.join('\n')}\n## Related\n\n${related}\n`;
}

/** Write a repository with that many pages, its images and its mapping. */
export async function generateRepository(folder, total) {
  const names = Array.from({length: total}, (_, index) => nameOf(index));
  for (const sub of new Set([...names.map(name => path.dirname(name)), 'docs/images']))
    await mkdir(path.join(folder, sub), {recursive: true});
  for (const [index, name] of names.entries())
    await writeFile(path.join(folder, name), makeDocument(index, total));
  for (let image = 0; image * pagesPerImage < total; image += 1)
    await writeFile(path.join(folder, 'docs/images', `${image}.svg`), makeImage(image));
  const entries = names.map((name, index) => [name, {space: 'DOC', title: `Page ${index}`}]);
  await writeMapping(folder, Object.fromEntries(entries));
}

export async function changePage(folder, index, total) {
  await writeFile(path.join(folder, nameOf(index)), `${makeDocument(index, total)}\nOne sentence more.\n`);
}

async function writeMapping(folder, mapping) {
  await writeFile(
    path.join(folder, 'docs/.confluence-mapping.json'),
    `${JSON.stringify(mapping, null, 2)}\n`
  );
}

function makeSection(index, section) {
  const topic = `Part ${section} of page ${index}`;
  const sentence = `The *${topic}* says \`value-${section}\` and **what follows** from it, see [the site](https://example.com/${section}). `;
  const rows = [1, 2, 3].map(row => `| ${topic} | ${row} | plain text |`).join('\n');
  const shapes = [
    `${sentence.repeat(4)}\n`,
    `${sentence}\n\n- first item\n- second item with \`code\`\n  - below it\n- third item\n`,
    `${sentence}\n\n| name | number | text |\n| --- | ---: | --- |\n${rows}\n`,
    `${sentence}\n\n\`\`\`js\nconst part = ${section};\nconsole.log(part, 'of', ${index});\n\`\`\`\n`
  ];
  return `## Part ${section}\n\n${shapes[section % shapes.length]}\n${sentence.repeat(2)}\n`;
}

const nameOf = index => `docs/part-${Math.floor(index / pagesPerFolder)}/page-${index}.md`;
const linkTo = index => `../part-${Math.floor(index / pagesPerFolder)}/page-${index}.md`;
const imageOf = index => `../images/${Math.floor(index / pagesPerImage)}.svg`;

function makeImage(number) {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="80" height="20"><text y="15">${number}</text></svg>\n`;
}
