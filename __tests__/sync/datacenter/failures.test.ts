import {useFlavour} from '../../support/flavour.ts';

useFlavour('datacenter');
await import('../failures.test.ts');
