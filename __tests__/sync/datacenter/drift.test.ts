import {useFlavour} from '../../support/flavour.ts';

useFlavour('datacenter');
await import('../drift.test.ts');
