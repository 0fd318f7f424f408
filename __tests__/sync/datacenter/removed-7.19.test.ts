import {useFlavour} from '../../support/flavour.ts';

useFlavour('datacenter-7.19');
await import('../removed.test.ts');
