/** Marks the heading that is being read in the list at the right. */
export const contentsScript = `
let links = [];
let headings = [];
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
const find = () => {
  links = [...document.querySelectorAll('.contents .heading-list a')];
  headings = links.map(link => document.getElementById(decodeURIComponent(link.hash.slice(1))));
  mark();
};
addEventListener('scroll', mark, {passive: true});
document.addEventListener('sandbox:updated', find);
find();
`;
