import {createRequire as __createRequire} from 'node:module';const require = __createRequire(import.meta.url);

// src/core/count.ts
function count(number, noun, plural = `${noun}s`) {
  return `${number} ${number === 1 ? noun : plural}`;
}

export {
  count
};
