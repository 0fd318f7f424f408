import {useFlavour} from '../../support/flavour.ts';

useFlavour('datacenter');
await import('../sync.test.ts');
