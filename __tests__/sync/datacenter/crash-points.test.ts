import {useFlavour} from '../../support/flavour.ts';

useFlavour('datacenter');
await import('../crash-points.test.ts');
