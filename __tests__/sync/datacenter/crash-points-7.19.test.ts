import {useFlavour} from '../../support/flavour.ts';

useFlavour('datacenter-7.19');
await import('../crash-points.test.ts');
