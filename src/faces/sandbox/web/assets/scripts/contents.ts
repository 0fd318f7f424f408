/** Marks the heading that is being read in the list at the right. */
export const contentsScript = `
const links = [...document.querySelectorAll('.contents a')];
const headings = links.map(link => document.getElementById(decodeURIComponent(link.hash.slice(1))));
if (links.length === 0) return;
const mark = () => {
  let current = 0;
  headings.forEach((heading, index) => {
    if (heading && heading.getBoundingClientRect().top < 140) current = index;
  });
  links.forEach((link, index) => {
    if (index === current) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  });
};
addEventListener('scroll', mark, {passive: true});
mark();
`;
