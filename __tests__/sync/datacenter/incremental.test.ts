import {useFlavour} from '../../support/flavour.ts';

useFlavour('datacenter');
await import('../incremental.test.ts');
