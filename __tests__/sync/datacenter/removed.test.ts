import {useFlavour} from '../../support/flavour.ts';

useFlavour('datacenter');
await import('../removed.test.ts');
