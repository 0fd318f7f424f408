/** @type {import('jest').Config} */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/__tests__'],
  testMatch: ['**/*.test.ts'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {parser: {syntax: 'typescript'}, target: 'es2023'},
        module: {type: 'es6'},
        sourceMaps: 'inline'
      }
    ]
  },
  coverageProvider: 'v8',
  collectCoverageFrom: ['src/**/*.ts'],
  maxWorkers: '100%',
  testTimeout: 60_000
};
